package org.nsspathway.batch;

import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.TimeSpan;

/**
 * A symptom, sign or examination finding as it was recorded once, on its way into a block. There, unless said otherwise;
 * nothing else is known of it until it is said.
 *
 * @since 0.1
 */
public final class SymptomRow {
    private final ToldAdder adder;
    private final ToldAdder.Draft draft = new ToldAdder.Draft();

    SymptomRow(ToldAdder adder) {
        this.adder = adder;
    }

    SymptomRow of(int person, int term) {
        draft.start(person, term, ToldContent.Kind.SYMPTOM);
        return this;
    }

    /**
     * It was asked about or looked for, and is not there.
     *
     * @return this row
     */
    public SymptomRow absent() {
        draft.kind = ToldContent.Kind.ABSENT_SYMPTOM;
        return this;
    }

    /**
     * What was said of it.
     *
     * @param bits bits of {@link CohortCodes#qualifier}, joined with {@code |}
     * @return this row
     */
    public SymptomRow qualifiers(long bits) {
        draft.qualifiers = bits;
        return this;
    }

    /**
     * What was asked about and is not so.
     *
     * @param bits bits of {@link CohortCodes#qualifier}, joined with {@code |}
     * @return this row
     */
    public SymptomRow denied(long bits) {
        draft.denied = bits;
        return this;
    }

    /**
     * Which side of the body.
     *
     * @param side the side
     * @return this row
     */
    public SymptomRow side(Side side) {
        draft.side = side;
        return this;
    }

    /**
     * A known cause.
     *
     * @param code number of the code, of {@link CohortCodes#code}
     * @return this row
     */
    public SymptomRow cause(int code) {
        draft.code = code;
        return this;
    }

    /**
     * There since a day, or since some day of an interval; in place of a stated length.
     *
     * @param earliestEpochDay first day that it may have been, at most the day of assessment
     * @param latestEpochDay last day that it may have been
     * @return this row
     */
    public SymptomRow since(long earliestEpochDay, long latestEpochDay) {
        draft.since = true;
        draft.amount = ToldAdder.NO_SPAN;
        draft.earliest = earliestEpochDay;
        draft.latest = latestEpochDay;
        return this;
    }

    /**
     * There for a stated length of time, counted back from the day of assessment; in place of a date.
     *
     * @param amount how many, 0 to 9999
     * @param unit of what
     * @return this row
     * @throws IllegalArgumentException if the amount is none
     */
    public SymptomRow lasting(int amount, TimeSpan.Unit unit) {
        com.google.common.base.Preconditions.checkArgument(
                amount >= 0 && amount <= 9999, "amount must be 0 to 9999 but was %s", amount);
        draft.since = false;
        draft.amount = amount;
        draft.unit = unit;
        return this;
    }

    /**
     * The day on which it was written down, where that is not the day of assessment.
     *
     * @param epochDay at most the day of assessment
     * @return this row
     */
    public SymptomRow recordedOn(long epochDay) {
        draft.recorded = true;
        draft.recordedOn = epochDay;
        return this;
    }

    /**
     * The day from which it was gone.
     *
     * @param epochDay the first day without it
     * @return this row
     */
    public SymptomRow endedOn(long epochDay) {
        draft.ended = true;
        draft.endedOn = epochDay;
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
