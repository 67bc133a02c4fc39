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
import org.nsspathway.presentation.RecordReading;

/** One recorded instance must have everything that is demanded. */
class InstanceTest {
    private static final String BONE = "bone_pain[unexplained, duration >= 4w]";

    @Test
    void one_instance_with_everything_meets_the_demand() {
        assertThat(complete("bone_pain:unexplained~4w").verdict(BONE)).isEqualTo(MET);
        assertThat(complete("bone_pain:unexplained~27d").verdict(BONE)).isEqualTo(NOT_MET);
    }

    @Test
    void two_instances_are_never_pooled() {
        assertThat(complete("bone_pain:unexplained~10d;bone_pain:explained~3y").verdict(BONE))
                .isEqualTo(NOT_MET);
        assertThat(partial("bone_pain:unexplained~10d;bone_pain:explained~3y").verdict(BONE))
                .isEqualTo(NOT_MET);
        assertThat(complete("bone_pain:unexplained~10d;bone_pain:unexplained~5w")
                        .verdict(BONE))
                .isEqualTo(MET);
    }

    @Test
    void instances_of_two_kinds_are_not_pooled_either() {
        assertThat(complete("bone_pain:unexplained~10d;back_pain:explained~3y")
                        .verdict("pain[unexplained, duration >= 4w]"))
                .isEqualTo(NOT_MET);
        assertThat(complete("fatigue:unexplained~10d;cough:explained~3y")
                        .verdict("any_of(fatigue, cough)[unexplained, duration >= 4w]"))
                .isEqualTo(NOT_MET);
        assertThat(complete("fatigue:unexplained~10d;cough:unexplained~5w")
                        .verdict("any_of(fatigue, cough)[unexplained, duration >= 4w]"))
                .isEqualTo(MET);
    }

    /** A qualifier in a partial and in a complete record. */
    @ParameterizedTest
    @CsvSource({
        "cough:unexplained, unexplained,     MET,     MET",
        "cough:explained,   unexplained,     NOT_MET, NOT_MET",
        "cough,             unexplained,     UNKNOWN, NOT_MET",
        "cough:unexplained, NOT unexplained, NOT_MET, NOT_MET",
        "cough,             NOT unexplained, UNKNOWN, MET",
        "cough,             new,             MET,     MET",
        "cough:longstanding, new,            NOT_MET, NOT_MET",
        "cough,             longstanding,    NOT_MET, NOT_MET",
        "cough:longstanding, longstanding,   MET,     MET",
        "cough:progressive, progressive OR severe, MET, MET",
        "cough:progressive, 'progressive, severe', UNKNOWN, NOT_MET",
        "cough:explained,   'unexplained, severe', NOT_MET, NOT_MET",
        "cough:!progressive, progressive,    NOT_MET, NOT_MET",
        "cough:!progressive, NOT progressive, MET,    MET",
        "cough:!progressive, progressive OR severe, UNKNOWN, NOT_MET",
        "cough:!new,        new,             NOT_MET, NOT_MET",
        "cough:!new,        longstanding,    UNKNOWN, NOT_MET",
        "cough:!explained,  unexplained,     UNKNOWN, NOT_MET",
        "cough:!unexplained, unexplained,    NOT_MET, NOT_MET",
        "cough,             duration >= 4w,  UNKNOWN, UNKNOWN"
    })
    void a_qualifier(String facts, String demand, Verdict inAPartialRecord, Verdict inACompleteRecord) {
        assertThat(partial(facts).verdict("cough[" + demand + "]")).isEqualTo(inAPartialRecord);
        assertThat(complete(facts).verdict("cough[" + demand + "]")).isEqualTo(inACompleteRecord);
    }

    @Test
    void unexplained_is_assumed_only_where_the_reading_says_so_and_never_against_the_record() {
        assertThat(complete("cough").read(RecordReading::assumingUnexplained).verdict("cough[unexplained]"))
                .isEqualTo(MET);
        assertThat(complete("cough:explained")
                        .read(RecordReading::assumingUnexplained)
                        .verdict("cough[unexplained]"))
                .isEqualTo(NOT_MET);
        assertThat(complete("weight_loss")
                        .read(RecordReading::assumingUnexplained)
                        .verdict("weight_loss[unintended]"))
                .isEqualTo(NOT_MET);
        assertThat(partial("weight_loss")
                        .read(RecordReading::assumingUnexplained)
                        .verdict("weight_loss[unintended]"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void qualifiers_are_assumed_of_findings_and_not_of_history() {
        assertThat(complete("lump").verdict("lump[new]")).isEqualTo(MET);
        assertThat(partial("diabetes").verdict("diabetes[new_onset]")).isEqualTo(UNKNOWN);
        assertThat(complete("diabetes").verdict("diabetes[new_onset]")).isEqualTo(NOT_MET);
        assertThat(complete("diabetes:new_onset").verdict("diabetes[new_onset]"))
                .isEqualTo(MET);
    }

    /** Onset and demand on 2 March 2026; four weeks before is 2 February, three calendar months 2 December. */
    @ParameterizedTest
    @CsvSource({
        "cough@2026-02-02, duration >= 4w,  MET",
        "cough@2026-02-03, duration >= 4w,  NOT_MET",
        "cough@2026-02-02, duration > 4w,   NOT_MET",
        "cough@2026-02-02, duration = 28d,  MET",
        "cough@2026-02-02, duration != 28d, NOT_MET",
        "cough@2026-02-02, duration < 4w,   NOT_MET",
        "cough@2026-02-03, duration <= 4w,  MET",
        "cough@2025-12-02, duration >= 3mo, MET",
        "cough@2025-12-03, duration >= 3mo, NOT_MET",
        "cough@2026-02,    duration >= 4w,  UNKNOWN",
        "cough@2026-01,    duration >= 4w,  MET",
        "cough@2026-03,    duration >= 4w,  NOT_MET",
        "cough@2026,       duration >= 8w,  UNKNOWN",
        "cough@2026,       duration >= 9w,  NOT_MET",
        "cough@2025,       duration >= 8w,  MET",
        "cough@2024,       duration >= 2y,  UNKNOWN",
        "cough@2026,       duration >= 0d,  MET",
        "cough~4w,         duration >= 28d, MET",
        "cough~1mo,        duration >= 4w,  MET",
        "cough~1mo,        duration > 30d,  MET",
        "cough~1mo,        duration > 31d,  NOT_MET",
        "cough~12mo,       duration = 1y,   MET",
        "cough~365d,       duration >= 1y,  NOT_MET"
    })
    void a_duration(String facts, String demand, Verdict verdict) {
        assertThat(partial(facts).verdict("cough[" + demand + "]")).isEqualTo(verdict);
        assertThat(complete(facts).verdict("cough[" + demand + "]")).isEqualTo(verdict);
    }

    @Test
    void a_known_cause_is_compared_and_what_is_unexplained_has_none() {
        assertThat(complete("cough/cause=copd").verdict("cough[cause = copd]")).isEqualTo(MET);
        assertThat(complete("cough/cause=asthma").verdict("cough[cause = copd]"))
                .isEqualTo(NOT_MET);
        assertThat(partial("cough:unexplained").verdict("cough[cause = copd]")).isEqualTo(NOT_MET);
        assertThat(partial("cough").verdict("cough[cause = copd]")).isEqualTo(UNKNOWN);
        assertThat(complete("cough").verdict("cough[cause = copd]")).isEqualTo(NOT_MET);
    }

    @Test
    void a_side_is_a_qualifier_of_the_instance() {
        assertThat(partial("lump:left").verdict("lump[left]")).isEqualTo(MET);
        assertThat(partial("lump:left").verdict("lump[right]")).isEqualTo(NOT_MET);
        assertThat(partial("lump").verdict("lump[left]")).isEqualTo(UNKNOWN);
    }

    @Test
    void a_combined_name_is_its_base_with_the_qualifier() {
        assertThat(complete("unexplained_cough~6w").verdict("cough[unexplained, duration >= 4w]"))
                .isEqualTo(MET);
        assertThat(complete("cough:unexplained").verdict("unexplained_cough")).isEqualTo(MET);
        assertThat(partial("cough").verdict("unexplained_cough")).isEqualTo(UNKNOWN);
        assertThat(partial("cough").missing("unexplained_cough")).containsExactly("cough:unexplained");
        assertThat(partial("cough:explained").verdict("unexplained_cough")).isEqualTo(NOT_MET);
        assertThat(partial("!cough").verdict("unexplained_cough")).isEqualTo(NOT_MET);
    }

    @Test
    void the_reason_names_the_instance_and_what_decided() {
        assertThat(complete("bone_pain:unexplained~10d").reason(BONE))
                .isEqualTo("Bone pain: for 10 days (at least 4 weeks asked)");
        assertThat(complete("bone_pain:unexplained~5w").reason(BONE))
                .isEqualTo("Bone pain: unexplained, for 5 weeks (at least 4 weeks asked)");
        assertThat(partial("bone_pain~5w").reason(BONE)).isEqualTo("Bone pain: not recorded whether unexplained");
        assertThat(complete("cough").reason("cough[new]")).isEqualTo("Cough: new (assumed)");
        assertThat(complete("cough:longstanding").reason("cough[new]")).isEqualTo("Cough: recorded as long-standing");
        assertThat(complete("cough").reason("cough[severe]")).isEqualTo("Cough: not recorded as severe");
    }

    @Test
    void a_negated_group_of_demands_has_a_reason_too() {
        assertThat(complete("cough:severe").reason("cough[NOT (severe OR progressive)]"))
                .isEqualTo("Cough: severe");
        assertThat(complete("cough:severe").reason("cough[NOT (severe AND progressive)]"))
                .isEqualTo("Cough: not recorded as progressive");
    }

    /** A lump on one side in a partial and in a complete record. */
    @ParameterizedTest
    @CsvSource({
        "lump:left,       unilateral, MET,     MET",
        "lump:right,      unilateral, MET,     MET",
        "lump:bilateral,  unilateral, NOT_MET, NOT_MET",
        "lump:left,       bilateral,  NOT_MET, NOT_MET",
        "lump,            unilateral, UNKNOWN, NOT_MET",
        "lump:!unilateral, unilateral, NOT_MET, NOT_MET",
        "lump:left,       right,      NOT_MET, NOT_MET"
    })
    void what_is_on_the_left_or_right_is_on_one_side(
            String facts, String demand, Verdict inAPartialRecord, Verdict inACompleteRecord) {
        assertThat(partial(facts).verdict("lump[" + demand + "]")).isEqualTo(inAPartialRecord);
        assertThat(complete(facts).verdict("lump[" + demand + "]")).isEqualTo(inACompleteRecord);
    }

    @Test
    void a_reason_says_that_a_qualifier_was_denied() {
        assertThat(partial("cough:unexplained+!progressive").reason("cough[unexplained, progressive]"))
                .isEqualTo("Cough: recorded as not progressive");
    }
}
