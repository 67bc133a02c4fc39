package org.nsspathway.problem;

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
