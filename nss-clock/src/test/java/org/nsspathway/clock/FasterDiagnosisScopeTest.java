package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;

/** Which referrals the 28-day standard counts. */
class FasterDiagnosisScopeTest {
    private static final String RULES = " (faster diagnosis standard, rules fds-2021-10";

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
                "@priority=3 | fds-urgent | URGENT SUSPECTED CANCER",
                "@priority=3;@source=92 | fds-urgent | URGENT SUSPECTED CANCER",
                "@priority=3;@source=15 | fds-urgent | URGENT SUSPECTED CANCER",
                "@priority=3;@source=06;@type=17 | fds-urgent | URGENT SUSPECTED CANCER",
                "@priority=3;@source=04;@type=17 | fds-urgent | URGENT SUSPECTED CANCER",
                "@priority=3;@type=02;@age=9 | fds-urgent | URGENT SUSPECTED CANCER",
                "@priority=3;@type=16 | fds-breast | BREAST SYMPTOMATIC CANCER NOT SUSPECTED",
                "@priority=2;@type=16 | fds-breast-other-priority | BREAST SYMPTOMATIC CANCER NOT SUSPECTED",
                "@priority=2;@source=17 | fds-screening-urgent | NATIONAL SCREENING PROGRAMME",
            })
    void referrals_that_count(String attributes, String rule, String route) {
        ClockReading reading = status("2025-05-06", attributes).reading();
        assertThat(reading.scopeRule()).contains(rule);
        assertThat(reading.route()).contains(route);
        assertThat(reading.start()).contains(LocalDate.of(2025, 5, 6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@priority=1;@source=17 | fds-screening-routine",
                "@priority=2;@source=05 | fds-other",
                "@priority=1;@source=03 | fds-other",
                "@priority=2;@source=05;upgraded=2025-05-20 | fds-upgrade",
                "@priority=1;@source=17;upgraded=2025-05-20 | fds-upgrade",
                "upgraded=2025-05-20 | fds-upgrade",
            })
    void referrals_that_do_not_count_have_no_start_and_no_due_date(String attributes, String rule) {
        ClockStatus status = status("2025-05-06", attributes);
        assertThat(status.outcome()).isEqualTo("not_applicable");
        assertThat(status.reading().scopeRule()).contains(rule);
        assertThat(status.reading().route()).isEmpty();
        assertThat(status.reading().start()).isEmpty();
        assertThat(status.reading().due()).isEmpty();
    }

    @Test
    void an_upgrade_of_a_referral_that_has_a_clock_is_listed_and_changes_nothing() {
        ClockStatus status = status("2025-05-06", "upgraded=2025-05-20;@priority=3;told_cancer=2025-06-03");
        assertThat(status.outcome()).isEqualTo("met");
        assertThat(status.reading().problems()).extracting(Problem::code).containsExactly("NSS-R013");
    }

    @Test
    void by_choice_an_upgrade_starts_28_days() {
        ClockStatus status = status(
                PolicyChoice.UPGRADE_STARTS_28_DAYS,
                "2025-05-06",
                "upgraded=2025-05-20;@priority=2;@source=05;told_cancer=2025-06-18");
        assertThat(status.sentence())
                .isEqualTo("Breached by 1 day: told cancer on 2025-06-18, day 29 (28 allowed), due 2025-06-17" + RULES
                        + "; by choice, a consultant upgrade starts a 28-day clock on the day of the upgrade)");
    }

    @ParameterizedTest
    @CsvSource({
        // received, told, outcome by default, outcome by receipt
        "2023-06-05, 2023-06-30, not_applicable, not_applicable",
        "2023-06-05, 2023-07-01, met, not_applicable",
        "2023-06-30, 2023-07-28, met, not_applicable",
        "2023-07-01, 2023-07-29, met, met",
        "2023-07-01, 2023-07-30, breached, breached",
        "2021-10-04, 2021-11-15, not_applicable, not_applicable",
    })
    void non_specific_symptoms_count_from_july_2023(String received, String told, String byEnd, String byReceipt) {
        String events = "told_not_cancer=" + told + ";@type=17";
        assertThat(status(received, events).outcome()).isEqualTo(byEnd);
        assertThat(status(PolicyChoice.NSS_BY_RECEIPT_DATE, received, events).outcome())
                .isEqualTo(byReceipt);
    }

    @Test
    void a_running_clock_for_non_specific_symptoms_counts_from_july_2023_too() {
        assertThat(asOf("2023-06-30", "2023-06-05", "@type=17").outcome()).isEqualTo("not_applicable");
        assertThat(asOf("2023-07-01", "2023-06-05", "@type=17").outcome()).isEqualTo("open");
    }

    @Test
    void a_missing_type_is_listed_only_while_it_matters() {
        assertThat(status("2022-08-22", "told_not_cancer=2022-09-01").reading().problems())
                .extracting(Problem::code)
                .containsExactly("NSS-R016");
        assertThat(status("2025-03-03", "told_not_cancer=2025-03-10").reading().problems())
                .isEmpty();
    }

    @Test
    void a_missing_priority_is_indeterminate_unless_every_answer_agrees() {
        LocalDate received = LocalDate.of(2025, 3, 3);
        Referral.Builder nothing = Referral.builder().receivedOn(received);
        ClockStatus unknown = FasterDiagnosisClock.standard().status(nothing.build(), received);
        assertThat(unknown.sentence())
                .isEqualTo("Indeterminate: the priority type is missing, without which it cannot be told whether the "
                        + "referral counts" + RULES + "; 1 problem)");
        Referral breast = Referral.builder()
                .receivedOn(received)
                .type(new NationalCode(CodeList.REFERRAL_TYPE, "16"))
                .build();
        assertThat(FasterDiagnosisClock.standard().status(breast, received).outcome())
                .isEqualTo("open");
    }

    @Test
    void a_missing_source_is_named_when_it_decides() {
        Referral urgent = Referral.builder()
                .receivedOn(LocalDate.of(2025, 3, 3))
                .priority(new NationalCode(CodeList.PRIORITY_TYPE, "2"))
                .build();
        ClockStatus status = FasterDiagnosisClock.standard().status(urgent, LocalDate.of(2025, 3, 3));
        assertThat(((ClockStatus.Indeterminate) status).gap().item()).isEqualTo("source of referral");
    }

    @Test
    void a_referral_before_the_collection_began_does_not_count() {
        assertThat(status("2019-03-31", "told_not_cancer=2019-04-20").sentence())
                .isEqualTo("Not applicable: the standard counts referrals received on or after 2019-04-01 and this one "
                        + "was received on 2019-03-31 (faster diagnosis standard, rules fds-2019-04)");
        assertThat(status("2019-04-01", "told_not_cancer=2019-04-29;@type=03").outcome())
                .isEqualTo("met");
    }

    @Test
    void a_retired_type_is_listed_and_the_clock_still_read() {
        ClockStatus status = status("2024-03-04", "told_not_cancer=2024-03-29;@type=15");
        assertThat(status.outcome()).isEqualTo("met");
        assertThat(status.reading().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "referral, column referral-type: NSS-R006 referral-type 15 (other suspected cancer) was "
                                + "not in use on 2024-03-04. Record the code that was.");
    }
}
