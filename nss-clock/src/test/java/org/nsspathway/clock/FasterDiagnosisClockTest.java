package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six statuses in words, and the due date. */
class FasterDiagnosisClockTest {
    private static final String RULES = " (faster diagnosis standard, rules fds-2021-10";

    private static ClockStatus status(String received, String events) {
        return FasterDiagnosisClock.standard().status(Cases.referral(received, events), Cases.LATE);
    }

    private static ClockStatus asOf(String day, String received, String events) {
        return FasterDiagnosisClock.standard().status(Cases.referral(received, events), LocalDate.parse(day));
    }

    @Test
    void met_says_what_stopped_the_clock_on_which_day() {
        assertThat(status("2025-03-03", "told_not_cancer=2025-03-31").sentence())
                .isEqualTo("Met: told not cancer on 2025-03-31, day 28 (28 allowed), due 2025-03-31" + RULES + ")");
    }

    @Test
    void breached_says_by_how_many_days() {
        ClockStatus status = status("2025-03-03", "told_cancer=2025-04-02");
        assertThat(status.sentence())
                .isEqualTo("Breached by 2 days: told cancer on 2025-04-02, day 30 (28 allowed), due 2025-03-31" + RULES
                        + ")");
        assertThat(((ClockStatus.Breached) status).breachedByCalendarDays()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-03 | Open: day 0 (28 allowed), 28 days left, due 2025-03-31",
                "2025-03-30 | Open: day 27 (28 allowed), 1 day left, due 2025-03-31",
                "2025-03-31 | Open: day 28 (28 allowed), due on this day, 2025-03-31",
                "2025-04-01 | Open and overdue by 1 day: day 29 (28 allowed), due 2025-03-31, a breach once it ends",
            })
    void open_says_how_many_days_are_left(String day, String sentence) {
        ClockStatus status = asOf(day, "2025-03-03", "");
        assertThat(status.sentence()).isEqualTo(sentence + RULES + ")");
        assertThat(((ClockStatus.Open) status).calendarDaysLeft()).isEqualTo((int)
                (LocalDate.of(2025, 3, 31).toEpochDay() - LocalDate.parse(day).toEpochDay()));
    }

    @Test
    void excluded_says_why_and_when() {
        assertThat(status("2025-03-03", "excluded=2025-03-18;@end_reason=03;@exclusion=02")
                        .sentence())
                .isEqualTo("Excluded: declined all diagnostic investigations, on 2025-03-18, day 15 (28 allowed)"
                        + RULES + ")");
    }

    @Test
    void not_applicable_says_why() {
        assertThat(status("2025-05-06", "told_not_cancer=2025-06-20;@source=17;@priority=1")
                        .sentence())
                .isEqualTo("Not applicable: a routine screening referral starts no 28-day clock" + RULES + ")");
    }

    @Test
    void indeterminate_says_which_date_is_missing() {
        ClockStatus status = status("", "told_cancer=2025-03-28");
        assertThat(status.sentence())
                .isEqualTo("Indeterminate: the day on which the referral was received is missing"
                        + " (faster diagnosis standard, rules fds-2019-04; 1 problem)");
        assertThat(((ClockStatus.Indeterminate) status).gap())
                .extracting(Gap::kind, Gap::item)
                .containsExactly(Gap.Kind.MISSING, "referral received");
    }

    @Test
    void the_due_date_is_28_days_after_receipt_and_refused_before_the_standard_began() {
        assertThat(FasterDiagnosisClock.standard().dueDate(LocalDate.of(2024, 2, 1)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> FasterDiagnosisClock.standard().dueDate(LocalDate.of(2019, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "received (2019-03-31) must be on or after 2019-04-01, the first day that the standard counts. "
                                + "Ask only for later days.");
    }

    @Test
    void a_clock_prints_its_standard_and_its_policy() {
        assertThat(FasterDiagnosisClock.standard().toString())
                .startsWith(
                        "faster diagnosis standard\nfirst-seen-adjustment = recorded-days-only (default, confidence high): ");
    }
}
