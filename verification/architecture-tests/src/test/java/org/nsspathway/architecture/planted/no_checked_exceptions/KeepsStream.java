package org.nsspathway.architecture.planted.no_checked_exceptions;

import java.io.IOException;
import java.io.InputStream;

/** Is itself a stream. */
public final class KeepsStream extends InputStream {
    @Override
    public int read() throws IOException {
        return -1;
    }
}
