package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

class ThirtyOneDayClockTest {
    private static final ThirtyOneDayClock CLOCK = ThirtyOneDayClock.standard();

    private static ClockStatus status(String events) {
        return CLOCK.status(Cases.referral("2025-03-03", events), Cases.LATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision_to_treat=2025-04-01;treatment_start=2025-05-02 | met | 31",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-03 | breached | 32",
                "decision_to_treat=2025-04-01;treatment_start=2025-04-01 | met | 0",
                "ecad=2025-04-01;treatment_start=2025-05-02 | met | 31",
                "ecad=2025-03-20;decision_to_treat=2025-04-01;treatment_start=2025-05-02 | met | 31",
                "decision_to_treat=2025-04-01;admitted=2025-05-01;treatment_start=2025-05-03 | met | 30",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-10;@adj_treatment_days=8;@adj_reason=8 | met | 31",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-10;@adj_treatment_days=8;@adj_reason=3 | breached | 39",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-10;@adj_first_seen_days=8;@adj_reason=3 | breached | 39",
                "decision_to_treat=2025-05-05;treatment_start=2025-05-01 | met | 0",
            })
    void from_the_decision_to_the_treatment(String events, String outcome, int elapsed) {
        ClockStatus status = status(events);
        assertThat(status.outcome()).as(status.sentence()).isEqualTo(outcome);
        assertThat(status.elapsedCalendarDays()).hasValue(elapsed);
    }

    @Test
    void a_decision_after_its_treatment_is_listed() {
        assertThat(status("decision_to_treat=2025-05-05;treatment_start=2025-05-01")
                        .reading()
                        .problems())
                .extracting(Problem::code)
                .containsExactly("NSS-R010");
    }

    @Test
    void every_treatment_has_its_own_clock() {
        List<ClockStatus> statuses = CLOCK.statuses(
                Cases.referral(
                        "2025-03-03",
                        "decision_to_treat=2025-04-01;treatment_start=2025-04-20;ecad=2025-06-01;treatment_start=2025-07-05;"
                                + "decision_to_treat=2025-08-01"),
                LocalDate.of(2025, 8, 11));
        assertThat(statuses)
                .extracting(ClockStatus::sentence)
                .containsExactly(
                        "Met: treatment started on 2025-04-20, day 19 (31 allowed), due 2025-05-02 (31-day standard, rules 31d-2023-10)",
                        "Breached by 3 days: treatment started on 2025-07-05, day 34 (31 allowed), due 2025-07-02 (31-day standard, rules 31d-2023-10)",
                        "Open: day 10 (31 allowed), 21 days left, due 2025-09-01 (31-day standard, rules 31d-2023-10)");
    }

    @Test
    void a_decision_belongs_to_the_first_treatment_on_or_after_its_day() {
        assertThat(CLOCK.statuses(
                        Cases.referral(
                                "2025-03-03",
                                "decision_to_treat=2025-04-01;treatment_start=2025-04-01;decision_to_treat=2025-05-01;"
                                        + "treatment_start=2025-05-10"),
                        Cases.LATE))
                .extracting(status -> status.elapsedCalendarDays().orElse(-1))
                .containsExactly(0, 9);
    }

    @Test
    void without_a_decision_the_wait_cannot_be_told() {
        ClockStatus status = status("treatment_start=2025-05-01");
        assertThat(status.sentence())
                .isEqualTo(
                        "Indeterminate: the decision to treat is missing (31-day standard, rules 31d-2023-10; 1 problem)");
    }

    @Test
    void without_a_decision_and_a_treatment_the_standard_does_not_apply() {
        assertThat(CLOCK.status(Cases.referral("2025-03-03", ""), LocalDate.of(2025, 3, 10))
                        .sentence())
                .startsWith("Not applicable: no treatment is decided or started by 2025-03-10");
    }

    @Test
    void the_rules_are_those_of_the_month_of_treatment() {
        assertThat(status("decision_to_treat=2023-09-10;treatment_start=2023-09-30")
                        .reading()
                        .ruleVersion())
                .isEqualTo("31d-2009");
        assertThat(status("decision_to_treat=2023-09-10;treatment_start=2023-10-01")
                        .reading()
                        .ruleVersion())
                .isEqualTo("31d-2023-10");
        assertThat(status("decision_to_treat=2008-09-10;treatment_start=2008-10-01")
                        .outcome())
                .isEqualTo("not_applicable");
    }

    @Test
    void days_taken_off_with_a_later_treatment_belong_to_it_alone() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        Referral referral = Referral.builder()
                .receivedOn(LocalDate.of(2025, 3, 3))
                .treatmentAdjustmentCalendarDays(3)
                .treatmentAdjustmentReason(new NationalCode(CodeList.ADJUSTMENT_REASON, "6"))
                .event(EventKind.DECISION_TO_TREAT, day)
                .event(EventKind.TREATMENT_START, day.plusDays(30))
                .event(EventKind.DECISION_TO_TREAT, day.plusDays(40))
                .addEvents(new ReferralEvent(EventKind.TREATMENT_START, day.plusDays(80), "", 9))
                .build();
        assertThat(CLOCK.statuses(referral, Cases.LATE))
                .extracting(status -> status.reading().adjustmentCalendarDays())
                .containsExactly(3, 9);
    }
}
