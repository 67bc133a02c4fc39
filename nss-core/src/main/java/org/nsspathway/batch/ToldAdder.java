package org.nsspathway.batch;

import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ContentCache;
import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.internal.columns.ToldStage;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.ValueKind;

/** Checks rows about symptoms, history and concerns as a presentation would, and stages those that can be. */
final class ToldAdder {
    static final int NO_SPAN = (1 << 14) - 1;

    private static final int TERM_BITS = 20;

    private final Codes codes;
    private final ToldStage stage;
    private final BlockBuilder people;
    private final ContentCache cache = new ContentCache();
    private final Draft concern = new Draft();
    private int firstOfPerson;
    private boolean personHasAbsence;
    private int symptoms;
    private int items;

    ToldAdder(Codes codes, ToldStage stage, BlockBuilder people) {
        this.codes = codes;
        this.stage = stage;
        this.people = people;
    }

    /** What a row says and when, filled by the row's own class and read once. */
    static final class Draft {
        int person;
        int term;
        ToldContent.Kind kind = ToldContent.Kind.SYMPTOM;
        long qualifiers;
        long denied;

        @Nullable
        Side side;

        int code;
        int amount;
        TimeSpan.Unit unit = TimeSpan.Unit.DAYS;
        boolean since;
        long earliest;
        long latest;
        boolean recorded;
        long recordedOn;
        boolean ended;
        long endedOn;

        void start(int ofPerson, int ofTerm, ToldContent.Kind ofKind) {
            person = ofPerson;
            term = ofTerm;
            kind = ofKind;
            qualifiers = 0;
            denied = 0;
            side = null;
            code = Codes.NO_CODE;
            amount = NO_SPAN;
            unit = TimeSpan.Unit.DAYS;
            since = false;
            recorded = false;
            ended = false;
        }

        boolean says() {
            return (qualifiers | denied) != 0 || side != null || code != Codes.NO_CODE || amount != NO_SPAN || since;
        }
    }

    void nextPerson() {
        firstOfPerson = stage.size();
        personHasAbsence = false;
        symptoms = 0;
        items = 0;
    }

    RowFate add(Draft row) {
        RowFate fate = check(row);
        if (fate != RowFate.TAKEN) {
            return fate;
        }
        int fact = codes.factOfTerm(row.term);
        int assessedOn = people.assessedOn();
        int recordedOn = row.recorded ? (int) row.recordedOn : assessedOn;
        if ((personHasAbsence || row.kind.isAbsence()) && contradicted(row, fact, recordedOn)) {
            return RowFate.PRESENT_AND_ABSENT;
        }
        long sinceAgo = row.since ? assessedOn - row.earliest : 0;
        boolean wide = row.ended
                || (row.since && row.earliest != row.latest)
                || sinceAgo > ToldRows.MOST_AGO
                || assessedOn - recordedOn > ToldRows.MOST_AGO;
        int content = content(row, fact, wide);
        if (content < 0) {
            return RowFate.TOO_VARIED;
        }
        int part = part(row.kind);
        if (wide) {
            stage.addWide(
                    row.person,
                    fact,
                    part,
                    content,
                    row.since ? (int) row.earliest : ToldRows.NONE,
                    row.since ? (int) row.latest : ToldRows.NONE,
                    row.recorded ? recordedOn : ToldRows.NONE,
                    row.ended ? (int) row.endedOn : ToldRows.NONE);
        } else {
            stage.add(row.person, fact, part, content, assessedOn - recordedOn, (int) sinceAgo);
        }
        ValueKind value = codes.facts().get(fact).value();
        boolean measured = value == ValueKind.NUMBER || value == ValueKind.DURATION;
        if (measured && row.kind == ToldContent.Kind.SYMPTOM) {
            people.misplaced(fact);
        }
        count(row.kind);
        return RowFate.TAKEN;
    }

    /** A concern is a row of the feeling, and one of its reasons where it has any. */
    RowFate concern(int person, boolean hasReasons) {
        int feeling = codes.term("gut_feeling");
        int reasons = codes.term("gut_feeling_reasons");
        if (feeling < 0 || (hasReasons && reasons < 0)) {
            return RowFate.UNKNOWN_TERM;
        }
        concern(person, feeling, hasReasons ? ToldContent.Kind.CONCERN_WITH_REASONS : ToldContent.Kind.CONCERN);
        if (hasReasons) {
            concern(person, reasons, ToldContent.Kind.REASONS);
        }
        return RowFate.TAKEN;
    }

    private void concern(int person, int term, ToldContent.Kind kind) {
        concern.start(person, term, kind);
        int fact = codes.factOfTerm(term);
        stage.add(person, fact, ToldRows.HISTORY, content(concern, fact, false), 0, 0);
    }

    private RowFate check(Draft row) {
        if (row.term < 0 || row.term >= codes.terms()) {
            return RowFate.UNKNOWN_TERM;
        }
        if (row.code < 0) {
            return RowFate.TOO_VARIED;
        }
        if (row.kind.isAbsence() && (row.says() || (row.kind == ToldContent.Kind.ABSENT_HISTORY && row.since))) {
            return RowFate.ABSENT_BUT_DESCRIBED;
        }
        if ((row.qualifiers & row.denied) != 0) {
            return RowFate.PRESENT_AND_ABSENT;
        }
        if ((row.kind.isSymptom() ? symptoms : items) == Presentation.MOST_ROWS) {
            return RowFate.TOO_MANY_ROWS;
        }
        RowFate fate = row.since ? people.dates(row.earliest, row.latest) : RowFate.TAKEN;
        if (fate == RowFate.TAKEN && row.recorded) {
            fate = people.dates(row.recordedOn, row.recordedOn);
        }
        if (fate == RowFate.TAKEN && row.ended) {
            boolean before = row.since && row.endedOn < row.earliest;
            fate = !BlockBuilder.isHeld(row.endedOn)
                    ? RowFate.OUT_OF_RANGE
                    : before ? RowFate.WRONG_WAY_ROUND : RowFate.TAKEN;
        }
        return fate;
    }

    private static int part(ToldContent.Kind kind) {
        return switch (kind) {
            case SYMPTOM -> ToldRows.PLAIN;
            case ABSENT_SYMPTOM -> ToldRows.ABSENT;
            default -> ToldRows.HISTORY;
        };
    }

    private void count(ToldContent.Kind kind) {
        personHasAbsence |= kind.isAbsence();
        symptoms += kind.isSymptom() ? 1 : 0;
        items += kind.isSymptom() ? 0 : 1;
    }

    /** Whether the person already has the opposite of this row: of history at any time, of a symptom on the same day. */
    private boolean contradicted(Draft row, int fact, int recordedOn) {
        for (int other = firstOfPerson; other < stage.size(); other++) {
            if (stage.fact(other) == fact) {
                ToldContent says = codes.told(fact).value(stage.content(other));
                boolean opposite = says.term() == row.term
                        && says.kind().isSymptom() == row.kind.isSymptom()
                        && says.kind().isAbsence() != row.kind.isAbsence()
                        && says.kind().compareTo(ToldContent.Kind.ABSENT_HISTORY) <= 0;
                boolean sameDay = !row.kind.isSymptom()
                        || stage.recordedOn(other, says.wide(), people.assessedOn()) == recordedOn;
                if (opposite && sameDay) {
                    return true;
                }
            }
        }
        return false;
    }

    @SuppressWarnings("EnumOrdinal") // a key of this cache only, never kept
    private int content(Draft row, int fact, boolean wide) {
        long told = row.term;
        told = (told << 3) | row.kind.ordinal();
        told = (told << 2) | (row.side == null ? 0 : 1 + row.side.ordinal());
        told = (told << TERM_BITS) | row.code;
        told = (told << 1) | (row.since ? 1 : 0);
        told = (told << 1) | (row.recorded ? 1 : 0);
        told = (told << 1) | (wide ? 1 : 0);
        long span = ((long) row.amount << 2) | row.unit.ordinal();
        int known = cache.find(row.qualifiers, row.denied, told, span);
        if (known == ContentCache.MISSING) {
            known = codes.told(fact)
                    .number(new ToldContent(
                            row.kind,
                            row.term,
                            row.qualifiers,
                            row.denied,
                            row.side,
                            row.code,
                            row.amount == NO_SPAN ? null : new TimeSpan(row.amount, row.unit),
                            row.since,
                            row.recorded,
                            wide));
            if (known >= 0) {
                cache.keep(row.qualifiers, row.denied, told, span, known);
            }
        }
        return known;
    }
}
