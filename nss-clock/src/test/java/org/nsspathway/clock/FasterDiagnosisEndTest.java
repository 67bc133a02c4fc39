package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** What stops the 28-day clock, and who is taken out. */
class FasterDiagnosisEndTest {
    private static final String RULES = " (faster diagnosis standard, rules fds-2021-10";

    private static ClockStatus status(String received, String events) {
        return FasterDiagnosisClock.standard().status(Cases.referral(received, events), Cases.LATE);
    }

    private static ClockStatus status(PolicyChoice choice, String received, String events) {
        return FasterDiagnosisClock.with(ClockPolicy.standard().with(choice))
                .status(Cases.referral(received, events), Cases.LATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "told_cancer=2025-03-28;decision_to_treat=2025-04-12 | 2025-03-28 | TOLD_CANCER",
                "decision_to_treat=2025-03-20;told_cancer=2025-03-28 | 2025-03-20 | DECISION_TO_TREAT",
                "mdt=2025-03-10;result_authorised=2025-03-11;gp_told=2025-03-12;first_seen=2025-03-05;told=2025-03-20 | 2025-03-20 | TOLD",
                "ipt_sent=2025-03-10;ipt_received=2025-03-11;told_cancer=2025-03-25 | 2025-03-25 | TOLD_CANCER",
                "told_interval_scan=2025-03-24;told_cancer=2025-07-01;@end_reason=04 | 2025-03-24 | TOLD_INTERVAL_SCAN",
                "result_letter_sent=2025-03-20;result_letter_received=2025-03-24 | 2025-03-24 | RESULT_LETTER_RECEIVED",
                "treatment_start=2025-03-20;told_cancer=2025-04-08 | 2025-03-20 | TREATMENT_START",
                "carer_told=2025-03-31 | 2025-03-31 | CARER_TOLD",
            })
    void the_earliest_of_told_and_decided_stops_the_clock(String events, LocalDate stop, EventKind by) {
        ClockReading reading = status("2025-03-03", events).reading();
        assertThat(reading.stop()).contains(stop);
        assertThat(reading.stoppedBy()).contains(by);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CARER_LEAVES_CLOCK | carer_told=2025-03-31",
                "TREATMENT_LEAVES_CLOCK | treatment_start=2025-03-20",
                "LETTER_COUNTS_WHEN_SENT | result_letter_received=2025-03-24",
                "REMOVED_KEEPS_CLOCK | downgraded_by_gp=2025-03-06",
                "RECURRENCE_BY_ROUTE | @patient_status=15",
            })
    void with_the_other_choice_the_clock_runs_on(PolicyChoice choice, String events) {
        assertThat(status(choice, "2025-03-03", events).outcome()).isEqualTo("open");
    }

    @Test
    void by_choice_a_result_letter_counts_when_sent() {
        assertThat(status(PolicyChoice.LETTER_COUNTS_WHEN_SENT, "2025-03-03", "result_letter_sent=2025-03-20")
                        .sentence())
                .contains(
                        "result letter sent on 2025-03-20",
                        "by choice, a result sent by letter counts on the day the letter was sent");
    }

    @Test
    void delays_and_cancellations_leave_the_clock_alone() {
        ClockStatus status = status(
                "2025-03-03",
                "patient_cancelled=2025-03-05;hospital_cancelled=2025-03-08;unavailable_from=2025-03-09;"
                        + "unavailable_to=2025-03-20;unfit_from=2025-03-12;unfit_to=2025-03-26;first_seen=2025-03-10;"
                        + "dna_diagnostic=2025-03-20;told_not_cancer=2025-04-01;@delay_reason=20");
        assertThat(status.elapsedCalendarDays()).hasValue(29);
        assertThat(status.reading().adjustmentCalendarDays()).isZero();
        assertThat(status.reading().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "died=2025-03-31 | excluded",
                "died=2025-04-01 | breached",
                "excluded=2025-03-31;@exclusion=01;@end_reason=03 | excluded",
                "excluded=2025-04-01;@exclusion=01;@end_reason=03 | breached",
                "excluded=2025-05-01;@exclusion=02 | excluded",
                "excluded=2025-05-01;@exclusion=05 | excluded",
                "told_cancer=2025-03-20;died=2025-03-25 | met",
                "told_cancer=2025-03-20;died=2025-03-20 | met",
                "died=2025-03-20;told_cancer=2025-03-25 | excluded",
            })
    void exclusions_on_and_after_day_28(String events, String outcome) {
        assertThat(status("2025-03-03", events).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_death_after_day_28_names_the_choice() {
        assertThat(status("2025-03-03", "died=2025-04-01").sentence())
                .isEqualTo(
                        "Breached by 1 day: died on 2025-04-01, day 29 (28 allowed), due 2025-03-31" + RULES
                                + "; by choice, a death after the last day of the standard leaves the breach that had already happened)");
        assertThat(status(PolicyChoice.DEATH_IS_EXCLUDED, "2025-03-03", "died=2025-04-01")
                        .sentence())
                .isEqualTo("Excluded: died before a diagnosis was told, on 2025-04-01, day 29 (28 allowed)" + RULES
                        + "; by choice, a death before a diagnosis was told is excluded whenever it happened)");
    }

    @ParameterizedTest
    @CsvSource({"2020-08-20, 2020-09-30, excluded", "2020-09-20, 2020-10-01, indeterminate"})
    void the_retired_exclusion_07_counts_through_its_last_day(String received, String day, String outcome) {
        assertThat(status(received, "excluded=" + day + ";@end_reason=03;@exclusion=07;@type=03")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_retired_exclusion_is_a_contradiction_with_its_dates_kept() {
        ClockStatus status = status("2025-03-03", "excluded=2025-03-20;@end_reason=03;@exclusion=07");
        assertThat(status.sentence())
                .isEqualTo("Indeterminate: exclusion reason 07 (opted not to continue) was not in use on 2025-03-20; "
                        + "due 2025-03-31" + RULES + "; 1 problem)");
        assertThat(status.reading().start()).contains(LocalDate.of(2025, 3, 3));
        assertThat(status("2025-03-03", "excluded=2025-03-20;@exclusion=55").sentence())
                .startsWith("Indeterminate: exclusion reason 55 is not in the national list");
    }

    @Test
    void an_exclusion_without_reason_is_kept_in_time_and_cannot_be_told_late() {
        assertThat(status("2025-03-03", "excluded=2025-03-31").sentence())
                .startsWith("Excluded: taken out of the pathway, no reason recorded, on 2025-03-31");
        assertThat(status("2025-03-03", "excluded=2025-04-01").sentence())
                .startsWith(
                        "Indeterminate: the person was taken out of the pathway on 2025-04-01 and the exclusion reason is missing");
    }

    @Test
    void an_exclusion_reason_may_come_with_its_event() {
        Referral referral = Referral.builder()
                .receivedOn(LocalDate.of(2025, 3, 3))
                .priority(new NationalCode(CodeList.PRIORITY_TYPE, "3"))
                .source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"))
                .addEvents(new ReferralEvent(EventKind.EXCLUDED, LocalDate.of(2025, 3, 10), "4", 0))
                .build();
        assertThat(FasterDiagnosisClock.standard().status(referral, Cases.LATE).sentence())
                .startsWith("Excluded: chose private diagnostics, on 2025-03-10");
    }

    @Test
    void a_referral_removed_before_the_person_was_seen_is_left_out_without_a_day_of_its_own() {
        ClockStatus status = status("2025-03-03", "downgraded_by_gp=2025-03-06");
        assertThat(status.sentence())
                .startsWith(
                        "Excluded: downgraded or withdrawn by the referrer on 2025-03-06, before the person was seen");
        assertThat(status.reading().stop()).isEmpty();
        assertThat(status.elapsedCalendarDays()).isEmpty();
        assertThat(status("2025-03-03", "merged=2025-03-06").outcome()).isEqualTo("excluded");
    }

    @Test
    void a_referral_removed_after_the_person_was_seen_keeps_its_clock() {
        ClockStatus status =
                status("2025-03-03", "first_seen=2025-03-05;downgraded_by_gp=2025-03-06;told_not_cancer=2025-03-20");
        assertThat(status.outcome()).isEqualTo("met");
        assertThat(status.reading().problems()).extracting(Problem::code).containsExactly("NSS-R012");
        assertThat(status("2025-03-03", "told_cancer=2025-03-05;merged=2025-03-06")
                        .outcome())
                .isEqualTo("met");
    }

    @Test
    void by_choice_a_recurrence_that_was_never_seen_is_left_out() {
        String events = "@patient_status=15";
        assertThat(status(PolicyChoice.RECURRENCE_NEVER_SEEN_IS_EXCLUDED, "2025-03-03", events)
                        .outcome())
                .isEqualTo("excluded");
        assertThat(status("2025-03-03", events).sentence())
                .contains("by choice, a suspected recurrence counts like any other");
        assertThat(status(
                                PolicyChoice.RECURRENCE_NEVER_SEEN_IS_EXCLUDED,
                                "2025-03-03",
                                events + ";first_seen=2025-03-10")
                        .outcome())
                .isEqualTo("open");
    }
}
