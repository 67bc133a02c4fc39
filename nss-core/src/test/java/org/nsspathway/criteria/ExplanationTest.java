package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.criteria.Given.complete;
import static org.nsspathway.criteria.Given.partial;

import org.junit.jupiter.api.Test;

/** The reason names what decided and nothing else; the tree shows every part. */
class ExplanationTest {
    private static final String CONDITION = "cough AND (fatigue OR fit_ug_g > 10)";

    @Test
    void a_reason_holds_only_the_parts_that_decided() {
        assertThat(partial("!cough;fatigue").reason(CONDITION)).isEqualTo("Cough: asked about and absent");
        assertThat(partial("cough;fatigue").reason(CONDITION)).isEqualTo("Cough: recorded; Fatigue: recorded");
        assertThat(partial("cough;!fatigue").reason(CONDITION)).isEqualTo("FIT: not recorded (more than 10 asked)");
        assertThat(complete("").reason(CONDITION)).isEqualTo("Cough: not recorded (read as absent)");
        assertThat(partial("cough").reason("NOT cough")).isEqualTo("Cough: recorded");
    }

    @Test
    void the_tree_has_the_shape_of_the_condition() {
        assertThat(partial("cough;!fatigue").result(CONDITION).explanation().tree())
                .isEqualTo("""
                UNKNOWN  All of:
                  MET  Cough: recorded
                  UNKNOWN  At least one of:
                    NOT_MET  Fatigue: asked about and absent
                    UNKNOWN  FIT: not recorded (more than 10 asked)
                """);
    }

    @Test
    void a_number_is_shown_with_unit_and_date_and_what_was_asked() {
        assertThat(partial("fit_ug_g=12@2026-02-20").reason("fit_ug_g > 10"))
                .isEqualTo("FIT: 12 ug/g, 2026-02-20 (more than 10 asked)");
        assertThat(partial("fit_ug_g=<12").reason("fit_ug_g > 10"))
                .isEqualTo("FIT: <12 ug/g, too uncertain to tell (more than 10 asked)");
    }

    /** 5.1 of 82 kilograms is 6.2195 percent. */
    @Test
    void a_percentage_is_rounded_to_read_and_was_compared_exactly() {
        assertThat(partial("body_weight_kg=82.0@2025-12-01;body_weight_kg=76.9@2026-02-16")
                        .reason("weight_loss_percent(3mo) > 5"))
                .isEqualTo("Weight lost within 3 months: about 6.22 %, 2026-02-16 (more than 5 asked)");
    }

    @Test
    void facts_of_which_the_same_is_said_are_named_together() {
        assertThat(complete("").reason("any_of(fatigue, cough)[new]"))
                .isEqualTo("Fatigue, cough: not recorded (read as absent)");
    }

    @Test
    void reasons_of_a_gut_feeling_are_not_repeated() {
        CriterionResult result =
                partial("gut_feeling=\"Mrs Example is grey\"").result("gut_feeling AND gut_feeling_reasons");
        assertThat(result.reason()
                        + result.explanation().tree()
                        + result.explanation().decisive().get(1).evidence())
                .doesNotContain("Example", "grey");
    }
}
