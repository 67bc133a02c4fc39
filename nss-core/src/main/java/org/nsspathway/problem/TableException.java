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
    private final transient List<TableException> all;

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
        this.all = List.of();
    }

    private TableException(List<TableException> all) {
        super(all.stream().map(TableException::getMessage).collect(Collectors.joining("\n")) + "\n" + all.size()
                + " mistakes; correct each.");
        this.place = all.get(0).place;
        this.text = all.get(0).text;
        this.all = all;
    }

    /**
     * All mistakes that were found in one go.
     *
     * @param mistakes at least one
     * @return the first, with a line for each in its message
     */
    public static TableException of(List<TableException> mistakes) {
        List<TableException> each =
                mistakes.stream().flatMap(mistake -> mistake.all().stream()).toList();
        return each.size() == 1 ? each.get(0) : new TableException(each);
    }

    /**
     * The mistakes, one by one.
     *
     * @return this alone, unless several were found in one go
     */
    public List<TableException> all() {
        return all.isEmpty() ? List.of(this) : all;
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
