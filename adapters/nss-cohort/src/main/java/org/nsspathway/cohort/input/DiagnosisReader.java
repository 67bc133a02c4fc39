package org.nsspathway.cohort.input;

import org.nsspathway.cohort.input.PersonRecord.Diagnosis;

/** Reads rows about diagnoses of cancer, which no criterion reads and comparisons count. */
final class DiagnosisReader extends RowReader {
    private final Cell on;
    private final Cell icd10;

    DiagnosisReader(RowCursor cursor, RowLedger ledger) {
        super(cursor, ledger);
        this.on = cell("diagnosed_on");
        this.icd10 = cell("icd10");
    }

    @Override
    void read(PersonRecord person) {
        begin();
        long day = days(on, "diagnosed_on");
        if (day == Cell.NONE) {
            against("diagnosed_on", Refusal.MISSING);
        }
        if (icd10.isEmpty()) {
            against("icd10", Refusal.MISSING);
        }
        if (isRefused()) {
            reject();
            return;
        }
        ledger().used(table());
        person.diagnoses.add(new Diagnosis(cursor().row(), day, icd10.text()));
    }
}
