package org.nsspathway.problem;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a problem stands: a source, a row in it and a column of that row.
 *
 * @param source name of the file, resource or message; never blank and never an identifier of a person
 * @param row line of the file counted from 1 (the header is line 1), or 0 when the whole source is meant
 * @param column name of the column, or an empty string when the whole row is meant
 * @since 0.1
 */
public record Place(String source, int row, String column) {

    /** Checks that the place can be found. */
    public Place {
        checkArgument(!source.isBlank(), "source must name the file or resource");
        checkArgument(row >= 0, "row must be 0 (the whole source) or a line counted from 1 but was %s", row);
    }

    /**
     * A whole source.
     *
     * @param source name of the file, resource or message
     * @return the place
     */
    public static Place of(String source) {
        return new Place(source, 0, "");
    }

    /**
     * A row of a source.
     *
     * @param source name of the file, resource or message
     * @param row line counted from 1
     * @return the place
     */
    public static Place of(String source, int row) {
        return new Place(source, row, "");
    }

    /**
     * The same row, one column of it.
     *
     * @param name the column's name
     * @return the place
     */
    public Place column(String name) {
        return new Place(source, row, name);
    }

    /** The place as it is printed: {@code cases.csv, row 3, column facts}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(source);
        if (row > 0) {
            out.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            out.append(", column ").append(column);
        }
        return out.toString();
    }
}
