package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.condition.Verdict.MET;
import static org.nsspathway.condition.Verdict.NOT_MET;
import static org.nsspathway.condition.Verdict.UNKNOWN;
import static org.nsspathway.criteria.Given.complete;
import static org.nsspathway.criteria.Given.partial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;

/** Present, absent, not recorded, and what silence means. */
class PresenceTest {

    /** What a partial and a complete record that do not mention a fact say of it. */
    @ParameterizedTest
    @CsvSource({
        "cough,                        UNKNOWN, NOT_MET",
        "lump,                         UNKNOWN, NOT_MET",
        "pregnant,                     UNKNOWN, NOT_MET",
        "past_cancer,                  UNKNOWN, NOT_MET",
        "past_cancer = breast,         UNKNOWN, NOT_MET",
        "gut_feeling,                  UNKNOWN, NOT_MET",
        "gut_feeling_reasons,          UNKNOWN, UNKNOWN",
        "infection_excluded,           UNKNOWN, UNKNOWN",
        "imaging_suggests_cancer,      UNKNOWN, UNKNOWN",
        "imaging_suggests_cancer_site,  UNKNOWN, NOT_MET",
        "imaging_suggests_cancer_site = lung, UNKNOWN, NOT_MET",
        "fit_ug_g > 10,                UNKNOWN, UNKNOWN",
        "thrombocytosis,               UNKNOWN, UNKNOWN",
        "platelets = high,             UNKNOWN, UNKNOWN",
        "chest_x_ray = abnormal,       UNKNOWN, UNKNOWN",
        "visits >= 3,                  UNKNOWN, UNKNOWN",
        "since_menopause > 1y,         UNKNOWN, UNKNOWN",
        "age >= 60,                    UNKNOWN, UNKNOWN",
        "sex = male,                   UNKNOWN, UNKNOWN",
        "has_prostate,                 UNKNOWN, UNKNOWN",
        "cough[unexplained],           UNKNOWN, NOT_MET",
        "unexplained_cough,            UNKNOWN, NOT_MET",
        "any_symptom,                  UNKNOWN, NOT_MET",
        "setting = general_practice,   MET,     MET",
        "setting = emergency,          NOT_MET, NOT_MET",
        "TRUE,                         MET,     MET"
    })
    void silence(String condition, Verdict inAPartialRecord, Verdict inACompleteRecord) {
        assertThat(partial("").verdict(condition)).isEqualTo(inAPartialRecord);
        assertThat(complete("").verdict(condition)).isEqualTo(inACompleteRecord);
    }

    @Test
    void what_is_recorded_is_there_and_what_was_asked_about_is_not() {
        assertThat(partial("cough").verdict("cough")).isEqualTo(MET);
        assertThat(partial("!cough").verdict("cough")).isEqualTo(NOT_MET);
        assertThat(partial("!cough").verdict("NOT cough")).isEqualTo(MET);
        assertThat(partial("pregnant").verdict("pregnant")).isEqualTo(MET);
        assertThat(partial("!pregnant").verdict("pregnant")).isEqualTo(NOT_MET);
        assertThat(partial("!infection_excluded").verdict("infection_excluded")).isEqualTo(NOT_MET);
    }

    @Test
    void an_alias_is_the_fact_itself_in_a_record_and_in_a_condition() {
        assertThat(partial("tiredness").verdict("fatigue")).isEqualTo(MET);
        assertThat(partial("fatigue").verdict("tiredness")).isEqualTo(MET);
        assertThat(partial("fatigue:unexplained").verdict("tiredness[unexplained]"))
                .isEqualTo(MET);
    }

    @Test
    void a_bare_coded_fact_means_recorded_whatever_its_value() {
        assertThat(partial("past_cancer=breast").verdict("past_cancer")).isEqualTo(MET);
        assertThat(partial("past_cancer").verdict("past_cancer")).isEqualTo(MET);
        assertThat(partial("!past_cancer").verdict("past_cancer")).isEqualTo(NOT_MET);
    }

    @Test
    void a_code_is_met_by_one_instance_and_left_open_by_one_without_a_code() {
        assertThat(partial("past_cancer=breast;past_cancer=lung").verdict("past_cancer = lung"))
                .isEqualTo(MET);
        assertThat(partial("past_cancer=breast").verdict("past_cancer = lung")).isEqualTo(NOT_MET);
        assertThat(partial("past_cancer=breast;past_cancer").verdict("past_cancer = lung"))
                .isEqualTo(UNKNOWN);
        assertThat(complete("past_cancer").verdict("past_cancer = lung")).isEqualTo(UNKNOWN);
        assertThat(partial("!past_cancer").verdict("past_cancer = lung")).isEqualTo(NOT_MET);
    }

    @Test
    void a_concern_without_reasons_is_kept_and_asked_about() {
        String criterion = "gut_feeling AND gut_feeling_reasons";
        assertThat(complete("gut_feeling=\"looks ill\"").verdict(criterion)).isEqualTo(MET);
        assertThat(complete("gut_feeling=\"\"").verdict(criterion)).isEqualTo(UNKNOWN);
        assertThat(complete("gut_feeling=\"\"").missing(criterion)).containsExactly("gut_feeling_reasons");
        assertThat(complete("").verdict(criterion)).isEqualTo(NOT_MET);
        assertThat(partial("!gut_feeling").verdict(criterion)).isEqualTo(NOT_MET);
    }

    @Test
    void silence_about_a_loss_is_no_absence_where_the_weights_have_fallen() {
        String fallen = "body_weight_kg=100@2025-12-01;body_weight_kg=94.9@2026-02-16";
        String steady = "body_weight_kg=100@2025-12-01;body_weight_kg=95.0@2026-02-16";
        assertThat(complete(fallen).verdict("weight_loss[unintended]")).isEqualTo(UNKNOWN);
        assertThat(complete(steady).verdict("weight_loss[unintended]")).isEqualTo(NOT_MET);
        assertThat(complete(fallen + ";!weight_loss").verdict("weight_loss[unintended]"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void the_setting_is_what_the_case_says() {
        assertThat(partial("setting=emergency").verdict("setting = emergency")).isEqualTo(MET);
    }
}
