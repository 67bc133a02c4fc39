package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calcium + 0.02 * (40 - albumin); assessed on 2 March 2026; results valid for 90 days. */
class AdjustedCalciumTest {

    private static Derivation.Calculation calculation(String perGram) {
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("per_gram", perGram);
        settings.put("reference", "40");
        return new AdjustedCalcium().with(settings);
    }

    private static String adjusted(String calcium, String albumin) {
        return new RowsForTest()
                .input(calcium.split(" ", -1))
                .input(albumin.split(" ", -1))
                .derive(calculation("0.02"), null);
    }

    @ParameterizedTest
    @CsvSource({"2.45, 40, 2.45", "2.45, 30, 2.65", "2.45, 45, 2.35", "2.45, 39.5, 2.46"})
    void calcium_is_raised_by_a_fiftieth_for_every_gram_of_albumin_below_forty(
            String calcium, String albumin, String adjusted) {
        assertThat(adjusted(calcium + "@2026-02-16", albumin + "@2026-02-16")).isEqualTo(adjusted);
    }

    @Test
    void finer_than_a_millionth_it_lies_between_its_neighbours() {
        // 0.02 * 0.00001 = 0.0000002
        assertThat(adjusted("2.45@2026-02-16", "39.99999@2026-02-16")).isEqualTo("2.45 to 2.450001");
    }

    @Test
    void both_are_of_one_day_and_the_newest_such_day_counts() {
        assertThat(adjusted("2.45@2026-02-16", "30@2026-02-15")).isEqualTo("unknown");
        assertThat(adjusted("2.45@2026-02-01 2.60@2026-02-10 2.70@2026-02-16", "30@2026-02-01 40@2026-02-10"))
                .isEqualTo("2.6");
    }

    @Test
    void two_results_of_one_day_leave_it_between_them_in_either_order() {
        assertThat(adjusted("2.40@2026-02-16 2.60@2026-02-16", "40@2026-02-16")).isEqualTo("2.4 to 2.6");
        assertThat(adjusted("2.60@2026-02-16 2.40@2026-02-16", "40@2026-02-16")).isEqualTo("2.4 to 2.6");
    }

    @Test
    void a_stale_pair_and_numbers_known_in_part_tell_nothing() {
        assertThat(adjusted("2.45@2025-12-01", "30@2025-12-01")).isEqualTo("unknown");
        assertThat(adjusted(">2.45@2026-02-16", "30@2026-02-16")).isEqualTo("unknown");
        assertThat(adjusted("2.45@2026-02", "30@2026-02")).isEqualTo("unknown");
    }

    @Test
    void an_absurd_albumin_does_not_break_the_calculation() {
        assertThat(adjusted("2.45@2026-02-16", "999999999999@2026-02-16")).isEqualTo("-19999999996.73");
    }

    @Test
    void settings_are_both_there_and_numbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdjustedCalcium().with(new TreeMap<>()))
                .withMessage("adjusted_calcium takes the settings per_gram and reference and no other but has []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calculation("little"))
                .withMessage("per_gram must be a number but was 'little'");
    }
}
