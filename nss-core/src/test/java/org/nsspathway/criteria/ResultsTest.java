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

/** The newest valid result. FIT is valid for 30 days here, everything else for 90; 31 January is 30 days before. */
class ResultsTest {

    @ParameterizedTest
    @CsvSource({
        "fit_ug_g=10,             fit_ug_g >= 10, MET",
        "fit_ug_g=9.999999,       fit_ug_g >= 10, NOT_MET",
        "fit_ug_g=10@2026-01-31,  fit_ug_g >= 10, MET",
        "fit_ug_g=10@2026-01-30,  fit_ug_g >= 10, UNKNOWN",
        "fit_ug_g=10@2026-02,     fit_ug_g >= 10, MET",
        "fit_ug_g=10@2026-01,     fit_ug_g >= 10, UNKNOWN",
        "fit_ug_g=10@2025,        fit_ug_g >= 10, UNKNOWN",
        "fit_ug_g=10@2026,        fit_ug_g >= 10, UNKNOWN",
        "fit_ug_g=<4,             fit_ug_g >= 10, NOT_MET",
        "fit_ug_g=<4,             fit_ug_g >= 4,  NOT_MET",
        "fit_ug_g=<=4,            fit_ug_g >= 4,  UNKNOWN",
        "fit_ug_g=<4,             fit_ug_g < 4,   MET",
        "fit_ug_g=<4,             fit_ug_g > 3,   UNKNOWN",
        "fit_ug_g=<4,             fit_ug_g >= 0,  MET",
        "fit_ug_g=<=0,            fit_ug_g >= 0,  MET",
        "weight_loss_percent=<4,  weight_loss_percent >= 0, UNKNOWN",
        "fit_ug_g=>400,           fit_ug_g > 10,  MET",
        "fit_ug_g=>400,           fit_ug_g > 400, MET",
        "fit_ug_g=>=400,          fit_ug_g > 400, UNKNOWN",
        "fit_ug_g=>400,           fit_ug_g = 400, NOT_MET",
        "fit_ug_g=<4,             fit_ug_g != 4,  MET",
        "visits=3,                visits >= 3,    MET",
        "since_menopause=12mo,    since_menopause >= 1y, MET",
        "since_menopause=364d,    since_menopause >= 1y, NOT_MET",
        "since_menopause=52w,     since_menopause < 1y,  MET"
    })
    void a_number(String facts, String condition, Verdict verdict) {
        assertThat(partial(facts).verdict(condition)).isEqualTo(verdict);
        assertThat(complete(facts).verdict(condition)).isEqualTo(verdict);
    }

    @Test
    void the_newest_counts_in_whatever_order_they_stand() {
        assertThat(partial("fit_ug_g=4@2026-02-25;fit_ug_g=120@2026-02-05").verdict("fit_ug_g >= 10"))
                .isEqualTo(NOT_MET);
        assertThat(partial("fit_ug_g=120@2026-02-05;fit_ug_g=4@2026-02-25").verdict("fit_ug_g >= 10"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_stale_newer_result_does_not_bring_an_older_one_back() {
        assertThat(partial("fit_ug_g=120@2025-12-01;fit_ug_g=4@2025-12-20").verdict("fit_ug_g >= 10"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void results_of_one_day_and_results_whose_order_is_open_are_all_looked_at() {
        assertThat(partial("fit_ug_g=4@2026-02-20;fit_ug_g=12@2026-02-20").verdict("fit_ug_g >= 10"))
                .isEqualTo(UNKNOWN);
        assertThat(partial("fit_ug_g=11@2026-02-20;fit_ug_g=12@2026-02-20").verdict("fit_ug_g >= 10"))
                .isEqualTo(MET);
        assertThat(partial("fit_ug_g=4@2026-02-20;fit_ug_g=12@2026-02").verdict("fit_ug_g >= 10"))
                .isEqualTo(UNKNOWN);
        assertThat(partial("fit_ug_g=4@2026-03-01;fit_ug_g=12@2026-02").verdict("fit_ug_g >= 10"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void staleness_is_said() {
        assertThat(partial("fit_ug_g=10@2026-01-30").reason("fit_ug_g >= 10"))
                .isEqualTo("FIT: stale: taken more than 30 days before (at least 10 asked)");
        assertThat(partial("fit_ug_g=10@2026").reason("fit_ug_g >= 10"))
                .isEqualTo("FIT: its date is too uncertain to tell whether it is still valid (at least 10 asked)");
        assertThat(partial("").reason("fit_ug_g >= 10")).isEqualTo("FIT: not recorded (at least 10 asked)");
    }

    @Test
    void a_reading_may_choose_other_windows() {
        String facts = "fit_ug_g=12@2026-01-30;alp_u_l=200@2025-11-01";
        assertThat(partial(facts).read(ResultsTest::twoMonthsForFit).verdict("fit_ug_g >= 10"))
                .isEqualTo(MET);
        assertThat(partial(facts).read(ResultsTest::twoMonthsForFit).verdict("alp_u_l > 150"))
                .isEqualTo(UNKNOWN);
        assertThat(partial(facts).read(ResultsTest::aYearForAll).verdict("alp_u_l > 150"))
                .isEqualTo(MET);
        assertThat(partial(facts).read(ResultsTest::aYearForAll).verdict("fit_ug_g >= 10"))
                .isEqualTo(MET);
    }

    private static RecordReading twoMonthsForFit(RecordReading reading) {
        return RecordReading.builder()
                .silence(reading.silence())
                .putResultsValidForDays("fit_ug_g", 60)
                .build();
    }

    private static RecordReading aYearForAll(RecordReading reading) {
        return RecordReading.builder()
                .silence(reading.silence())
                .putResultsValidForDays("*", 365)
                .build();
    }

    @Test
    void without_a_table_of_windows_results_never_grow_stale() {
        SmallRules rules = SmallRules.of("fit_ug_g >= 10").windows("test,valid_days,source,confidence\n");
        assertThat(partial("fit_ug_g=12@1999-01-01").result(rules).verdict()).isEqualTo(MET);
    }

    @Test
    void the_state_of_a_test_without_a_result_is_known() {
        assertThat(partial("fit_ug_g=not_returned").verdict("fit_not_returned")).isEqualTo(MET);
        assertThat(partial("fit_ug_g=awaited").verdict("fit_ug_g = awaited")).isEqualTo(MET);
        assertThat(partial("fit_ug_g=awaited").verdict("fit_not_returned")).isEqualTo(NOT_MET);
        assertThat(partial("fit_ug_g=awaited;fit_ug_g=4").verdict("fit_ug_g = awaited"))
                .isEqualTo(NOT_MET);
        assertThat(partial("fit_ug_g=awaited").verdict("fit_ug_g >= 10")).isEqualTo(UNKNOWN);
        assertThat(complete("").verdict("fit_not_returned")).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "normal,   normal,   MET",
        "normal,   abnormal, NOT_MET",
        "abnormal, abnormal, MET",
        "abnormal, normal,   NOT_MET",
        "abnormal, high,     UNKNOWN",
        "high,     abnormal, MET",
        "high,     low,      NOT_MET",
        "high,     normal,   NOT_MET"
    })
    void a_finding(String found, String asked, Verdict verdict) {
        assertThat(partial("chest_x_ray=" + found).verdict("chest_x_ray = " + asked))
                .isEqualTo(verdict);
    }

    @Test
    void two_findings_of_one_day_that_differ_leave_it_open() {
        assertThat(partial("chest_x_ray=normal;chest_x_ray=abnormal").verdict("chest_x_ray = normal"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_stated_loss_is_compared_where_its_time_is_not_longer_than_the_window() {
        String condition = "weight_loss_percent(3mo) > 5";
        assertThat(partial("weight_loss_percent=6.2~10w").verdict(condition)).isEqualTo(MET);
        assertThat(partial("weight_loss_percent=4~10w").verdict(condition)).isEqualTo(NOT_MET);
        assertThat(partial("weight_loss_percent=6.2~6mo").verdict(condition)).isEqualTo(UNKNOWN);
        assertThat(partial("weight_loss_percent=6.2").verdict(condition)).isEqualTo(UNKNOWN);
    }

    /** Three months before 2 March are 90 days, half of them 45: what is stated over less is a lower bound. */
    @Test
    void a_loss_stated_over_less_than_half_the_window_is_a_lower_bound() {
        String condition = "weight_loss_percent(3mo) > 5";
        assertThat(partial("weight_loss_percent=4~44d").verdict(condition)).isEqualTo(UNKNOWN);
        assertThat(partial("weight_loss_percent=4~45d").verdict(condition)).isEqualTo(NOT_MET);
        assertThat(partial("weight_loss_percent=6~7d").verdict(condition)).isEqualTo(MET);
    }

    @Test
    void a_loss_follows_from_weights_exactly() {
        String condition = "weight_loss_percent(3mo) > 5";
        assertThat(partial("body_weight_kg=80.0@2025-12-01;body_weight_kg=76.0@2026-02-16")
                        .verdict(condition))
                .isEqualTo(NOT_MET);
        assertThat(partial("body_weight_kg=80.0@2025-12-01;body_weight_kg=75.9@2026-02-16")
                        .verdict(condition))
                .isEqualTo(MET);
        assertThat(partial("body_weight_kg=80.0@2025-12-01").verdict(condition)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_stated_loss_is_read_before_one_that_follows_from_weights() {
        String weights = ";body_weight_kg=80.0@2025-12-01;body_weight_kg=79.0@2026-02-16";
        assertThat(partial("weight_loss_percent=6.2~10w" + weights).verdict("weight_loss_percent(3mo) > 5"))
                .isEqualTo(MET);
    }

    @Test
    void weights_in_grams_are_read_without_breaking() {
        assertThat(partial("body_weight_kg=95@2025-12-01;body_weight_kg=95000@2026-02-16")
                        .verdict("weight_loss_percent(3mo) > 5"))
                .isEqualTo(NOT_MET);
    }
}
