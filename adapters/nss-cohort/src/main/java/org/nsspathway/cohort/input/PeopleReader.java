package org.nsspathway.cohort.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.vocabulary.Units;

/** Reads people one after another: the person's own row, the days of assessment, and all that is recorded. */
final class PeopleReader implements Closeable {
    private final PeopleSource source;
    private final RowLedger ledger;
    private final Map<CohortTable, RowReader> readers = new EnumMap<>(CohortTable.class);
    private final PersonReader persons;
    private final PersonRecord again = new PersonRecord(CohortWords.GROUPS.size());

    PeopleReader(PeopleSource source, CohortWords words, Units units, RowLedger ledger) {
        this.source = source;
        this.ledger = ledger;
        RowCursor cursor = source.cursor(CohortTable.PERSONS);
        if (cursor == null) {
            throw new IllegalArgumentException("a cohort needs the table persons");
        }
        this.persons = new PersonReader(cursor, words, ledger);
        for (CohortTable table : CohortTable.values()) {
            RowCursor rows = source.cursor(table);
            if (rows != null) {
                readers.put(table, reader(rows, words, units));
            }
        }
    }

    private RowReader reader(RowCursor rows, CohortWords words, Units units) {
        return switch (rows.table()) {
            case PERSONS -> persons;
            case ASSESSMENTS -> new AssessmentReader(rows, ledger);
            case SYMPTOMS, HISTORY -> new EventReader(rows, words, ledger);
            case RESULTS -> new ResultReader(rows, words, units, ledger);
            case CONCERNS -> new ConcernReader(rows, words, ledger);
            case DIAGNOSES -> new DiagnosisReader(rows, ledger);
        };
    }

    /** Reads the next person; false behind the last one. */
    boolean next(PersonRecord person) throws IOException {
        while (source.nextPerson()) {
            persons.read(person);
            Refusal trouble = persons.isRefused() ? Refusal.PERSON_REFUSED : null;
            if (trouble != null) {
                persons.reject();
            } else if (differs(person)) {
                trouble = Refusal.PERSON_DIFFERS;
                ledger.rejected(CohortTable.PERSONS, person.row, "person_id", trouble);
            } else {
                ledger.used(CohortTable.PERSONS);
            }
            rows(person, trouble);
            if (trouble == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person stands twice and not in the same way. */
    private boolean differs(PersonRecord person) throws IOException {
        boolean differs = false;
        while (source.nextRow(CohortTable.PERSONS)) {
            persons.read(again);
            boolean same = !persons.isRefused()
                    && again.sex == person.sex
                    && again.born == person.born
                    && Arrays.equals(again.organs, person.organs);
            differs |= !same;
            persons.refuse(same ? Refusal.PERSON_REPEATED : Refusal.PERSON_DIFFERS);
        }
        return differs;
    }

    private void rows(PersonRecord person, @Nullable Refusal trouble) throws IOException {
        for (Map.Entry<CohortTable, RowReader> each : readers.entrySet()) {
            while (source.nextRow(each.getKey())) {
                if (trouble == null) {
                    each.getValue().read(person);
                } else {
                    each.getValue().refuse(trouble);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
