package org.nsspathway.cohort.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cohort.input.CodedTerms.Meaning;
import org.nsspathway.internal.calendar.CivilDay;
import org.nsspathway.terminology.CodeUse;

/**
 * Reads the row on which a cursor stands into a person's record. A row that cannot be read is refused; where it is
 * known what it speaks of, the record keeps that something was said of it, so that it is not taken for silence.
 */
abstract class RowReader {
    private static final int FIRST_LIKELY_DAY = (int) CivilDay.epochDay(1890, 1, 1);
    private static final int LAST_LIKELY_DAY = (int) CivilDay.epochDay(2100, 12, 31);

    private final RowCursor cursor;
    private final RowLedger ledger;
    private @Nullable Refusal refusal;
    private String refusedColumn = "";
    private String near = "";

    RowReader(RowCursor cursor, RowLedger ledger) {
        this.cursor = cursor;
        this.ledger = ledger;
    }

    /** Reads the row, or refuses it. */
    abstract void read(PersonRecord person);

    /** Refuses the row because of its person. */
    final void refuse(Refusal why) {
        ledger.rejected(cursor.table(), cursor.row(), cursor.lines(), "person_id", why);
    }

    final RowCursor cursor() {
        return cursor;
    }

    final RowLedger ledger() {
        return ledger;
    }

    final Cell cell(String column) {
        return cursor.cell(cursor.table().column(column));
    }

    final CohortTable table() {
        return cursor.table();
    }

    /** Forgets what was wrong with the last row; what is wrong with this one is found with the cells that follow. */
    final void begin() {
        refusal = cursor.isWhole() ? null : Refusal.NOT_WHOLE;
        refusedColumn = "";
        near = "";
    }

    /** What speaks against the row; the first that was found stays. */
    final void against(String column, Refusal why) {
        if (refusal == null) {
            refusal = why;
            refusedColumn = column;
        }
    }

    /** The row's term is not known; something near it may be. */
    private void againstTerm(String column, String instead) {
        if (refusal == null) {
            against(column, Refusal.TERM_UNKNOWN);
            near = instead;
        }
    }

    final boolean isRefused() {
        return refusal != null;
    }

    /** Tells the ledger why the row is refused. */
    final void reject() {
        Refusal why = refusal;
        if (why != null) {
            ledger.rejected(cursor.table(), cursor.row(), cursor.lines(), refusedColumn, why, near);
        }
    }

    /** Keeps that a row which was refused may have spoken of anything, and the day on which it was known. */
    final void unnamed(PersonRecord person, Cell day) {
        Entry entry = person.add().start(table(), cursor.row(), false, Entry.Kind.UNNAMED);
        long known = day.days();
        entry.since = known == Cell.BAD ? Cell.NONE : known;
    }

    /** Tells what was wrong with a cell, and reads on without it. */
    final void note() {
        Refusal why = refusal;
        if (why != null) {
            ledger.noted(cursor.table(), cursor.row(), refusedColumn, why);
            refusal = null;
        }
    }

    /** An interval of days, or {@link Cell#NONE}. */
    final long days(Cell cell, String column) {
        long days = cell.days();
        if (days == Cell.NONE) {
            return Cell.NONE;
        }
        if (days == Cell.BAD) {
            against(column, Refusal.NO_DATE);
            return Cell.NONE;
        }
        if (Days.earliest(days) < FIRST_LIKELY_DAY || Days.latest(days) > LAST_LIKELY_DAY) {
            against(column, Refusal.UNLIKELY_YEAR);
            return Cell.NONE;
        }
        return days;
    }

    /** A number in millionths, or {@link Cell#NONE}. */
    final long number(Cell cell, String column) {
        long number = cell.millionths();
        if (number == Cell.BAD) {
            against(column, Refusal.NO_NUMBER);
            return Cell.NONE;
        }
        return number;
    }

    /** The number of a word, or {@link Lexicon#UNKNOWN} for an empty cell. */
    final int word(Cell cell, String column, Refusal ifUnknown) {
        if (cell.isEmpty()) {
            return Lexicon.UNKNOWN;
        }
        int word = cell.word();
        if (word < 0) {
            against(column, ifUnknown);
        }
        return word;
    }

    /** What a row speaks of: a name of the vocabulary, or a code and its system. */
    static final class Subject {
        private final String column;
        private final Cell name;
        private final Cell system;
        private final Cell code;
        private final CohortWords words;
        private boolean mayBeAnything;
        private final @Nullable List<Meaning>[] plain;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
        Subject(RowReader reader, CohortWords words, String column) {
            this.column = column;
            this.name = reader.cell(column);
            this.system = reader.cell("code_system");
            this.code = reader.cell("code");
            this.words = words;
            this.plain = new List[1 << 12];
        }

        /** The meanings; none where there is none or the row was refused for it. */
        List<Meaning> of(RowReader reader) {
            mayBeAnything = false;
            if (!name.isEmpty()) {
                int term = name.word();
                if (term < 0) {
                    reader.againstTerm(column, words.near(name.text()));
                    mayBeAnything = true;
                    return List.of();
                }
                return named(term);
            }
            if (code.isEmpty()) {
                reader.against(column, Refusal.MISSING);
                mayBeAnything = true;
                return List.of();
            }
            List<Meaning> meanings = words.coded().meanings(system.word(), code.word());
            if (meanings.isEmpty()) {
                reader.against("code", Refusal.CODE_UNKNOWN);
                mayBeAnything = !words.otherCodesAreSilent();
            }
            return meanings;
        }

        /** Whether nobody knows what the row speaks of. */
        boolean mayBeAnything() {
            return mayBeAnything;
        }

        private List<Meaning> named(int term) {
            if (term >= plain.length) {
                return List.of(new Meaning(CodeUse.FINDING, term, 0, 0));
            }
            List<Meaning> known = plain[term];
            if (known == null) {
                known = List.of(new Meaning(CodeUse.FINDING, term, 0, 0));
                plain[term] = known;
            }
            return known;
        }
    }
}
