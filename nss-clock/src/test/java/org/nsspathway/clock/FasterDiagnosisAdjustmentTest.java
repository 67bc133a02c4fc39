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

/** Days taken off the 28-day wait. */
class FasterDiagnosisAdjustmentTest {
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
                "told_not_cancer=2025-04-07;@adj_first_seen_days=7;@adj_reason=3 | 7 | met | ''",
                "told_not_cancer=2025-04-07;@adj_first_seen_days=7 | 7 | met | ''",
                "told_not_cancer=2025-04-07;@adj_first_seen_days=0;@adj_reason=9 | 0 | breached | ''",
                "told_not_cancer=2025-04-07;@adj_first_seen_days=7;@adj_reason=9 | 0 | breached | NSS-R014",
                "told_not_cancer=2025-04-07;@adj_first_seen_days=7;@adj_reason=8 | 0 | breached | NSS-R014",
                "told_not_cancer=2025-04-07;@adj_treatment_days=7;@adj_reason=8 | 0 | breached | ''",
                "told_not_cancer=2025-04-07;first_seen=2025-03-05;@adj_first_seen_days=7;@adj_reason=3 | 7 | met | NSS-R014",
                "told_not_cancer=2025-04-07;dna_first_appointment=2025-03-10 | 0 | breached | NSS-R015",
                "told_not_cancer=2025-04-07;late_arrival=2025-03-10 | 0 | breached | NSS-R015",
                "told_not_cancer=2025-04-07;first_seen=2025-03-07;did_not_attend=2025-03-10 | 0 | breached | ''",
            })
    void only_recorded_first_seen_days_for_an_allowed_reason_are_taken_off(
            String events, int days, String outcome, String problem) {
        ClockStatus status = status("2025-03-03", events);
        assertThat(status.reading().adjustmentCalendarDays()).isEqualTo(days);
        assertThat(status.outcome()).isEqualTo(outcome);
        assertThat(status.reading().problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(problem.isEmpty() ? java.util.List.of() : java.util.List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED_DAYS_ONLY, 0",
        "RECEIPT_TO_MISSED_APPOINTMENT, 16",
        "RECEIPT_TO_REBOOKING, 18",
    })
    void the_disputed_calculation_is_a_named_choice_and_off_by_default(PolicyChoice choice, int days) {
        String events = "dna_first_appointment=2025-03-10;dna_first_appointment=2025-03-19;patient_rebooked=2025-03-21;"
                + "told_not_cancer=2025-04-09";
        ClockReading reading = status(choice, "2025-03-03", events).reading();
        assertThat(reading.adjustmentCalendarDays()).isEqualTo(days);
        assertThat(reading.due()).contains(LocalDate.of(2025, 3, 31).plusDays(days));
        assertThat(status("2025-03-03", events).reading().adjustmentCalendarDays())
                .isZero();
    }

    @Test
    void recorded_days_win_over_any_calculation() {
        ClockReading reading = status(
                        PolicyChoice.RECEIPT_TO_REBOOKING,
                        "2025-03-03",
                        "dna_first_appointment=2025-03-10;patient_rebooked=2025-03-12;@adj_first_seen_days=5;@adj_reason=3")
                .reading();
        assertThat(reading.adjustmentCalendarDays()).isEqualTo(5);
        assertThat(reading.decidedBy()).isEmpty();
    }

    @Test
    void without_a_recorded_contact_the_rebooking_calculation_takes_nothing_off() {
        assertThat(status(PolicyChoice.RECEIPT_TO_REBOOKING, "2025-03-03", "dna_first_appointment=2025-03-10")
                        .reading()
                        .adjustmentCalendarDays())
                .isZero();
    }

    @Test
    void days_recorded_with_the_events_are_added_up_and_checked_against_the_referral() {
        LocalDate received = LocalDate.of(2025, 3, 3);
        Referral.Builder referral = Referral.builder()
                .receivedOn(received)
                .priority(new NationalCode(CodeList.PRIORITY_TYPE, "3"))
                .source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"))
                .addEvents(
                        new ReferralEvent(EventKind.DNA_FIRST_APPOINTMENT, received.plusDays(7), "", 7),
                        new ReferralEvent(EventKind.DID_NOT_ATTEND, received.plusDays(12), "", 5));
        ClockReading sum = FasterDiagnosisClock.standard()
                .status(referral.build(), received.plusDays(13))
                .reading();
        assertThat(sum.adjustmentCalendarDays()).isEqualTo(12);
        ClockReading differs = FasterDiagnosisClock.standard()
                .status(referral.firstSeenAdjustmentCalendarDays(9).build(), received.plusDays(13))
                .reading();
        assertThat(differs.adjustmentCalendarDays()).isEqualTo(9);
        assertThat(differs.problems()).extracting(Problem::code).containsExactly("NSS-R014");
    }
}
