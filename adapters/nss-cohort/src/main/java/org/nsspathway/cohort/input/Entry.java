package org.nsspathway.cohort.input;

import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Side;

/**
 * One thing that a row says of a person: a symptom, a result, a history item, a concern, or that something was recorded
 * which could not be read. Mutable, because it is filled again for another person.
 */
final class Entry {
    /** What sort of thing it is. */
    enum Kind {
        SYMPTOM,
        RESULT,
        HISTORY,
        CONCERN,
        /** The fact was recorded, in a way that could not be read: its silence is no absence. */
        UNREAD,
        /** Something was recorded, and nobody knows what: it may have been any fact, so that no silence is an absence. */
        UNNAMED
    }

    CohortTable table = CohortTable.SYMPTOMS;
    long row;
    /** Whether an earlier entry came from the same row, as where one code says two things. */
    boolean continued;

    Kind kind = Kind.SYMPTOM;
    int term;
    boolean absent;
    long qualifiers;
    long denied;

    @Nullable
    Side side;
    /** Number of the cause, detail or finding; 0 for none. */
    int code;
    /** Onset, start or day of sample, as {@link Days} packs it. */
    long since;

    long recorded;
    long ended;
    boolean hasReasons;

    boolean hasNumber;
    long low;
    long high;
    boolean lowOpen;
    boolean highOpen;
    long rangeLow;
    long rangeHigh;

    @Nullable
    ResultFlag flag;

    ResultStatus status = ResultStatus.DONE;

    boolean used;

    @Nullable
    Refusal refusal;

    Entry start(CohortTable ofTable, long ofRow, boolean isContinued, Kind ofKind) {
        table = ofTable;
        row = ofRow;
        continued = isContinued;
        kind = ofKind;
        term = Lexicon.UNKNOWN;
        absent = false;
        qualifiers = 0;
        denied = 0;
        side = null;
        code = 0;
        since = Cell.NONE;
        recorded = Cell.NONE;
        ended = Cell.NONE;
        hasReasons = false;
        hasNumber = false;
        rangeLow = NumberInterval.WITHOUT_LOW;
        rangeHigh = NumberInterval.WITHOUT_HIGH;
        flag = null;
        status = ResultStatus.DONE;
        used = false;
        refusal = null;
        return this;
    }

    void number(NumberInterval value) {
        number(value.lowMillionths(), value.lowOpen(), value.highMillionths(), value.highOpen());
    }

    void number(long ofLow, boolean isLowOpen, long ofHigh, boolean isHighOpen) {
        hasNumber = true;
        low = ofLow;
        lowOpen = isLowOpen;
        high = ofHigh;
        highOpen = isHighOpen;
    }

    /** First day on which it can have been known; {@link Integer#MIN_VALUE} where nothing tells. */
    int knownFrom() {
        long day = recorded != Cell.NONE ? recorded : since;
        return day == Cell.NONE ? Integer.MIN_VALUE : Days.earliest(day);
    }

    /** Nothing about the person. */
    @Override
    public String toString() {
        return "Entry{" + table.tableName() + "}";
    }
}
