package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.problem.TableException;

class CatalogueTest {
    private static final String SETS = "id,version,title,role,table\n";

    @Test
    void without_a_provider_there_is_no_catalogue() {
        assertThatIllegalStateException()
                .isThrownBy(CriteriaCatalogue::installed)
                .withMessage("No provider of criteria is installed. Put nss-criteria-uk, or a provider of your own, "
                        + "on the class path or module path.");
    }

    @Test
    void two_sets_of_one_id_are_refused_unless_they_are_versions_of_one_table() {
        String twice = SETS + "small,1,One,criteria,a.csv\nsmall,2,Two,criteria,b.csv\n";
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough").sets(twice).catalogue())
                .withMessage(
                        "sets.csv, row 3, column title: set 'small' already stands in row 2 with another title. Versions of "
                                + "one set share it; give the set another id, or make the two agree.");
    }

    @Test
    void two_providers_of_one_set_are_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> CriteriaCatalogue.of(List.of(
                        SmallRules.of("cough"),
                        SmallRules.of("cough")
                                .windows("test,valid_days,source,confidence\n")
                                .limits("fact,condition,lower_limit,upper_limit,unit,source,confidence\n"))))
                .withMessageStartingWith("sets.csv, row 2, column id: two providers offer set 'small'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS core,1,Title,criteria,a.csv | sets.csv, row 2, column id: the id of a set is lower case letters, digits and hyphens but was 'NHS core'",
                "small,,Title,criteria,a.csv     | sets.csv, row 2, column version: the cell is empty and must not be. Fill it in.",
                "small,1,Title,rules,a.csv       | sets.csv, row 2, column role: 'rules' is not known. Write criteria, emergency or exclusion."
            })
    void a_set_that_cannot_be_named_is_refused_with_its_place(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough").sets(SETS + row + "\n").catalogue())
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*,90,,I               | column source: the cell is empty and must not be. Fill it in.",
                "*,ninety,a source,I   | column valid_days: 'ninety' is no whole number. Write digits only.",
                "*,-90,a source,I      | column valid_days: '-90' is no whole number. Write digits only.",
            })
    void a_window_that_cannot_be_used_is_refused(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough")
                        .windows("test,valid_days,source,confidence\n" + row + "\n")
                        .catalogue())
                .withMessage("result-windows.csv, row 2, " + message);
    }

    @Test
    void two_windows_of_one_test_are_refused_with_both_places() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough")
                        .windows(SmallRules.WINDOWS + "fit_ug_g,60,another,I\n")
                        .catalogue())
                .withMessage(
                        "result-windows.csv, row 4: the window of 'fit_ug_g' is already given in result-windows.csv, row 3. Remove one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alp_u_l,TRUE,,,U/L,a source,I        | row 2: the row has neither a lower nor an upper limit. Give one.",
                "alp_u_l,TRUE,,high,U/L,a source,I    | row 2, column upper_limit: 'high' is no number. Write digits with a point and at most six decimals.",
                "alp_u_l,TRUE,,130,U/L,,I             | row 2, column source: the cell is empty and must not be. Fill it in.",
                "alp_u_l,cogh,,130,U/L,a source,I    | row 2, column condition: fact 'cogh' is not known. Did you mean 'cough'?"
            })
    void a_limit_that_cannot_be_used_is_refused(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough")
                        .limits("fact,condition,lower_limit,upper_limit,unit,source,confidence\n" + row + "\n")
                        .catalogue())
                .withMessage("default-limits.csv, " + message);
    }

    @Test
    void a_set_that_is_not_there_is_named_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallRules.of("cough").catalogue().evaluator("nhs-nss-core"))
                .withMessageContaining("small");
    }

    @Test
    void proposed_criteria_are_read_only_where_they_are_asked_for() {
        CriteriaCatalogue catalogue = SmallRules.of(
                        new CriteriaText().row("R1", "cough").with("status", "proposed"))
                .catalogue();
        assertThat(catalogue.evaluator().sets()).isEmpty();
        assertThat(catalogue.evaluator("small").sets()).hasSize(1);
    }

    @Test
    void rows_that_are_only_optional_or_proposed_are_read_where_their_set_is_named_and_nowhere_else() {
        CriteriaCatalogue catalogue = SmallRules.of(new CriteriaText()
                        .row("R1", "cough")
                        .row("R2", "cough")
                        .with("status", "optional")
                        .row("R3", "cough")
                        .with("status", "proposed")
                        .row("R4", "cough")
                        .with("status", "local"))
                .catalogue();
        assertThat(ids(catalogue.evaluator().sets())).containsExactly("R1", "R4");
        assertThat(ids(catalogue.evaluatorInForce(List.of("small")).sets())).containsExactly("R1", "R4");
        assertThat(ids(catalogue.asOf(LocalDate.of(2026, 3, 2)))).containsExactly("R1", "R4");
        assertThat(ids(catalogue.evaluator("small").sets())).containsExactly("R1", "R2", "R3", "R4");
    }

    @Test
    void a_set_of_which_nothing_is_in_force_is_left_out_whole() {
        CriteriaCatalogue catalogue = SmallRules.of(
                        new CriteriaText().row("R1", "cough").with("status", "optional"))
                .catalogue();
        assertThat(catalogue.evaluator().sets()).isEmpty();
        assertThat(catalogue.asOf(LocalDate.of(2026, 3, 2))).isEmpty();
    }

    private static List<String> ids(List<CriteriaSet> sets) {
        return sets.stream()
                .flatMap(set -> set.criteria().stream())
                .map(Criterion::id)
                .toList();
    }

    @Test
    void only_what_is_in_force_on_the_day_is_read() {
        CriteriaText text = new CriteriaText()
                .row("R1", "cough")
                .with("effective_to", "2026-03-01")
                .row("R2", "cough")
                .with("effective_from", "2026-03-02");
        Evaluation evaluation = SmallRules.of(text)
                .catalogue()
                .evaluator("small")
                .evaluate(Presentation.on(LocalDate.of(2026, 3, 2)).build(), RecordReading.partial());
        assertThat(evaluation.results())
                .extracting(each -> each.criterion().id())
                .containsExactly("R2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.of("R1"))
                .withMessage(
                        "no criterion 'R1' was read. Name one of a set that the evaluator has, in force on the day of assessment.");
    }

    @Test
    void firing_reads_a_criterion_or_any_row_of_a_parent() {
        CriteriaText text = new CriteriaText()
                .row("R2", "FIRES(R1)")
                .row("R1a", "cough")
                .with("parent", "R1")
                .row("R1b", "fatigue")
                .with("parent", "R1")
                .row("R3", "NOT FIRES(R1b)");
        Evaluation evaluation = SmallRules.of(text)
                .catalogue()
                .evaluator("small")
                .evaluate(
                        Presentation.on(Given.DAY)
                                .addSymptoms(
                                        Symptom.absent("cough"),
                                        Symptom.of("fatigue").build())
                                .build(),
                        RecordReading.partial());
        assertThat(evaluation.of("R2").verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.of("R3").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_term_that_the_vocabulary_does_not_have_is_reported_and_nothing_else_is_lost() {
        Evaluation evaluation = SmallRules.of("cough")
                .catalogue()
                .evaluator("small")
                .evaluate(
                        Presentation.on(Given.DAY)
                                .addSymptoms(
                                        Symptom.of("cogh").build(),
                                        Symptom.of("cough").build())
                                .build(),
                        RecordReading.partial());
        assertThat(evaluation.of("R1").verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.problems())
                .singleElement()
                .hasToString(
                        "presentation, column cogh: NSS-C003 'cogh' is not in the vocabulary and was not read. Did you mean 'cough'?");
    }

    @Test
    void results_print_counts_and_ids_and_nothing_of_the_person() {
        Evaluation evaluation = SmallRules.of("cough", "fatigue")
                .catalogue()
                .evaluator("small")
                .evaluate(
                        Presentation.on(Given.DAY)
                                .addSymptoms(Symptom.of("cough").build())
                                .build(),
                        RecordReading.partial());
        assertThat(evaluation).hasToString("Evaluation{1 met, 0 not met, 1 unknown}");
        assertThat(evaluation.of("R1")).hasToString("small@1 R1 MET");
        assertThat(evaluation.of("R1").explanation()).hasToString("Explanation{MET}");
        assertThat(evaluation.of("R1").explanation().evidence().get(0).toString())
                .doesNotContain("present");
    }
}
