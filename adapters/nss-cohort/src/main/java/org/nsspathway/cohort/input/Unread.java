package org.nsspathway.cohort.input;

import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.ResultRow;
import org.nsspathway.batch.RowFate;
import org.nsspathway.presentation.NumberInterval;

/** Tells a block that something was recorded of a fact and could not be read, so that its silence is no absence. */
final class Unread {

    private Unread() {}

    /** A result that was not read keeps its day as well, so that an older one does not pass for the newest. */
    static RowFate mark(BlockBuilder block, Entry entry) {
        if (entry.table == CohortTable.RESULTS) {
            ResultRow row = block.result(entry.term)
                    .number(NumberInterval.WITHOUT_LOW, true, NumberInterval.WITHOUT_HIGH, true);
            if (entry.since != Cell.NONE) {
                row.takenOn(Days.earliest(entry.since), Days.latest(entry.since));
            }
            row.add();
        }
        return block.unread(entry.term);
    }
}
