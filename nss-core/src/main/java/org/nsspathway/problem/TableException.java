package org.nsspathway.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of rules or facts that cannot be loaded. Loading is all or nothing: the message names file, row and
 * column, what was wrong, and what to do.
 *
 * @since 0.1
 */
public final class TableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String text;

    /**
     * Trouble at a place.
     *
     * @param place where
     * @param text what was wrong and what to do
     */
    public TableException(Place place, String text) {
        super(place + ": " + text);
        this.place = place;
        this.text = text;
    }

    private TableException(TableException first, String message) {
        super(message);
        this.place = first.place;
        this.text = first.text;
    }

    /**
     * All mistakes that were found in one go.
     *
     * @param mistakes at least one
     * @return the first, with a line for each in its message
     */
    public static TableException of(List<TableException> mistakes) {
        TableException first = mistakes.get(0);
        return mistakes.size() == 1
                ? first
                : new TableException(
                        first,
                        mistakes.stream().map(TableException::getMessage).collect(Collectors.joining("\n"))
                                + "\n" + mistakes.size() + " mistakes; correct each.");
    }

    /**
     * Where the trouble stands.
     *
     * @return source, row and column as far as known
     */
    public Place place() {
        return place;
    }

    /**
     * What was wrong, without the place.
     *
     * @return one or two plain sentences
     */
    public String text() {
        return text;
    }
}
