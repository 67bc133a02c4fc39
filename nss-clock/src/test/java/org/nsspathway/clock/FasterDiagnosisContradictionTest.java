package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;

/** Histories that cannot be: reported, and computed as far as they can be. */
class FasterDiagnosisContradictionTest {
    private static ClockStatus status(String received, String events) {
        return FasterDiagnosisClock.standard().status(Cases.referral(received, events), Cases.LATE);
    }

    private static ClockStatus status(PolicyChoice choice, String received, String events) {
        return FasterDiagnosisClock.with(ClockPolicy.standard().with(choice))
                .status(Cases.referral(received, events), Cases.LATE);
    }

    private static ClockStatus asOf(String day, String received, String events) {
        return FasterDiagnosisClock.standard().status(Cases.referral(received, events), LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "told_cancer=2025-03-01 | told cancer (2025-03-01) lies before the start of the clock (2025-03-03)",
                "decision_to_treat=2025-03-02;told_cancer=2025-03-20 | decision to treat (2025-03-02) lies before the start of the clock (2025-03-03)",
                "excluded=2025-03-02;@exclusion=02 | excluded (2025-03-02) lies before the start of the clock (2025-03-03)",
                "@end_reason=01 | the pathway is recorded as ended (end-reason 01 (cancer diagnosis told)) and the day told is missing",
                "@end_reason=03 | the pathway is recorded as ended (end-reason 03 (excluded from the pathway)) and the day of exclusion is missing",
                "told_cancer=2025-03-20;@adj_first_seen_days=40;@adj_reason=3 | more days are taken off (40) than the whole wait until told cancer (2025-03-20) has",
            })
    void a_history_that_cannot_be_is_indeterminate_and_keeps_what_can_be_computed(String events, String why) {
        ClockStatus status = status("2025-03-03", events);
        assertThat(status.sentence()).startsWith("Indeterminate: " + why + "; due 2025-");
        assertThat(status.reading().start()).contains(LocalDate.of(2025, 3, 3));
        assertThat(status.reading().problems()).isNotEmpty();
        assertThat(status.elapsedCalendarDays()).isEmpty();
    }

    @Test
    void told_and_excluded_is_listed_and_told_wins_unless_chosen_otherwise() {
        String events = "told_cancer=2025-03-25;excluded=2025-03-20;@exclusion=02;@end_reason=03";
        ClockStatus status = status("2025-03-03", events);
        assertThat(status.outcome()).isEqualTo("met");
        assertThat(status.reading().problems()).extracting(Problem::code).containsExactly("NSS-R012");
        assertThat(status.reading().decidedBy()).containsExactly(PolicyChoice.TOLD_WINS);
        assertThat(status(PolicyChoice.EXCLUSION_WINS, "2025-03-03", events).outcome())
                .isEqualTo("excluded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "told_cancer=2025-03-20;told_not_cancer=2025-03-25",
                "told_cancer=2025-03-20;@end_reason=02",
                "told_not_cancer=2025-03-20;@end_reason=03",
                "decision_to_treat=2025-03-20;@end_reason=03",
            })
    void ends_that_contradict_each_other_are_listed_and_the_earliest_event_counts(String events) {
        ClockStatus status = status("2025-03-03", events);
        assertThat(status.reading().stop()).contains(LocalDate.of(2025, 3, 20));
        assertThat(status.reading().problems()).extracting(Problem::code).containsExactly("NSS-R012");
    }

    @Test
    void an_event_after_the_day_asked_about_is_listed_and_not_counted() {
        ClockStatus status = asOf("2025-03-20", "2025-03-03", "told_cancer=2025-03-28;@end_reason=01");
        assertThat(status.outcome()).isEqualTo("open");
        assertThat(status.reading().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "referral, column told_cancer: NSS-R011 told cancer (2025-03-28) lies after the day "
                                + "asked about (2025-03-20) and is not counted yet. Correct the day, or ask about a later one.");
        assertThat(asOf("2025-03-02", "2025-03-03", "").outcome()).isEqualTo("indeterminate");
    }
}
