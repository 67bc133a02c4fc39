package org.nsspathway.cohort.input;

import org.nsspathway.cohort.input.Entry.Kind;

/** Reads rows about the concerns of clinicians. Whether reasons exist is kept, the reasons themselves are not. */
final class ConcernReader extends RowReader {
    private static final String GUT_FEELING = "gut_feeling";

    private final int term;
    private final Cell recorded;
    private final Cell kind;
    private final Cell hasReasons;
    private final Cell reasons;

    ConcernReader(RowCursor cursor, CohortWords words, RowLedger ledger) {
        super(cursor, ledger);
        this.term = words.codes().term(GUT_FEELING);
        this.recorded = cell("recorded_on");
        this.kind = cell("kind");
        this.hasReasons = cell("has_reasons");
        this.reasons = cell("reasons");
    }

    @Override
    void read(PersonRecord person) {
        begin();
        long day = days(recorded, "recorded_on");
        word(kind, "kind", Refusal.NO_SUCH_WORD);
        int said = word(hasReasons, "has_reasons", Refusal.NO_SUCH_WORD);
        Entry entry = person.add().start(table(), cursor().row(), false, isRefused() ? Kind.UNREAD : Kind.CONCERN);
        entry.term = term;
        entry.since = day;
        entry.hasReasons = said == CohortWords.TRUE || !reasons.isEmpty();
        if (isRefused()) {
            reject();
        }
    }
}
