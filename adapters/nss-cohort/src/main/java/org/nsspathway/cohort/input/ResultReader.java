package org.nsspathway.cohort.input;

import java.util.List;
import org.nsspathway.cohort.input.CodedTerms.Meaning;
import org.nsspathway.cohort.input.Entry.Kind;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.terminology.CodeUse;
import org.nsspathway.vocabulary.Units;

/** Reads rows about results: a number in a unit, a coded finding, or how far a test has come. */
final class ResultReader extends RowReader {
    private static final int BELOW = 0;
    private static final int AT_MOST = 1;
    private static final int ABOVE = 2;
    private static final int AT_LEAST = 3;

    private final CohortWords words;
    private final Subject subject;
    private final UnitCells units;
    private final Cell taken;
    private final Cell value;
    private final Cell comparator;
    private final Cell rangeLow;
    private final Cell rangeHigh;
    private final Cell flag;
    private final Cell finding;
    private final Cell status;

    ResultReader(RowCursor cursor, CohortWords words, Units conversions, RowLedger ledger) {
        super(cursor, ledger);
        this.words = words;
        this.subject = new Subject(this, words, "test");
        this.units = new UnitCells(cell("unit"), words, conversions);
        this.taken = cell("taken_on");
        this.value = cell("value");
        this.comparator = cell("comparator");
        this.rangeLow = cell("range_low");
        this.rangeHigh = cell("range_high");
        this.flag = cell("flag");
        this.finding = cell("finding");
        this.status = cell("status");
    }

    @Override
    void read(PersonRecord person) {
        begin();
        List<Meaning> meanings = subject.of(this);
        int first = person.size();
        for (int i = 0; i < meanings.size(); i++) {
            read(person, meanings.get(i), person.size() > first);
        }
        if (isRefused()) {
            unread(person, meanings, first);
        } else if (person.size() == first) {
            ledger().notNeeded(table(), RowLedger.NotNeeded.CODE_NOT_READ);
        }
    }

    private void read(PersonRecord person, Meaning meaning, boolean isContinued) {
        if (meaning.use() == CodeUse.NOT_READ || meaning.use() == CodeUse.REFERRAL) {
            return;
        }
        int reached = word(status, "status", Refusal.NO_SUCH_WORD);
        boolean done = reached < 0 || CohortWords.STATES.get(reached) == ResultStatus.DONE;
        if (meaning.use() == CodeUse.PANEL && done) {
            return;
        }
        boolean isTest = meaning.use() == CodeUse.TEST || meaning.use() == CodeUse.PANEL;
        boolean isNamed = meaning.use() == CodeUse.FINDING && meaning.value() == 0;
        Kind kind = isTest || isNamed || meaning.use() == CodeUse.CODED_RESULT ? Kind.RESULT : Kind.HISTORY;
        Entry entry = person.add().start(table(), cursor().row(), isContinued, kind);
        entry.term = meaning.term();
        entry.qualifiers = meaning.qualifiers();
        entry.absent = meaning.use() == CodeUse.ABSENT;
        entry.code = meaning.value();
        entry.since = days(taken, "taken_on");
        if (kind == Kind.RESULT) {
            result(entry, done, reached);
        }
    }

    private void result(Entry entry, boolean done, int reached) {
        ResultStatus state = CohortWords.chosen(CohortWords.STATES, reached);
        entry.status = state == null ? ResultStatus.DONE : state;
        int found = word(finding, "finding", Refusal.NO_CODE);
        entry.code = found >= 0 ? found : entry.code;
        if (found >= 0 && words.neverFinds(entry.term, found)) {
            against("finding", Refusal.IMPOSSIBLE);
        }
        entry.flag = CohortWords.chosen(CohortWords.FLAGS, word(flag, "flag", Refusal.NO_SUCH_WORD));
        if (done && entry.since == Cell.NONE) {
            against("taken_on", Refusal.MISSING);
        }
        long number = number(value, "value");
        long low = number(rangeLow, "range_low");
        long high = number(rangeHigh, "range_high");
        int sign = word(comparator, "comparator", Refusal.NO_SUCH_WORD);
        if (number == Cell.NONE && low == Cell.NONE && high == Cell.NONE) {
            return;
        }
        int unit = units.of(entry.term);
        if (unit < 0) {
            against("unit", Refusal.UNIT_UNKNOWN);
            return;
        }
        if (number != Cell.NONE) {
            value(entry, number, sign, unit);
            possible(entry);
        }
        entry.rangeLow = low == Cell.NONE ? NumberInterval.WITHOUT_LOW : limit(entry.term, low, unit, true);
        entry.rangeHigh = high == Cell.NONE ? NumberInterval.WITHOUT_HIGH : limit(entry.term, high, unit, false);
    }

    private void value(Entry entry, long number, int sign, int unit) {
        boolean withoutLow = sign == BELOW || sign == AT_MOST;
        boolean withoutHigh = sign == ABOVE || sign == AT_LEAST;
        long low = withoutLow ? NumberInterval.WITHOUT_LOW : number;
        long high = withoutHigh ? NumberInterval.WITHOUT_HIGH : number;
        boolean lowOpen = withoutLow || sign == ABOVE;
        boolean highOpen = withoutHigh || sign == BELOW;
        if (units.isOwn(unit)) {
            entry.number(low, lowOpen, high, highOpen);
        } else {
            units.convert(entry.term, unit, new NumberInterval(low, lowOpen, high, highOpen))
                    .ifPresentOrElse(entry::number, () -> against("unit", Refusal.UNIT_UNKNOWN));
        }
    }

    /** A number beyond all that its test can be was measured in another unit than it says. */
    private void possible(Entry entry) {
        NumberInterval limits = words.possible(entry.term);
        if (limits != null
                && entry.hasNumber
                && !limits.meets(new NumberInterval(entry.low, entry.lowOpen, entry.high, entry.highOpen))) {
            against("value", Refusal.IMPOSSIBLE);
        }
    }

    /** A limit of a range; rounded outwards where the unit does not come out even. */
    private long limit(int term, long number, int unit, boolean isLow) {
        if (units.isOwn(unit)) {
            return number;
        }
        return units.convert(term, unit, new NumberInterval(number, false, number, false))
                .map(converted -> isLow ? converted.lowMillionths() : converted.highMillionths())
                .orElseGet(() -> {
                    against("unit", Refusal.UNIT_UNKNOWN);
                    return isLow ? NumberInterval.WITHOUT_LOW : NumberInterval.WITHOUT_HIGH;
                });
    }

    /** A result that is there and was not read stays the newest where its day is the newest. */
    private void unread(PersonRecord person, List<Meaning> meanings, int first) {
        reject();
        long day = first < person.size() ? person.entry(first).since : Cell.NONE;
        while (person.size() > first) {
            person.dropLast();
        }
        if (subject.mayBeAnything() || !cursor().isWhole()) {
            unnamed(person, taken);
        }
        for (Meaning meaning : meanings) {
            if (meaning.term() >= 0) {
                Entry entry = person.add().start(table(), cursor().row(), false, Kind.UNREAD);
                entry.term = meaning.term();
                entry.since = day;
            }
        }
    }
}
