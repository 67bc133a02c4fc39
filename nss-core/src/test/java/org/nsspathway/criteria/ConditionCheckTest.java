package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.problem.TableException;

/** What a condition may not say of the small vocabulary. */
class ConditionCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "cogh                       | fact 'cogh' is not known. Did you mean 'cough'?",
                "xyzzy                       | fact 'xyzzy' is not known. Add it to a table of facts.",
                "NOT (cough AND cogh)       | fact 'cogh' is not known. Did you mean 'cough'?",
                "AT_LEAST(1, cough, cogh)   | fact 'cogh' is not known. Did you mean 'cough'?",
                "any_of(cough, cogh)[new]   | fact 'cogh' is not known. Did you mean 'cough'?",
                "cough[unexplaind]           | qualifier 'unexplaind' is not known. Did you mean 'unexplained'?",
                "cough[purple]               | qualifier 'purple' is not known. Add it to a table of qualifiers.",
                "cough[left]                 | 'cough' does not declare the qualifier 'left'. Add it to the fact's row, or leave it out here.",
                "any_of(lump, cough)[left]   | 'cough' does not declare the qualifier 'left'. Add it to the fact's row, or leave it out here.",
                "cough[NOT (new OR left)]    | 'cough' does not declare the qualifier 'left'. Add it to the fact's row, or leave it out here.",
                "fit_ug_g                    | 'fit_ug_g' is neither present nor absent: it has a value. Compare it with one.",
                "chest_x_ray[new]            | 'chest_x_ray' has no recorded instances. Square brackets go with symptoms, signs, history and circumstances.",
                "chest_x_ray                 | 'chest_x_ray' is neither present nor absent: it has a value. Compare it with one.",
                "fit_ug_g[new]               | 'fit_ug_g' has no recorded instances. Square brackets go with symptoms, signs, history and circumstances.",
                "thrombocytosis[new]         | 'thrombocytosis' follows from other facts and is not recorded itself. Put the brackets on those.",
                "unexplained_cough[duration >= 4w] | 'unexplained_cough' follows from other facts and is not recorded itself. Put the brackets on those.",
                "cough > 3                   | 'cough' is not a number. Compare it with what it is.",
                "fit_ug_g > 4w               | 'fit_ug_g' is not a length of time. Compare it with what it is.",
                "since_menopause > 12        | 'since_menopause' is not a number. Compare it with what it is.",
                "cough > 1 * upper_limit     | 'cough' is not a number. Compare it with what it is.",
                "fit_ug_g(3mo) > 10          | 'fit_ug_g' is not worked out over a window. Leave the window out.",
                "cough = severe              | 'cough' has no codes to compare with. Write its bare name.",
                "occasions(2, 6mo, cough)    | occasions counts days with results, and 'cough' is none. Name tests only.",
                "occasions(2, 6mo, fit_ug_g > 10 AND cough) | occasions counts days with results, and 'cough' is none. Name tests only."
            })
    void a_name_that_does_not_exist_or_cannot_be_asked_so(String condition, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of(condition).catalogue())
                .withMessage("criteria.csv, row 2, column condition: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cough AND NOT cough",
                "cough AND fatigue AND NOT cough",
                "NOT (cough OR fatigue) AND (cough OR fatigue)",
                "fit_ug_g > 10 AND fit_ug_g < 10",
                "fit_ug_g > 10 AND fit_ug_g <= 10",
                "fit_ug_g >= 11 AND fit_ug_g <= 10",
                "fit_ug_g <= 10 AND cough AND fit_ug_g >= 11",
                "fit_ug_g = 10 AND fit_ug_g > 10",
                "fit_ug_g = 10 AND fit_ug_g = 11",
                "sex = male AND sex = female",
                "cough[new, longstanding]",
                "cough[unexplained, severe, explained]",
                "cough OR (fatigue AND NOT fatigue)"
            })
    void what_can_never_be_met_is_refused(String condition) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of(condition).catalogue())
                .withMessageStartingWith("criteria.csv, row 2, column condition: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit_ug_g >= 10 AND fit_ug_g <= 10",
                "fit_ug_g > 10 AND fit_ug_g < 10.000001",
                "fit_ug_g > 10 OR fit_ug_g <= 10",
                "NOT (cough AND fatigue) AND cough",
                "cough[new OR longstanding]",
                "past_cancer = breast AND past_cancer = lung",
                "occasions(2, 6mo, thrombocytosis OR anaemia)"
            })
    void what_can_be_met_is_not(String condition) {
        assertThat(SmallRules.of(condition).catalogue().set("small").criteria()).hasSize(1);
    }

    @Test
    void the_ages_of_a_row_and_its_condition_are_looked_at_together() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of(new CriteriaText()
                                .row("R1", "cough AND age < 50")
                                .with("min_age", "60"))
                        .catalogue())
                .withMessage(
                        "criteria.csv, row 2, column condition: 'age >= 60' and 'age < 50' leave no number between them. Correct one.");
    }

    @Test
    void a_criterion_may_fire_only_one_of_its_set() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough", "FIRES(R3)").catalogue())
                .withMessage(
                        "criteria.csv, row 3, column condition: FIRES(R3) names no criterion of this set. Known are [R1, R2].");
    }

    @Test
    void criteria_do_not_fire_in_a_ring() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("FIRES(R1)").catalogue())
                .withMessage(
                        "criteria.csv, row 2, column condition: the rule fires itself by way of FIRES(R1). Break the ring.");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("NOT FIRES(R2)", "AT_LEAST(1, cough, FIRES(R3))", "FIRES(R1)")
                        .catalogue())
                .withMessageEndingWith("Break the ring.");
    }

    @Test
    void a_ring_by_way_of_a_parent_is_refused() {
        CriteriaText text = new CriteriaText()
                .row("R1a", "FIRES(R2)")
                .with("parent", "R1")
                .row("R1b", "cough")
                .with("parent", "R1")
                .row("R2", "FIRES(R1)");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of(text).catalogue())
                .withMessageEndingWith("Break the ring.");
    }

    @Test
    void definitions_and_suggestions_are_checked_like_conditions() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> withFact("odd,,symptom,boolean,,,,,ask,Odd,cough[left],,,,,"))
                .withMessage("more.csv, row 2, column definition: 'cough' does not declare the qualifier 'left'. "
                        + "Add it to the fact's row, or leave it out here.");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> withFact("odd,,symptom,boolean,,,,,ask,Odd,FIRES(R1),,,,,"))
                .withMessage(
                        "more.csv, row 2, column definition: FIRES(R1) names no criterion of this set. Known are [].");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> withFact("odd,,symptom,boolean,,,,,ask,Odd,,cough > 3,,,,"))
                .withMessage(
                        "more.csv, row 2, column suggested_by: 'cough' is not a number. Compare it with what it is.");
    }

    @Test
    void a_suggestion_that_leads_back_to_its_fact_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> withFact("odd,,symptom,boolean,,,,,ask,Odd,,NOT odd,,,,"))
                .withMessage("more.csv, row 2, column suggested_by: 'odd' follows from itself. Break the ring.");
    }

    private static void withFact(String row) {
        String header = SmallRules.FACTS.substring(0, SmallRules.FACTS.indexOf('\n') + 1);
        SmallRules.of("cough").facts("more.csv", header + row + "\n").catalogue();
    }

    @Test
    void a_limit_holds_by_who_a_person_is_and_not_by_other_results() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough")
                        .limits("fact,condition,lower_limit,upper_limit,unit,source,confidence\n"
                                + "alp_u_l,alp_u_l > 1 * upper_limit,,130,U/L,a source,I\n")
                        .catalogue())
                .withMessage(
                        "default-limits.csv, row 2, column condition: 'alp_u_l' is a result. Say for whom the limit holds, not for what result.");
    }
}
