package org.nsspathway.cohort.input;

import org.nsspathway.cohort.input.PersonRecord.Assessment;
import org.nsspathway.presentation.Setting;

/** Reads the rows that say on which days a person is assessed. */
final class AssessmentReader extends RowReader {
    private final Cell id;
    private final Cell on;
    private final Cell setting;

    AssessmentReader(RowCursor cursor, RowLedger ledger) {
        super(cursor, ledger);
        this.id = cell("assessment_id");
        this.on = cell("assessed_on");
        this.setting = cell("setting");
    }

    @Override
    void read(PersonRecord person) {
        begin();
        if (id.isEmpty()) {
            against("assessment_id", Refusal.MISSING);
        }
        long day = days(on, "assessed_on");
        if (day == Cell.NONE) {
            against("assessed_on", Refusal.MISSING);
        } else if (Days.earliest(day) != Days.latest(day)) {
            against("assessed_on", Refusal.NO_DAY);
        }
        Setting where = CohortWords.chosen(CohortWords.SETTINGS, word(setting, "setting", Refusal.NO_SUCH_WORD));
        String name = isRefused() ? "" : id.text();
        if (!isRefused()
                && person.assessments.stream().anyMatch(each -> each.id().equals(name))) {
            against("assessment_id", Refusal.ASSESSMENT_REPEATED);
        }
        if (isRefused()) {
            reject();
            return;
        }
        ledger().used(table());
        person.assessments.add(new Assessment(
                name, cursor().row(), Days.earliest(day), where == null ? Setting.GENERAL_PRACTICE : where));
    }
}
