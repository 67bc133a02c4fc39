package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;

/** When the 28-day clock starts. */
class FasterDiagnosisStartTest {
    private static ClockStatus status(String received, String events) {
        return FasterDiagnosisClock.standard().status(Cases.referral(received, events), Cases.LATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what | received | events | start
                "letter after a call | 2025-06-02 | telephone_referral=2025-06-02;letter_received=2025-06-04 | 2025-06-04",
                "call only | 2025-06-02 | telephone_referral=2025-06-02 | 2025-06-02",
                "call only, no receipt | '' | telephone_referral=2025-06-02 | 2025-06-02",
                "paper letter, typed in later | 2025-06-05 | letter_stamped=2025-06-02;data_entered=2025-06-05 | 2025-06-02",
                "no slot: notified | 2025-06-12 | slot_unavailable_notified=2025-06-10;notification_opened=2025-06-12 | 2025-06-10",
                "booked later than created | 2025-06-02 | ubrn_created=2025-06-02;ubrn_converted=2025-06-05 | 2025-06-05",
                "no slot wins over the attempt to book | 2025-06-02 | ubrn_converted=2025-06-05;slot_issue=2025-06-06 | 2025-06-06",
                "rejected and sent again | 2025-06-02 | rejected=2025-06-04;re_referred=2025-06-05 | 2025-06-02",
                "original day kept by a new provider | 2025-06-05 | @original_received=2025-06-02 | 2025-06-02",
                "opened later | 2025-06-02 | referral_opened=2025-06-05 | 2025-06-02",
                "new referral after an earlier pathway | 2025-06-02 | previous_pathway_ended=2025-04-30 | 2025-06-02",
                "a Sunday | 2025-03-02 | | 2025-03-02",
                "Christmas Day | 2025-12-25 | | 2025-12-25",
                "decision to refer before receipt | 2025-06-02 | decision_to_refer=2025-05-30 | 2025-06-02",
            })
    void the_clock_starts_on_the_day_of_receipt(String what, String received, String events, LocalDate start) {
        ClockStatus status = status(received, events == null ? "" : events);
        assertThat(status.reading().start()).as(what).contains(start);
        assertThat(status.reading().due()).contains(start.plusDays(28));
    }

    @Test
    void two_days_of_receipt_that_differ_are_listed() {
        assertThat(status("2025-06-05", "letter_stamped=2025-06-02").reading().problems())
                .extracting(Problem::toString)
                .containsExactly("referral, column received: NSS-R017 the letter arrived on 2025-06-02 and the day of "
                        + "receipt is 2025-06-05; the earlier counts. Correct the wrong one.");
        assertThat(status("2025-06-05", "@original_received=2025-06-09")
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly("NSS-R017");
    }
}
