package org.nsspathway.batch;

import static com.google.common.base.Preconditions.checkArgument;

import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TimeSpan;

/**
 * A result of a test, a measurement or an investigation on its way into a block. Done, unless said otherwise; a done
 * one needs a number or a finding.
 *
 * @since 0.1
 */
public final class ResultRow {
    private final ResultAdder adder;
    private final ResultAdder.Draft draft = new ResultAdder.Draft();

    ResultRow(ResultAdder adder) {
        this.adder = adder;
    }

    ResultRow of(int person, int test) {
        draft.start(person, test);
        return this;
    }

    /**
     * How far the test has come, where there is no result; such a row keeps neither a date nor a range, flag or time.
     *
     * @param reached the state
     * @return this row
     */
    public ResultRow status(ResultStatus reached) {
        draft.status = reached;
        return this;
    }

    /**
     * A number that is known exactly.
     *
     * @param millionths the number in whole millionths of the test's unit
     * @return this row
     */
    public ResultRow number(long millionths) {
        return number(millionths, false, millionths, false);
    }

    /**
     * A number that is known in part, as {@link NumberInterval} holds it.
     *
     * @param lowMillionths lower end, or {@link NumberInterval#WITHOUT_LOW}
     * @param lowIsOpen whether the lower end itself is left out
     * @param highMillionths upper end, or {@link NumberInterval#WITHOUT_HIGH}
     * @param highIsOpen whether the upper end itself is left out
     * @return this row
     */
    public ResultRow number(long lowMillionths, boolean lowIsOpen, long highMillionths, boolean highIsOpen) {
        draft.hasNumber = true;
        draft.low = lowMillionths;
        draft.lowOpen = lowIsOpen;
        draft.high = highMillionths;
        draft.highOpen = highIsOpen;
        return this;
    }

    /**
     * A coded finding.
     *
     * @param code number of the code, of {@link CohortCodes#code}
     * @return this row
     */
    public ResultRow finding(int code) {
        draft.finding = code;
        return this;
    }

    /**
     * The day the sample or image was taken, or the interval in which it lies; without it the result is valid on the day
     * of assessment.
     *
     * @param earliestEpochDay first possible day, at most the day of assessment
     * @param latestEpochDay last possible day
     * @return this row
     */
    public ResultRow takenOn(long earliestEpochDay, long latestEpochDay) {
        draft.taken = true;
        draft.earliest = earliestEpochDay;
        draft.latest = latestEpochDay;
        return this;
    }

    /**
     * The laboratory's own range, both ends part of it.
     *
     * @param lowMillionths lower limit of normal, or {@link NumberInterval#WITHOUT_LOW}
     * @param highMillionths upper limit of normal, or {@link NumberInterval#WITHOUT_HIGH}
     * @return this row
     */
    public ResultRow range(long lowMillionths, long highMillionths) {
        draft.rangeLow = lowMillionths;
        draft.rangeHigh = highMillionths;
        return this;
    }

    /**
     * The laboratory's own flag.
     *
     * @param given the flag
     * @return this row
     */
    public ResultRow flag(ResultFlag given) {
        draft.flag = given;
        return this;
    }

    /**
     * The time that a stated change took.
     *
     * @param amount how many, 0 to 9999
     * @param unit of what
     * @return this row
     * @throws IllegalArgumentException if the amount is none
     */
    public ResultRow over(int amount, TimeSpan.Unit unit) {
        checkArgument(amount >= 0 && amount <= 9999, "amount must be 0 to 9999 but was %s", amount);
        draft.overAmount = amount;
        draft.overUnit = unit;
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
