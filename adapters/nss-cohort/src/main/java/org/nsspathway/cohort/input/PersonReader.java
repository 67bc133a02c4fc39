package org.nsspathway.cohort.input;

import java.util.List;
import org.nsspathway.presentation.Sex;

/** Reads the row of a person. What is wrong in it is told and taken as not known; the person stays. */
final class PersonReader extends RowReader {
    private final CohortWords words;
    private final Cell sex;
    private final Cell born;
    private final Cell bornIn;
    private final Cell organs;
    private final List<Cell> groups;

    PersonReader(RowCursor cursor, CohortWords words, RowLedger ledger) {
        super(cursor, ledger);
        this.words = words;
        this.sex = cell("sex");
        this.born = cell("date_of_birth");
        this.bornIn = cell("year_of_birth");
        this.organs = cell("organs");
        this.groups = CohortWords.GROUPS.stream().map(this::cell).toList();
    }

    /** Reads the row; afterwards {@link #isRefused} tells whether it could not be. */
    @Override
    void read(PersonRecord person) {
        person.clear(cursor().row());
        begin();
        if (isRefused()) {
            return;
        }
        Sex recorded = CohortWords.chosen(CohortWords.SEXES, word(sex, "sex", Refusal.NO_SUCH_WORD));
        person.sex = recorded == null ? Sex.UNKNOWN : recorded;
        note();
        person.born = birth();
        note();
        int list = word(organs, "organs", Refusal.TERM_UNKNOWN);
        person.organs = list < 0 ? person.organs : words.organs(list);
        note();
        for (int i = 0; i < person.groups.length; i++) {
            Cell group = groups.get(i);
            person.groups[i] = group.isEmpty() ? Lexicon.UNKNOWN : group.word();
        }
    }

    private long birth() {
        long day = days(born, "date_of_birth");
        long year = days(bornIn, "year_of_birth");
        if (day == Cell.NONE || year == Cell.NONE) {
            return day == Cell.NONE ? year : day;
        }
        boolean apart = Days.latest(day) < Days.earliest(year) || Days.earliest(day) > Days.latest(year);
        if (apart) {
            against("year_of_birth", Refusal.BIRTH_DIFFERS);
            return Cell.NONE;
        }
        return day;
    }
}
