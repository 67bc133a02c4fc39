package org.nsspathway.cohort.input;

import java.util.List;
import org.nsspathway.cohort.input.CodedTerms.Meaning;
import org.nsspathway.cohort.input.Entry.Kind;

/** Reads rows about symptoms and about history: something that is there or not there, since when, and what was said of it. */
final class EventReader extends RowReader {
    private final CohortWords words;
    private final Subject subject;
    private final boolean isHistory;
    private final Cell present;
    private final Cell since;
    private final String sinceColumn;
    private final Cell recorded;
    private final Cell ended;
    private final Cell qualifiers;
    private final Cell side;
    private final Cell code;
    private final String codeColumn;

    EventReader(RowCursor cursor, CohortWords words, RowLedger ledger) {
        super(cursor, ledger);
        this.words = words;
        this.subject = new Subject(this, words, "term");
        this.isHistory = cursor.table() == CohortTable.HISTORY;
        this.sinceColumn = isHistory ? "started_on" : "onset";
        this.codeColumn = isHistory ? "detail" : "cause";
        this.present = cell("present");
        this.since = cell(sinceColumn);
        this.recorded = isHistory ? AbsentCell.INSTANCE : cell("recorded_on");
        this.ended = isHistory ? AbsentCell.INSTANCE : cell("ended_on");
        this.qualifiers = cell("qualifiers");
        this.side = isHistory ? AbsentCell.INSTANCE : cell("side");
        this.code = cell(codeColumn);
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
        boolean saysAbsent = false;
        Kind kind = isHistory ? Kind.HISTORY : Kind.SYMPTOM;
        switch (meaning.use()) {
            case FINDING -> kind = meaning.value() == 0 ? kind : Kind.HISTORY;
            case ABSENT -> saysAbsent = true;
            case MEDICATION -> kind = Kind.HISTORY;
            case CODED_RESULT -> kind = Kind.RESULT;
            case TEST, PANEL, REFERRAL, REFERRAL_SOURCE, QUESTION, NOT_READ -> {
                return;
            }
        }
        Entry entry = person.add().start(table(), cursor().row(), isContinued, kind);
        entry.term = meaning.term();
        entry.code = meaning.value();
        entry.since = days(since, sinceColumn);
        entry.recorded = days(recorded, "recorded_on");
        entry.ended = days(ended, "ended_on");
        entry.absent = saysAbsent;
        if (word(present, "present", Refusal.NO_SUCH_WORD) == CohortWords.FALSE) {
            if (saysAbsent) {
                against("present", Refusal.PRESENT_AND_ABSENT);
            }
            entry.absent = true;
        }
        said(entry, meaning);
        boolean after = entry.since != Cell.NONE
                && entry.recorded != Cell.NONE
                && Days.earliest(entry.since) > Days.latest(entry.recorded);
        if (after) {
            against(sinceColumn, Refusal.DATE_AFTER_RECORD);
        }
        if (kind == Kind.RESULT) {
            asResult(entry);
        }
    }

    private void said(Entry entry, Meaning meaning) {
        entry.qualifiers = meaning.qualifiers();
        int said = word(qualifiers, "qualifiers", Refusal.QUALIFIER_UNKNOWN);
        if (said >= 0) {
            entry.qualifiers |= words.qualifiers(said).bits();
            entry.denied = words.qualifiers(said).denied();
        }
        int which = word(side, "side", Refusal.NO_SUCH_WORD);
        entry.side = CohortWords.chosen(CohortWords.SIDES, which);
        int known = word(code, codeColumn, Refusal.NO_CODE);
        if (known >= 0) {
            entry.code = known;
        }
    }

    /** A result that is itself a code was taken, as far as one knows, on the day of the row. */
    private void asResult(Entry entry) {
        entry.since = entry.recorded == Cell.NONE ? entry.since : entry.recorded;
        entry.recorded = Cell.NONE;
        if (entry.since == Cell.NONE) {
            against(isHistory ? sinceColumn : "recorded_on", Refusal.MISSING);
        }
    }

    private void unread(PersonRecord person, List<Meaning> meanings, int first) {
        reject();
        while (person.size() > first) {
            person.dropLast();
        }
        if (subject.mayBeAnything() || !cursor().isWhole()) {
            unnamed(person, recorded.isEmpty() ? since : recorded);
        }
        for (Meaning meaning : meanings) {
            if (meaning.term() >= 0) {
                person.add().start(table(), cursor().row(), false, Kind.UNREAD).term = meaning.term();
            }
        }
    }
}
