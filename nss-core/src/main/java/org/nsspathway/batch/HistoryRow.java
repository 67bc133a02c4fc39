package org.nsspathway.batch;

import org.nsspathway.internal.columns.ToldContent;

/**
 * Something of the person's history or circumstances on its way into a block. There, unless said otherwise.
 *
 * @since 0.1
 */
public final class HistoryRow {
    private final ToldAdder adder;
    private final ToldAdder.Draft draft = new ToldAdder.Draft();

    HistoryRow(ToldAdder adder) {
        this.adder = adder;
    }

    HistoryRow of(int person, int term) {
        draft.start(person, term, ToldContent.Kind.HISTORY);
        return this;
    }

    /**
     * It was asked about and is not there.
     *
     * @return this row
     */
    public HistoryRow absent() {
        draft.kind = ToldContent.Kind.ABSENT_HISTORY;
        return this;
    }

    /**
     * Which one: the type of a cancer, the site that an image names.
     *
     * @param code number of the code, of {@link CohortCodes#code}
     * @return this row
     */
    public HistoryRow detail(int code) {
        draft.code = code;
        return this;
    }

    /**
     * When it began or was diagnosed: a day, or some day of an interval.
     *
     * @param earliestEpochDay first day that it may have been, at most the day of assessment
     * @param latestEpochDay last day that it may have been
     * @return this row
     */
    public HistoryRow startedOn(long earliestEpochDay, long latestEpochDay) {
        draft.since = true;
        draft.earliest = earliestEpochDay;
        draft.latest = latestEpochDay;
        return this;
    }

    /**
     * What was said of it.
     *
     * @param bits bits of {@link CohortCodes#qualifier}, joined with {@code |}
     * @return this row
     */
    public HistoryRow qualifiers(long bits) {
        draft.qualifiers = bits;
        return this;
    }

    /**
     * What was asked about and is not so.
     *
     * @param bits bits of {@link CohortCodes#qualifier}, joined with {@code |}
     * @return this row
     */
    public HistoryRow denied(long bits) {
        draft.denied = bits;
        return this;
    }

    /**
     * Adds the row to the block.
     *
     * @return whether it was taken, or why not
     */
    public RowFate add() {
        return adder.add(draft);
    }
}
