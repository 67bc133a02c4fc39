package org.nsspathway.filtertest;

import org.nsspathway.problem.Place;

/**
 * A change of one cell of the table of filter function tests. The value replaces the whole cell, in every row of the
 * test. In column {@code list} the value {@code off} takes the test out. A test that the table does not have makes a new
 * row, whose other cells come from further edits.
 *
 * @param test name of the test, or {@code *} for all
 * @param column the column
 * @param value the new text of the cell
 * @param place where the edit stands, for messages
 * @since 0.1
 */
public record FilterTestEdit(String test, String column, String value, Place place) {
    /** Stands for every test of the table. */
    public static final String EVERY_TEST = "*";
}
