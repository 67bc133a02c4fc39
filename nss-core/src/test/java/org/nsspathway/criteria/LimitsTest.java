package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.condition.Verdict.MET;
import static org.nsspathway.condition.Verdict.NOT_MET;
import static org.nsspathway.condition.Verdict.UNKNOWN;
import static org.nsspathway.criteria.Given.partial;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.TestResult;

/** Limits: the laboratory's own range first, then its flag, then the table (platelets above 400; ALP has no row). */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "platelets_10_9_l=401,          platelets_10_9_l > 1 * upper_limit,    MET",
        "platelets_10_9_l=400,          platelets_10_9_l > 1 * upper_limit,    NOT_MET",
        "platelets_10_9_l=400,          platelets_10_9_l >= 1 * upper_limit,   MET",
        "platelets_10_9_l=420(150-450), platelets_10_9_l > 1 * upper_limit,    NOT_MET",
        "platelets_10_9_l=451(150-450), platelets_10_9_l > 1 * upper_limit,    MET",
        "platelets_10_9_l=149(150-450), platelets_10_9_l < 1 * lower_limit,    MET",
        "platelets_10_9_l=149,          platelets_10_9_l < 1 * lower_limit,    UNKNOWN",
        "alp_u_l=261(30-130),           alp_u_l > 2 * upper_limit,             MET",
        "alp_u_l=260(30-130),           alp_u_l > 2 * upper_limit,             NOT_MET",
        "alp_u_l=195.1(30-130),         alp_u_l > 1.5 * upper_limit,           MET",
        "alp_u_l=261,                   alp_u_l > 2 * upper_limit,             UNKNOWN",
        "alp_u_l=>250(30-130),          alp_u_l > 2 * upper_limit,             UNKNOWN",
        "alp_u_l=>260(30-130),          alp_u_l > 2 * upper_limit,             MET",
        "'',                            alp_u_l > 2 * upper_limit,             UNKNOWN"
    })
    void a_multiple_of_a_limit(String facts, String condition, Verdict verdict) {
        assertThat(partial(facts).verdict(condition)).isEqualTo(verdict);
    }

    /** A flag answers whether the value lies beyond the limit itself, and rules out what lies still further. */
    @ParameterizedTest
    @CsvSource({
        "HIGH,     > 1 * upper_limit, MET",
        "NORMAL,   > 1 * upper_limit, NOT_MET",
        "LOW,      > 1 * upper_limit, NOT_MET",
        "ABNORMAL, > 1 * upper_limit, UNKNOWN",
        "HIGH,     > 2 * upper_limit, UNKNOWN",
        "NORMAL,   > 2 * upper_limit, NOT_MET",
        "HIGH,     > 0.5 * upper_limit, UNKNOWN",
        "HIGH,     >= 1 * upper_limit, UNKNOWN",
        "LOW,      < 1 * lower_limit, MET",
        "NORMAL,   < 1 * lower_limit, NOT_MET",
        "HIGH,     < 1 * lower_limit, NOT_MET",
        "LOW,      < 0.5 * lower_limit, UNKNOWN"
    })
    void a_flag(ResultFlag flag, String comparison, Verdict verdict) {
        TestResult result = TestResult.number("alp_u_l", "200").flag(flag).build();
        assertThat(verdict("alp_u_l " + comparison, result)).isEqualTo(verdict);
    }

    @Test
    void the_range_is_read_before_the_flag_and_the_flag_before_the_table() {
        TestResult.Builder flagged =
                TestResult.number("platelets_10_9_l", "420").flag(ResultFlag.NORMAL);
        assertThat(verdict("platelets_10_9_l > 1 * upper_limit", flagged.build()))
                .isEqualTo(NOT_MET);
        TestResult ranged = TestResult.number("platelets_10_9_l", "420")
                .flag(ResultFlag.NORMAL)
                .range(new BigDecimal(150), new BigDecimal(410))
                .build();
        assertThat(verdict("platelets_10_9_l > 1 * upper_limit", ranged)).isEqualTo(MET);
    }

    private static Verdict verdict(String condition, TestResult result) {
        return SmallRules.of(condition)
                .catalogue()
                .evaluator("small")
                .evaluate(Presentation.on(Given.DAY).addResults(result).build(), RecordReading.partial())
                .of("R1")
                .verdict();
    }

    @Test
    void a_limit_by_sex_is_used_only_where_the_sex_is_known() {
        String facts = "haemoglobin_g_l=125";
        assertThat(partial(facts).sex("male").verdict("anaemia")).isEqualTo(MET);
        assertThat(partial(facts).sex("female").verdict("anaemia")).isEqualTo(NOT_MET);
        assertThat(partial(facts).verdict("anaemia")).isEqualTo(UNKNOWN);
        assertThat(partial(facts).sex("other").verdict("anaemia")).isEqualTo(UNKNOWN);
        assertThat(partial("haemoglobin_g_l=125(115-165)").verdict("anaemia")).isEqualTo(NOT_MET);
    }

    /** A row that may hold is not passed over for a later one that holds for everybody. */
    @Test
    void a_limit_for_everybody_does_not_hide_one_that_may_hold() {
        String limits = "fact,condition,lower_limit,upper_limit,unit,source,confidence\n"
                + "alp_u_l,sex = male,,130,U/L,a source,I\nalp_u_l,TRUE,,150,U/L,a source,I\n";
        SmallRules rules = SmallRules.of("alp_u_l > 1 * upper_limit").limits(limits);
        assertThat(partial("alp_u_l=140").sex("male").result(rules).verdict()).isEqualTo(MET);
        assertThat(partial("alp_u_l=140").sex("female").result(rules).verdict()).isEqualTo(NOT_MET);
        assertThat(partial("alp_u_l=140").result(rules).verdict()).isEqualTo(UNKNOWN);
    }

    /** Named by its word, by its number, or by both. */
    @ParameterizedTest
    @CsvSource({
        "platelets=high,                        MET",
        "platelets=normal,                      NOT_MET",
        "platelets=low,                         NOT_MET",
        "platelets=abnormal,                    UNKNOWN",
        "platelets=normal@2025-06-01,           UNKNOWN",
        "platelets=normal;platelets_10_9_l=awaited, NOT_MET",
        "platelets_10_9_l=401,                  MET",
        "platelets_10_9_l=400,                  NOT_MET",
        "platelets_10_9_l=451(150-450),         MET",
        "platelets_10_9_l=450(150-450),         NOT_MET",
        "platelets=normal;platelets_10_9_l=401, MET",
        "'',                                    UNKNOWN"
    })
    void thrombocytosis(String facts, Verdict verdict) {
        assertThat(partial(facts).verdict("thrombocytosis")).isEqualTo(verdict);
    }

    /** Without a number the laboratory's word answers whether a limit is passed, not by how much. */
    @ParameterizedTest
    @CsvSource({
        "platelets=high,   platelets_10_9_l > 1 * upper_limit,   MET",
        "platelets=high,   platelets_10_9_l > 2 * upper_limit,   UNKNOWN",
        "platelets=normal, platelets_10_9_l > 2 * upper_limit,   NOT_MET",
        "platelets=normal, platelets_10_9_l > 0.5 * upper_limit, UNKNOWN",
        "platelets=high,   platelets_10_9_l >= 1 * upper_limit,  UNKNOWN",
        "haemoglobin=low,    haemoglobin_g_l < 1 * lower_limit,   MET",
        "haemoglobin=low,    haemoglobin_g_l < 0.5 * lower_limit, UNKNOWN",
        "haemoglobin=normal, haemoglobin_g_l < 0.5 * lower_limit, NOT_MET",
        "haemoglobin=normal, haemoglobin_g_l < 2 * lower_limit,   UNKNOWN"
    })
    void a_word_without_a_number_against_a_limit(String facts, String condition, Verdict verdict) {
        assertThat(partial(facts).verdict(condition)).isEqualTo(verdict);
    }

    @Test
    void a_reason_that_rests_on_a_word_says_so() {
        assertThat(partial("platelets=normal").reason("platelets_10_9_l > 1 * upper_limit"))
                .isEqualTo("Platelets: normal (high asked)");
    }

    @ParameterizedTest
    @CsvSource({
        "platelets_10_9_l=401,          high,     MET",
        "platelets_10_9_l=400,          high,     NOT_MET",
        "platelets_10_9_l=451(150-450), abnormal, MET",
        "platelets_10_9_l=149(150-450), low,      MET",
        "platelets_10_9_l=149(150-450), normal,   NOT_MET",
        "platelets_10_9_l=300(150-450), normal,   MET",
        "platelets_10_9_l=300,          normal,   UNKNOWN",
        "platelets_10_9_l=401,          normal,   NOT_MET"
    })
    void a_laboratorys_word_follows_from_number_and_range(String facts, String word, Verdict verdict) {
        assertThat(partial(facts).verdict("platelets = " + word)).isEqualTo(verdict);
    }

    @Test
    void a_number_that_follows_from_others_is_held_against_the_table() {
        assertThat(partial("calcium_mmol_l=2.45;albumin_g_l=30").verdict("adjusted_calcium_mmol_l > 1 * upper_limit"))
                .isEqualTo(MET);
        assertThat(partial("calcium_mmol_l=2.40;albumin_g_l=30").verdict("adjusted_calcium_mmol_l > 1 * upper_limit"))
                .isEqualTo(NOT_MET);
        assertThat(partial("calcium_mmol_l=2.45").verdict("adjusted_calcium_mmol_l > 1 * upper_limit"))
                .isEqualTo(UNKNOWN);
    }

    /** 1.5 * 0.000001 has seven decimals, 2 * 999999999999 more digits than a result may have. */
    @Test
    void a_multiple_that_no_result_could_have_is_compared_all_the_same() {
        assertThat(partial("alp_u_l=0.000002(0-0.000001)").verdict("alp_u_l > 1.5 * upper_limit"))
                .isEqualTo(MET);
        assertThat(partial("alp_u_l=0.000001(0-0.000001)").verdict("alp_u_l > 1.5 * upper_limit"))
                .isEqualTo(NOT_MET);
        assertThat(partial("alp_u_l=5(0-999999999999)").verdict("alp_u_l > 2 * upper_limit"))
                .isEqualTo(NOT_MET);
        assertThat(partial("alp_u_l=>5(0-999999999999)").verdict("alp_u_l > 2 * upper_limit"))
                .isEqualTo(UNKNOWN);
    }

    /** In pregnancy the limit is 110, outside it 120; nobody has said whether the person is pregnant. */
    @ParameterizedTest
    @CsvSource({"109, MET", "110, UNKNOWN", "119, UNKNOWN", "120, NOT_MET"})
    void where_it_is_open_which_limit_holds_all_that_may_hold_must_agree(String value, Verdict verdict) {
        SmallRules rules = SmallRules.of("anaemia")
                .limits("fact,condition,lower_limit,upper_limit,unit,source,confidence\n"
                        + "haemoglobin_g_l,sex = female AND pregnant,110,,g/L,a source,I\n"
                        + "haemoglobin_g_l,sex = female,120,,g/L,a source,I\n");
        Given woman = partial("haemoglobin_g_l=" + value).sex("female");
        assertThat(woman.result(rules).verdict()).isEqualTo(verdict);
        assertThat(partial("haemoglobin_g_l=" + value).result(rules).verdict()).isEqualTo(UNKNOWN);
    }
}
