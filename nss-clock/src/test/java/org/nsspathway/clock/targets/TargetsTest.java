package org.nsspathway.clock.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.clock.Standard;

class TargetsTest {
    private static final Targets TARGETS = Targets.standard();

    @ParameterizedTest
    @CsvSource({
        "FASTER_DIAGNOSIS, 2021-09, ''",
        "FASTER_DIAGNOSIS, 2021-10, operational standard 75",
        "FASTER_DIAGNOSIS, 2024-03, operational standard 75; planning aim 75",
        "FASTER_DIAGNOSIS, 2025-02, operational standard 75",
        "FASTER_DIAGNOSIS, 2025-03, operational standard 75; planning aim 77",
        "FASTER_DIAGNOSIS, 2026-03, operational standard 75; planning aim 80",
        "FASTER_DIAGNOSIS, 2026-04, operational standard 80; planning aim 80",
        "FASTER_DIAGNOSIS, 2027-04, operational standard 80",
        "THIRTY_ONE_DAY, 2023-09, ''",
        "THIRTY_ONE_DAY, 2023-10, operational standard 96",
        "SIXTY_TWO_DAY, 2023-10, operational standard 85",
        "SIXTY_TWO_DAY, 2025-03, operational standard 85; planning aim 70",
        "SIXTY_TWO_DAY, 2026-03, operational standard 85; planning aim 75",
        "SIXTY_TWO_DAY, 2029-03, operational standard 85; planning aim 85",
    })
    void the_targets_of_a_month(Standard standard, String month, String expected) {
        String targets = String.join(
                "; ",
                TARGETS.holdingIn(standard, YearMonth.parse(month)).stream()
                        .map(target -> target.kind().label() + " " + target.percent())
                        .toList());
        assertThat(targets).isEqualTo(expected);
    }

    @Test
    void a_month_can_meet_the_standard_and_miss_the_aim() {
        assertThat(TARGETS.meets(Standard.FASTER_DIAGNOSIS, YearMonth.of(2025, 3), PeriodResult.ofPeople(1000, 760)))
                .extracting(TargetAnswer::sentence)
                .containsExactly(
                        "76.0 % meets the operational standard of 75 % for the faster diagnosis standard "
                                + "(NHS England, national time series, confidence high)",
                        "76.0 % misses the planning aim of 77 % for the faster diagnosis standard "
                                + "(NHS England planning guidance, summary page, confidence high)");
    }

    @ParameterizedTest
    @CsvSource({"4, 3, MET", "10000, 7500, MET", "10000, 7499, MISSED", "3, 2, MISSED", "0, 0, NOBODY_COUNTED"})
    void the_exact_share_decides_not_the_rounded_one(long people, long within, TargetAnswer.Verdict verdict) {
        assertThat(TARGETS.meets(
                        Standard.FASTER_DIAGNOSIS, YearMonth.of(2024, 1), PeriodResult.ofPeople(people, within)))
                .extracting(TargetAnswer::verdict)
                .containsExactly(verdict);
    }

    @Test
    void nobody_counted_is_said_in_words() {
        assertThat(TARGETS.meets(Standard.FASTER_DIAGNOSIS, YearMonth.of(2024, 1), PeriodResult.ofPeople(0, 0))
                        .get(0)
                        .sentence())
                .startsWith("nobody counted, nothing to compare with the operational standard of 75 %");
    }

    @Test
    void the_next_aim_is_the_nearest_one_to_come() {
        assertThat(TARGETS.nextAim(Standard.FASTER_DIAGNOSIS, YearMonth.of(2025, 4)))
                .hasValueSatisfying(aim -> assertThat(aim.from()).isEqualTo(YearMonth.of(2026, 3)));
        assertThat(TARGETS.nextAim(Standard.SIXTY_TWO_DAY, YearMonth.of(2026, 4)))
                .hasValueSatisfying(aim -> assertThat(aim.from()).isEqualTo(YearMonth.of(2029, 3)));
        assertThat(TARGETS.nextAim(Standard.SIXTY_TWO_DAY, YearMonth.of(2029, 4)))
                .isEmpty();
    }

    @Test
    void no_aim_for_march_2027_was_seen_for_62_days_and_none_is_made_up() {
        assertThat(TARGETS.holdingIn(Standard.SIXTY_TWO_DAY, YearMonth.of(2027, 3)))
                .extracting(Target::kind)
                .containsExactly(TargetKind.OPERATIONAL_STANDARD);
    }

    @Test
    void a_result_with_more_within_than_people_is_refused() {
        assertThatThrownBy(() -> PeriodResult.ofPeople(3, 4)).hasMessage("withinStandard (4) must be 0 to people (3)");
        assertThat(PeriodResult.ofPeople(3, 2).percentWithin())
                .hasValueSatisfying(p -> assertThat(p).hasToString("66.7"));
        assertThat(PeriodResult.ofPeople(0, 0).percentWithin()).isEmpty();
    }
}
