package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights in kilograms; assessed on 2 March 2026; results valid for 90 days; expected values worked by hand. */
class PercentLostTest {
    private static final Derivation.Calculation HALF = with("0.5");

    private static Derivation.Calculation with(String fullShare) {
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("full_share", fullShare);
        return new PercentLost().with(settings);
    }

    private static String lost(String... weights) {
        return new RowsForTest().input(weights).derive(HALF, "3mo");
    }

    @Test
    void exactly_five_percent_is_five() {
        assertThat(lost("80.0@2025-12-01", "76.0@2026-02-16")).isEqualTo("5");
    }

    @Test
    void a_hundred_grams_more_is_just_above_five() {
        // 4.1 / 80 = 0.05125
        assertThat(lost("80.0@2025-12-01", "75.9@2026-02-16")).isEqualTo("5.125");
    }

    @Test
    void a_percentage_without_end_lies_between_its_neighbours() {
        // 5.1 / 82 = 6.219512 195... percent
        assertThat(lost("82.0@2025-12-01", "76.9@2026-02-16")).isEqualTo("6.219512 to 6.219513");
    }

    @Test
    void a_gain_is_a_loss_below_nought() {
        assertThat(lost("80@2025-12-01", "84@2026-02-16")).isEqualTo("-5");
    }

    /** The window of three months that ends on 16 February 2026 begins on 16 November 2025. */
    @ParameterizedTest
    @CsvSource({"2025-11-16, 10", "2025-11-15, 4"})
    void the_window_ends_on_the_day_of_the_newest_weight_and_counts_calendar_months(String day, String percent) {
        assertThat(lost("100@" + day, "93.75@2025-12-01", "90@2026-02-16")).isEqualTo(percent);
    }

    /** Three months before 31 December is 30 September. */
    @ParameterizedTest
    @CsvSource({"2025-09-30, 10", "2025-09-29, unknown"})
    void a_month_without_a_thirty_first_begins_on_its_last_day(String day, String percent) {
        assertThat(lost("100@" + day, "90@2025-12-31")).isEqualTo(percent);
    }

    @Test
    void the_highest_weight_of_the_window_counts() {
        assertThat(lost("80@2025-12-01", "100@2025-12-20", "90@2026-02-16")).isEqualTo("10");
    }

    @Test
    void the_newest_weight_counts_and_not_the_lowest() {
        assertThat(lost("100@2025-12-01", "80@2026-01-20", "90@2026-02-16")).isEqualTo("10");
    }

    @Test
    void the_order_of_the_weights_does_not_matter() {
        assertThat(lost("90@2026-02-16", "100@2025-12-01", "80@2026-01-20")).isEqualTo("10");
    }

    @Test
    void of_two_newest_weights_on_one_day_the_higher_counts() {
        assertThat(lost("100@2025-12-01", "90@2026-02-16", "95@2026-02-16")).isEqualTo("5");
        assertThat(lost("100@2025-12-01", "95@2026-02-16", "90@2026-02-16")).isEqualTo("5");
    }

    @Test
    void two_weights_on_the_newest_day_alone_are_no_change_over_time() {
        assertThat(lost("100@2026-02-16", "90@2026-02-16")).isEqualTo("unknown");
    }

    @Test
    void one_weight_is_no_loss() {
        assertThat(lost("90@2026-02-16")).isEqualTo("unknown");
        assertThat(lost()).isEqualTo("unknown");
    }

    /** 90 days before 2 March 2026 is 2 December 2025. */
    @ParameterizedTest
    @CsvSource({"2025-12-02, 10", "2025-12-01, unknown"})
    void a_stale_newest_weight_tells_nothing(String newest, String percent) {
        assertThat(lost("100@2025-10-01", "90@" + newest)).isEqualTo(percent);
    }

    @Test
    void the_earlier_weight_may_be_stale() {
        assertThat(lost("100@2025-11-20", "90@2026-02-16")).isEqualTo("10");
    }

    /** From 16 November to 16 February are 92 days, half of them 46: 1 January is 46 days before, 2 January 45. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, 4", "2026-01-02, >=4"})
    void over_less_than_half_the_window_it_is_a_lower_bound(String first, String percent) {
        assertThat(lost("100@" + first, "96@2026-02-16")).isEqualTo(percent);
    }

    @Test
    void it_is_the_oldest_weight_in_the_window_that_tells_how_much_of_it_is_covered() {
        assertThat(lost("97@2025-12-01", "100@2026-02-01", "96@2026-02-16")).isEqualTo("4");
    }

    @Test
    void without_a_share_nothing_is_too_short() {
        assertThat(new RowsForTest().input("100@2026-02-15", "96@2026-02-16").derive(with("0"), "3mo"))
                .isEqualTo("4");
    }

    @Test
    void without_a_window_every_earlier_weight_counts() {
        assertThat(new RowsForTest().input("100@1999-01-01", "96@2026-02-16").derive(HALF, null))
                .isEqualTo("4");
    }

    @Test
    void a_newer_weight_of_nought_or_known_in_part_is_not_the_newest_and_makes_the_loss_a_lower_bound() {
        assertThat(lost("100@2025-12-01", "90@2026-02-16", "0@2026-02-20")).isEqualTo(">=10");
        assertThat(lost("100@2025-12-01", "90@2026-02-16", "<90@2026-02-20")).isEqualTo(">=10");
        assertThat(lost("100@2025-12-01", "90@2026-02-16", "<90@2026-02-16")).isEqualTo("10");
    }

    @Test
    void an_earlier_weight_that_is_known_in_part_makes_the_loss_a_lower_bound() {
        assertThat(lost("80@2025-12-01", ">150@2026-01-10", "80@2026-02-16")).isEqualTo(">=0");
        assertThat(lost("80@2025-12-01", "95@2026-01", "80@2026-02-16")).isEqualTo(">=0");
    }

    @Test
    void weights_written_in_the_wrong_unit_do_not_break_the_calculation() {
        // grams for kilograms: 1 - 95000 / 95 = -999, that is -99900 percent
        assertThat(lost("95@2025-12-01", "95000@2026-02-16")).isEqualTo("-99900");
        assertThat(lost("999999999999@2025-12-01", "999999999998@2026-02-16")).isEqualTo("0 to 0.000001");
        assertThat(lost("0.000001@2025-12-01", "999999999999@2026-02-16")).isEqualTo("unknown");
    }
}
