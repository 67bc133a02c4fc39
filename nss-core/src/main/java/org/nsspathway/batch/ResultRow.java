package org.nsspathway.batch;

import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presentation;
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
    private static final int THOUSANDTHS = 1000;
    private static final long MOST_MILLIONTHS = 1_000_000_000_000_000_000L;

    private final CohortCodes codes;
    private final ResultStage stage;
    private final BlockBuilder people;
    private final ContentCache cache = new ContentCache();
    private int rows;
    private int person;
    private int term;
    private ResultStatus status = ResultStatus.DONE;
    private boolean hasNumber;
    private long low;
    private long high;
    private boolean lowOpen;
    private boolean highOpen;
    private int finding;
    private boolean taken;
    private long earliest;
    private long latest;
    private long rangeLow;
    private long rangeHigh;
    private @Nullable ResultFlag flag;
    private int overAmount;
    private TimeSpan.Unit overUnit = TimeSpan.Unit.DAYS;

    ResultRow(CohortCodes codes, ResultStage stage, BlockBuilder people) {
        this.codes = codes;
        this.stage = stage;
        this.people = people;
    }

    void nextPerson() {
        rows = 0;
    }

    ResultRow of(int ofPerson, int ofTerm) {
        person = ofPerson;
        term = ofTerm;
        status = ResultStatus.DONE;
        hasNumber = false;
        finding = CohortCodes.NO_CODE;
        taken = false;
        rangeLow = NumberInterval.WITHOUT_LOW;
        rangeHigh = NumberInterval.WITHOUT_HIGH;
        flag = null;
        overAmount = ToldAdder.NO_SPAN;
        overUnit = TimeSpan.Unit.DAYS;
        return this;
    }

    /**
     * How far the test has come, where there is no result; such a row keeps neither a date nor a range, flag or time.
     *
     * @param reached the state
     * @return this row
     */
    public ResultRow status(ResultStatus reached) {
        status = reached;
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
        hasNumber = true;
        low = lowMillionths;
        lowOpen = lowIsOpen;
        high = highMillionths;
        highOpen = highIsOpen;
        return this;
    }

    /**
     * A coded finding.
     *
     * @param code number of the code, of {@link CohortCodes#code}
     * @return this row
     */
    public ResultRow finding(int code) {
        finding = code;
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
        taken = true;
        earliest = earliestEpochDay;
        latest = latestEpochDay;
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
        rangeLow = lowMillionths;
        rangeHigh = highMillionths;
        return this;
    }

    /**
     * The laboratory's own flag.
     *
     * @param given the flag
     * @return this row
     */
    public ResultRow flag(ResultFlag given) {
        flag = given;
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
        com.google.common.base.Preconditions.checkArgument(
                amount >= 0 && amount <= 9999, "amount must be 0 to 9999 but was %s", amount);
        overAmount = amount;
        overUnit = unit;
        return this;
    }

    /**
     * Adds the row to the block.
     *
     * @return whether it was taken, or why not
     */
    public RowFate add() {
        RowFate fate = check();
        if (fate != RowFate.TAKEN) {
            return fate;
        }
        if (status != ResultStatus.DONE) {
            ResultStatus reached = status;
            of(person, term).status(reached);
        }
        int fact = codes.factOfTerm(term);
        long ago = taken ? people.assessedOn() - earliest : 0;
        ResultContent.Form form = form();
        long end = form == ResultContent.Form.BELOW || form == ResultContent.Form.AT_MOST ? high : low;
        int factor = end % THOUSANDTHS == 0 ? THOUSANDTHS : 1;
        boolean fits = form == ResultContent.Form.NONE || (int) (end / factor) == end / factor;
        boolean wide = (taken && earliest != latest)
                || ago > ToldRows.MOST_AGO
                || form == ResultContent.Form.BETWEEN
                || !fits;
        if (wide && hasNumber) {
            form = ResultContent.Form.BETWEEN;
        }
        int content = content(fact, form, form == ResultContent.Form.NONE || wide ? 1 : factor, wide);
        if (content < 0) {
            return RowFate.TOO_VARIED;
        }
        boolean unclear = wide || overAmount != ToldAdder.NO_SPAN;
        int kind = status != ResultStatus.DONE
                ? ResultStage.WAITING
                : unclear ? ResultStage.DONE_UNCLEAR : ResultStage.DONE;
        int number = wide ? wideRow() : form == ResultContent.Form.NONE ? 0 : (int) (end / factor);
        stage.add(person, fact, kind, content, wide ? 0 : (int) ago, number);
        rows++;
        return RowFate.TAKEN;
    }

    private RowFate check() {
        if (term < 0 || term >= codes.terms()) {
            return RowFate.UNKNOWN_TERM;
        }
        if (finding < 0) {
            return RowFate.TOO_VARIED;
        }
        boolean coded = finding != CohortCodes.NO_CODE;
        if (status == ResultStatus.DONE ? hasNumber == coded : hasNumber || coded) {
            return RowFate.RESULT_INCOMPLETE;
        }
        if ((hasNumber && !held(low, high)) || !held(rangeLow, rangeHigh)) {
            return RowFate.OUT_OF_RANGE;
        }
        boolean empty = hasNumber && (low > high || (low == high && (lowOpen || highOpen)));
        if (empty || rangeLow > rangeHigh) {
            return RowFate.WRONG_WAY_ROUND;
        }
        if (rows == Presentation.MOST_ROWS) {
            return RowFate.TOO_MANY_ROWS;
        }
        return taken ? people.dates(earliest, latest) : RowFate.TAKEN;
    }

    private static boolean held(long low, long high) {
        boolean lowHeld = low == NumberInterval.WITHOUT_LOW || Math.abs(low) < MOST_MILLIONTHS;
        return lowHeld && (high == NumberInterval.WITHOUT_HIGH || Math.abs(high) < MOST_MILLIONTHS);
    }

    private ResultContent.Form form() {
        if (!hasNumber) {
            return ResultContent.Form.NONE;
        }
        if (low == high) {
            return ResultContent.Form.EXACTLY;
        }
        boolean below = low == NumberInterval.WITHOUT_LOW && lowOpen && high != NumberInterval.WITHOUT_HIGH;
        if (below) {
            return highOpen ? ResultContent.Form.BELOW : ResultContent.Form.AT_MOST;
        }
        boolean above = high == NumberInterval.WITHOUT_HIGH && highOpen && low != NumberInterval.WITHOUT_LOW;
        if (above) {
            return lowOpen ? ResultContent.Form.ABOVE : ResultContent.Form.AT_LEAST;
        }
        return ResultContent.Form.BETWEEN;
    }

    private int wideRow() {
        int open = (lowOpen ? ResultRows.Wide.LOW_OPEN : 0) | (highOpen ? ResultRows.Wide.HIGH_OPEN : 0);
        int day = people.assessedOn();
        return stage.wide(
                taken ? (int) earliest : day,
                taken ? (int) latest : day,
                hasNumber ? low : NumberInterval.WITHOUT_LOW,
                hasNumber ? high : NumberInterval.WITHOUT_HIGH,
                open);
    }

    private int content(int fact, ResultContent.Form form, int factor, boolean wide) {
        long says = term;
        says = (says << 2) | status.ordinal();
        says = (says << 3) | form.ordinal();
        says = (says << 1) | (factor == 1 ? 0 : 1);
        says = (says << 20) | finding;
        says = (says << 3) | (flag == null ? 0 : 1 + flag.ordinal());
        says = (says << 1) | (taken ? 1 : 0);
        says = (says << 1) | (wide ? 1 : 0);
        long over = ((long) overAmount << 2) | overUnit.ordinal();
        int known = cache.find(says, rangeLow, rangeHigh, over);
        if (known == ContentCache.MISSING) {
            known = codes.results(fact)
                    .number(new ResultContent(
                            term,
                            status,
                            form,
                            factor,
                            finding,
                            rangeLow,
                            rangeHigh,
                            flag,
                            overAmount == ToldAdder.NO_SPAN ? null : new TimeSpan(overAmount, overUnit),
                            taken,
                            wide));
            if (known >= 0) {
                cache.keep(says, rangeLow, rangeHigh, over, known);
            }
        }
        return known;
    }
}
