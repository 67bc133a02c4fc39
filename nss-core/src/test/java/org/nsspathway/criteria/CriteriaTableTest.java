package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.problem.TableException;

/** A table of criteria loads whole or not at all, and says what to mend. */
class CriteriaTableTest {

    private static void refused(CriteriaText text, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of(text).catalogue())
                .withMessage(message);
    }

    private static CriteriaText row() {
        return new CriteriaText().row("R1", "cough");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "title", "source", "confidence", "status", "condition", "action", "destination", "urgency"
            })
    void a_cell_that_a_rule_cannot_do_without_must_be_filled(String column) {
        refused(
                row().with(column, ""),
                "criteria.csv, row 2, column " + column + ": the cell is empty and must not be. Fill it in.");
    }

    @Test
    void what_to_say_to_the_person_is_a_column_that_a_table_may_have() {
        String table = new CriteriaText().row("R1", "cough").toString();
        String header = String.join(",", CriteriaTable.HEADER);
        String with = table.replace(header, header + ",say,colour").strip() + ",Come back in a week.,red\n";
        Criterion spoken =
                SmallRules.ofTable(with).catalogue().set("small").criteria().get(0);

        assertThat(spoken.say()).isEqualTo("Come back in a week.");
        assertThat(spoken.furtherColumns()).containsOnlyKeys("colour");
        assertThat(SmallRules.of(row())
                        .catalogue()
                        .set("small")
                        .criteria()
                        .get(0)
                        .say())
                .isEmpty();
    }

    @Test
    void a_status_is_one_of_four() {
        refused(
                row().with("status", "draft"),
                "criteria.csv, row 2, column status: 'draft' is not known. Write in_force, optional, proposed or local.");
    }

    @Test
    void a_sex_is_any_female_or_male() {
        refused(
                row().with("sex", "women"),
                "criteria.csv, row 2, column sex: 'women' is not known. Write any, female or male.");
        assertThat(SmallRules.of(row().with("sex", "any"))
                        .catalogue()
                        .set("small")
                        .criteria()
                        .get(0)
                        .sex())
                .isEmpty();
    }

    @Test
    void an_age_is_a_whole_number_that_is_not_below_nought() {
        refused(
                row().with("min_age", "forty"),
                "criteria.csv, row 2, column min_age: 'forty' is no whole number. Write digits only.");
        refused(
                row().with("min_age", "-1"),
                "criteria.csv, row 2, column min_age: '-1' is no whole number. Write digits only.");
        refused(
                row().with("min_age", "60").with("max_age", "59"),
                "criteria.csv, row 2, column max_age: max_age lies below min_age, so that nobody can meet the rule. Correct one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/04/2026", "1/4/26", "01.04.2026", "01-04-2026"})
    void a_date_that_a_spreadsheet_has_turned_round_is_refused(String date) {
        refused(
                row().with("effective_from", date),
                "criteria.csv, row 2, column effective_from: '" + date
                        + "' looks like a date that a spreadsheet has turned round; which part is the day cannot be told. "
                        + "Format the column as text and write 2026-03-02.");
    }

    @ParameterizedTest
    @CsvSource({"effective_to, April 2026", "source_read_on, 2026-02-30", "reviewed_on, 2026-04"})
    void a_date_is_a_day(String column, String date) {
        refused(
                row().with(column, date),
                "criteria.csv, row 2, column " + column + ": '" + date + "' is no day. Write it as 2026-03-02.");
    }

    @Test
    void a_rule_does_not_end_before_it_begins() {
        refused(
                row().with("effective_from", "2026-04-01").with("effective_to", "2026-03-31"),
                "criteria.csv, row 2, column effective_to: effective_to lies before effective_from, so that the rule never holds. Correct one.");
    }

    @Test
    void two_rows_of_one_id_do_not_hold_on_one_day() {
        CriteriaText overlapping =
                row().with("effective_to", "2026-04-01").row("R1", "fatigue").with("effective_from", "2026-04-01");
        refused(
                overlapping,
                "criteria.csv, row 3, column id: 'R1' already holds at the same time in row 2. "
                        + "Give the two rows dates that do not overlap, or another id.");
        refused(
                row().row("R1", "fatigue").with("effective_from", "2026-04-01"),
                "criteria.csv, row 3, column id: 'R1' already holds at the same time in row 2. "
                        + "Give the two rows dates that do not overlap, or another id.");
    }

    /** The old row holds to 31 March and the new one from 1 April. */
    @ParameterizedTest
    @CsvSource({"2026-03-31, cough", "2026-04-01, fatigue"})
    void the_day_selects_the_row_that_is_in_force(LocalDate day, String condition) {
        CriteriaText text =
                row().with("effective_to", "2026-03-31").row("R1", "fatigue").with("effective_from", "2026-04-01");
        assertThat(SmallRules.of(text).catalogue().set("small").inForceOn(day))
                .extracting(each -> each.condition().text())
                .containsExactly(condition);
    }

    @Test
    void a_condition_that_is_none_is_refused_with_its_place() {
        refused(
                new CriteriaText().row("R1", "cough AND"),
                "criteria.csv, row 2, column condition: Expected a fact but found 'end of the condition'. At character 10: cough AND >>> ");
    }

    @Test
    void an_organ_must_be_a_fact() {
        refused(
                row().with("organ", "thymus"),
                "criteria.csv, row 2, column organ: there is no fact 'has_thymus'. Add it to a table of facts.");
    }

    @Test
    void a_missing_column_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() ->
                        CriteriaTable.table(org.nsspathway.vocabulary.TableSource.text("c.csv", "id,title\nR1,T\n")))
                .withMessage("c.csv, row 1: column 'parent' is missing. The columns here are: id, title.");
    }
}
