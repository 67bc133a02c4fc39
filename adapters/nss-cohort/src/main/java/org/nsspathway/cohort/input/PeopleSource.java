package org.nsspathway.cohort.input;

import java.io.Closeable;
import java.io.IOException;

/** People one after another, and the rows of each of them in every table. */
interface PeopleSource extends Closeable {

    /** Moves to the next person, whose row in {@code persons} its cursor then stands on; false behind the last one. */
    boolean nextPerson() throws IOException;

    /** Moves to the next row of the same person in a table; of {@code persons}, to a row that repeats the person. */
    boolean nextRow(CohortTable table) throws IOException;

    /** The cursor of a table, which stands on the row that was moved to; null where the cohort has no such table. */
    @org.jspecify.annotations.Nullable
    RowCursor cursor(CohortTable table);
}
