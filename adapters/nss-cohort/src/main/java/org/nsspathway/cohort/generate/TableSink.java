package org.nsspathway.cohort.generate;

import java.io.Closeable;

/** Takes the rows of synthetic people, in the order of people. */
interface TableSink extends Closeable {

    /**
     * Takes a row.
     *
     * @param table which of {@link SyntheticTable}
     * @param cells a text for each of its columns; empty for nothing
     */
    void row(SyntheticTable table, String... cells);

    @Override
    void close();
}
