package org.nsspathway.batch;

import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ContentCache;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.columns.ResultStage;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.ValueKind;

/** Checks rows about results as a presentation would, and stages those that can be. */
final class ResultAdder {
    private static final int THOUSANDTHS = 1000;
    private static final long MOST_MILLIONTHS = 1_000_000_000_000_000_000L;

    private final Codes codes;
    private final ResultStage stage;
    private final BlockBuilder people;
    private final ContentCache cache = new ContentCache();
    private int rows;

    ResultAdder(Codes codes, ResultStage stage, BlockBuilder people) {
        this.codes = codes;
        this.stage = stage;
        this.people = people;
    }

    /** What a row says and when, filled by the row's own class and read once. */
    static final class Draft {
        int person;
        int term;
        ResultStatus status = ResultStatus.DONE;
        boolean hasNumber;
        long low;
        long high;
        boolean lowOpen;
        boolean highOpen;
        int finding;
        boolean taken;
        long earliest;
        long latest;
        long rangeLow;
        long rangeHigh;

        @Nullable
        ResultFlag flag;

        int overAmount;
        TimeSpan.Unit overUnit = TimeSpan.Unit.DAYS;

        void start(int ofPerson, int ofTerm) {
            person = ofPerson;
            term = ofTerm;
            status = ResultStatus.DONE;
            hasNumber = false;
            finding = Codes.NO_CODE;
            forget();
        }

        /** Leaves out what only a done test has. */
        void forget() {
            taken = false;
            rangeLow = NumberInterval.WITHOUT_LOW;
            rangeHigh = NumberInterval.WITHOUT_HIGH;
            flag = null;
            overAmount = ToldAdder.NO_SPAN;
            overUnit = TimeSpan.Unit.DAYS;
        }

        ResultContent.Form form() {
            if (!hasNumber) {
                return ResultContent.Form.NONE;
            }
            if (low == high) {
                return ResultContent.Form.EXACTLY;
            }
            boolean withoutLow = low == NumberInterval.WITHOUT_LOW && lowOpen;
            boolean withoutHigh = high == NumberInterval.WITHOUT_HIGH && highOpen;
            if (withoutLow && high != NumberInterval.WITHOUT_HIGH) {
                return highOpen ? ResultContent.Form.BELOW : ResultContent.Form.AT_MOST;
            }
            if (withoutHigh && low != NumberInterval.WITHOUT_LOW) {
                return lowOpen ? ResultContent.Form.ABOVE : ResultContent.Form.AT_LEAST;
            }
            return ResultContent.Form.BETWEEN;
        }
    }

    void nextPerson() {
        rows = 0;
    }

    RowFate add(Draft row) {
        RowFate fate = check(row);
        if (fate != RowFate.TAKEN) {
            return fate;
        }
        if (row.status != ResultStatus.DONE) {
            row.forget();
        }
        int fact = codes.factOfTerm(row.term);
        long ago = row.taken ? people.assessedOn() - row.earliest : 0;
        ResultContent.Form form = row.form();
        long end = form == ResultContent.Form.BELOW || form == ResultContent.Form.AT_MOST ? row.high : row.low;
        int factor = form == ResultContent.Form.NONE || end % THOUSANDTHS != 0 ? 1 : THOUSANDTHS;
        boolean fits = form == ResultContent.Form.NONE || (int) (end / factor) == end / factor;
        boolean wide = !fits
                || form == ResultContent.Form.BETWEEN
                || ago > ToldRows.MOST_AGO
                || (row.taken && row.earliest != row.latest);
        int content = wide
                ? content(row, fact, row.hasNumber ? ResultContent.Form.BETWEEN : form, 1, true)
                : content(row, fact, form, factor, false);
        if (content < 0) {
            return RowFate.TOO_VARIED;
        }
        int number = wide ? wide(row) : form == ResultContent.Form.NONE ? 0 : (int) (end / factor);
        stage.add(row.person, fact, kind(row, wide), content, wide ? 0 : (int) ago, number);
        if (codes.facts().get(fact).value() == ValueKind.BOOLEAN) {
            people.misplaced(fact);
        }
        rows++;
        return RowFate.TAKEN;
    }

    private static int kind(Draft row, boolean wide) {
        if (row.status != ResultStatus.DONE) {
            return ResultStage.WAITING;
        }
        boolean stated = row.overAmount != ToldAdder.NO_SPAN;
        return wide ? ResultStage.WIDE : stated ? ResultStage.STATED : ResultStage.DONE;
    }

    private RowFate check(Draft row) {
        if (row.term < 0 || row.term >= codes.terms()) {
            return RowFate.UNKNOWN_TERM;
        }
        if (row.finding < 0) {
            return RowFate.TOO_VARIED;
        }
        boolean coded = row.finding != Codes.NO_CODE;
        if (row.status == ResultStatus.DONE ? row.hasNumber == coded : row.hasNumber || coded) {
            return RowFate.RESULT_INCOMPLETE;
        }
        if ((row.hasNumber && !held(row.low, row.high)) || !held(row.rangeLow, row.rangeHigh)) {
            return RowFate.OUT_OF_RANGE;
        }
        boolean empty = row.hasNumber && (row.low > row.high || (row.low == row.high && (row.lowOpen || row.highOpen)));
        if (empty || row.rangeLow > row.rangeHigh) {
            return RowFate.WRONG_WAY_ROUND;
        }
        if (rows == Presentation.MOST_ROWS) {
            return RowFate.TOO_MANY_ROWS;
        }
        return row.taken ? people.dates(row.earliest, row.latest) : RowFate.TAKEN;
    }

    private static boolean held(long low, long high) {
        boolean lowHeld = low == NumberInterval.WITHOUT_LOW || Math.abs(low) < MOST_MILLIONTHS;
        return lowHeld && (high == NumberInterval.WITHOUT_HIGH || Math.abs(high) < MOST_MILLIONTHS);
    }

    private int wide(Draft row) {
        int open = (row.lowOpen ? ResultRows.Wide.LOW_OPEN : 0) | (row.highOpen ? ResultRows.Wide.HIGH_OPEN : 0);
        int day = people.assessedOn();
        return stage.wide(
                row.taken ? (int) row.earliest : day,
                row.taken ? (int) row.latest : day,
                row.hasNumber ? row.low : NumberInterval.WITHOUT_LOW,
                row.hasNumber ? row.high : NumberInterval.WITHOUT_HIGH,
                open);
    }

    @SuppressWarnings("EnumOrdinal") // a key of this cache only, never kept
    private int content(Draft row, int fact, ResultContent.Form form, int factor, boolean wide) {
        long says = row.term;
        says = (says << 2) | row.status.ordinal();
        says = (says << 3) | form.ordinal();
        says = (says << 1) | (factor == 1 ? 0 : 1);
        says = (says << 20) | row.finding;
        says = (says << 3) | (row.flag == null ? 0 : 1 + row.flag.ordinal());
        says = (says << 1) | (row.taken ? 1 : 0);
        says = (says << 1) | (wide ? 1 : 0);
        long over = ((long) row.overAmount << 2) | row.overUnit.ordinal();
        int known = cache.find(says, row.rangeLow, row.rangeHigh, over);
        if (known == ContentCache.MISSING) {
            TimeSpan span = row.overAmount == ToldAdder.NO_SPAN ? null : new TimeSpan(row.overAmount, row.overUnit);
            known = codes.results(fact)
                    .number(new ResultContent(
                            row.term,
                            row.status,
                            form,
                            factor,
                            row.finding,
                            row.rangeLow,
                            row.rangeHigh,
                            row.flag,
                            span,
                            row.taken,
                            wide));
            if (known >= 0) {
                cache.keep(says, row.rangeLow, row.rangeHigh, over, known);
            }
        }
        return known;
    }
}
