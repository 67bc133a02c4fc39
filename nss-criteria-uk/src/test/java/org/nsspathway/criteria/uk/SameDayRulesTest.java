package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** No profile can switch a same-day rule off or narrow it; it may take more people. */
class SameDayRulesTest {
    private static final CriteriaCatalogue NATIONAL = CriteriaCatalogue.installed();
    private static final String PRESENT = "adjusted_calcium_mmol_l > 3.4";

    @ParameterizedTest
    @CsvSource({
        "status,off",
        "status,local",
        "effective_from,2030-01-01",
        "effective_to,2020-01-01",
        "min_age,18",
        "max_age,80",
        "sex,female",
        "organ,ovary",
        "action,exclude_nss",
        "destination,nss",
        "urgency,2w",
        "ask_when,FALSE",
        "title,Something",
    })
    void nothing_of_it_is_edited(String column, String value) {
        refused(
                column,
                value,
                "edits, row 2: same-day rules are always on, for everybody: the " + column
                        + " of EMERG-CALCIUM cannot be edited. Remove this row.");
    }

    @ParameterizedTest
    @CsvSource({
        "adjusted_calcium_mmol_l > 3.5",
        "adjusted_calcium_mmol_l > 3.4 AND thirst",
        "NOT pregnant AND (adjusted_calcium_mmol_l > 3.4 OR thirst)",
        "thirst OR vomiting",
    })
    void its_condition_takes_no_fewer_people(String condition) {
        refused(
                "condition",
                condition,
                "edits, row 2, column value: a same-day rule may take more people and never fewer. "
                        + "Write its condition as it is, and OR what is to be added: " + PRESENT);
    }

    @Test
    void a_condition_that_cannot_be_read_is_told_at_the_edit() {
        refused("condition", PRESENT + " OR", "edits, row 2, column value: ");
    }

    @Test
    void its_condition_may_take_more_people() {
        CriteriaCatalogue wider = NATIONAL.edited("here", edit("condition", PRESENT + " OR sodium_mmol_l < 120"));

        assertThat(verdict(wider, "sodium_mmol_l=119@2026-03-01")).isEqualTo(Verdict.MET);
        assertThat(verdict(wider, "adjusted_calcium_mmol_l=3.41@2026-03-01")).isEqualTo(Verdict.MET);
        assertThat(verdict(NATIONAL, "sodium_mmol_l=119@2026-03-01")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_note_may_be_put_beside_it() {
        assertThat(NATIONAL.edited("here", edit("note", "ring 1234"))
                        .set("uk-emergency")
                        .criteria())
                .anySatisfy(each -> assertThat(each.note()).isEqualTo("ring 1234"));
    }

    private static Verdict verdict(CriteriaCatalogue catalogue, String facts) {
        return catalogue
                .evaluator()
                .evaluate(Cases.read("50", facts), RecordReading.partial())
                .of("EMERG-CALCIUM")
                .verdict();
    }

    private static List<CriterionEdit> edit(String column, String value) {
        return CriterionEdit.read(TableSource.text(
                "edits", "set,id,column,value,note\nuk-emergency,EMERG-CALCIUM," + column + "," + value + ",\n"));
    }

    private static void refused(String column, String value, String message) {
        assertThatThrownBy(() -> NATIONAL.edited("here", edit(column, value)))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(message);
    }
}
