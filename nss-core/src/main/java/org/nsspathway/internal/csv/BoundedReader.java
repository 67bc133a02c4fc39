package org.nsspathway.internal.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.Reader;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Stops reading a text that is too long, rather than running out of memory. */
final class BoundedReader extends Reader {
    private final String source;
    private final Reader reader;
    private final long most;
    private long left;

    BoundedReader(String source, Reader reader, long most) {
        checkArgument(most > 0, "most must be above 0 but was %s", most);
        this.source = source;
        this.reader = reader;
        this.most = most;
        this.left = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = reader.read(buffer, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new TableException(Place.of(source), "the table has more than " + most + " characters. Split it.");
        }
        return count;
    }

    @Override
    public void close() {
        // the caller owns the reader
    }
}
