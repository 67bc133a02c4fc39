package org.nsspathway.cohort.input;

import java.io.Closeable;
import java.io.IOException;

/** Stands on one row of a table after another. */
abstract class RowCursor implements Closeable {
    private final CohortTable table;
    private final PersonId person = new PersonId();

    RowCursor(CohortTable table) {
        this.table = table;
    }

    final CohortTable table() {
        return table;
    }

    /** The person of the row on which it stands. */
    final PersonId person() {
        return person;
    }

    /** Which columns the file has. */
    abstract Header header();

    /** Moves to the next row; false behind the last one. */
    abstract boolean next() throws IOException;

    /** Where the row stands in its file: a line of a CSV file, whose header is line 1; a row of a Parquet file, from 1. */
    abstract long row();

    /** How many lines of the file the row takes: more than one only where a cell holds line breaks. */
    long lines() {
        return 1;
    }

    /** Whether the row has a cell for each column of its file. */
    abstract boolean isWhole();

    /** A cell of the row; the same object for every row. */
    abstract Cell cell(int column);

    /** How many bytes of the file lie behind it, about. */
    abstract long bytesRead();

    /** The source of the rows, as messages name it. */
    abstract String source();
}
