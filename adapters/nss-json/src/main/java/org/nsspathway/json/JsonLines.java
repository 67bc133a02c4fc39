package org.nsspathway.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/**
 * Documents that stand one on a line (NDJSON), read as they are asked for; no more than one is held at a time. Blank
 * lines are skipped. Of one thread.
 *
 * <p>When all is read, {@link #documents()} equals those that have a value plus {@link #rejected()}.
 *
 * @param <T> what a document holds
 * @since 0.1
 */
public final class JsonLines<T> implements Iterator<JsonRead<T>> {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** What a line holds with which a document, or a list of them, begins that is laid out over several lines. */
    private static final Set<String> OPENING = Set.of("{", "[");

    private final String source;
    private final Reader reader;
    private final BiFunction<Place, String, JsonRead<T>> parser;
    private final char[] buffer = new char[8192];
    private final StringBuilder line = new StringBuilder();
    private int filled;
    private int position;
    private int number;
    private int documents;
    private int rejected;
    private @Nullable JsonRead<T> next;

    JsonLines(String source, Reader reader, BiFunction<Place, String, JsonRead<T>> parser) {
        this.source = source;
        this.reader = reader;
        this.parser = parser;
    }

    /**
     * Whether there is another document.
     *
     * @return false at the end
     * @throws UncheckedIOException if the reader fails
     */
    @Override
    public boolean hasNext() {
        while (next == null && fill()) {
            next = read();
        }
        return next != null;
    }

    @Override
    public JsonRead<T> next() {
        JsonRead<T> read = hasNext() ? next : null;
        if (read == null) {
            throw new NoSuchElementException("There is no further line. Ask hasNext first.");
        }
        next = null;
        documents++;
        rejected += read.value().isPresent() ? 0 : 1;
        return read;
    }

    /**
     * The line of the file on which the last document stood.
     *
     * @return counted from 1, blank lines too
     */
    public int line() {
        return number;
    }

    /**
     * How many documents there were so far.
     *
     * @return lines that are not blank
     */
    public int documents() {
        return documents;
    }

    /**
     * How many of them were rejected.
     *
     * @return documents without a value
     */
    public int rejected() {
        return rejected;
    }

    /** The document on the line just read; null for a blank line. */
    private @Nullable JsonRead<T> read() {
        number++;
        line.setLength(0);
        boolean tooLong = false;
        while (fill()) {
            char each = buffer[position++];
            if (each == '\n') {
                break;
            }
            if (line.length() < JsonText.MOST_CHARACTERS) {
                line.append(each);
            } else {
                tooLong = true;
            }
        }
        if (number == 1 && line.length() > 0 && line.charAt(0) == BYTE_ORDER_MARK) {
            line.deleteCharAt(0);
        }
        Place place = Place.of(source, number);
        if (tooLong) {
            String text =
                    "the line is longer than " + JsonText.MOST_CHARACTERS + " characters and was not read. Split it.";
            return new JsonRead<>("", null, List.of(Problem.of(ProblemCode.JSON_UNREADABLE, place, text)));
        }
        String text = line.toString().strip();
        if (OPENING.contains(text) && documents == 0) {
            filled = -1;
            return new JsonRead<>(
                    "",
                    null,
                    List.of(
                            Problem.of(
                                    ProblemCode.JSON_UNREADABLE,
                                    place,
                                    "the file is one document over several"
                                            + " lines, or a list, and nothing of it was read. Write one document a line, as jq -c does.")));
        }
        return text.isEmpty() ? null : parser.apply(place, text);
    }

    private boolean fill() {
        try {
            while (position == filled && filled >= 0) {
                position = 0;
                filled = reader.read(buffer);
            }
            return filled > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
