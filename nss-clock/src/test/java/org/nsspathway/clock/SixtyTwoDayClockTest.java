package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;

class SixtyTwoDayClockTest {
    private static final SixtyTwoDayClock CLOCK = SixtyTwoDayClock.standard();
    private static final String RULES = " (62-day standard, rules 62d-2023-10";

    private static ClockStatus status(String received, String events) {
        return CLOCK.status(Cases.referral(received, events), Cases.LATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // received 2025-03-03: day 62 is 2025-05-04
                "decision_to_treat=2025-04-01;treatment_start=2025-05-04 | met | 62 | Urgent suspected cancer",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-05 | breached | 63 | Urgent suspected cancer",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-05;@type=16 | breached | 63 | Breast symptomatic",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-05;@source=17;@priority=2 | breached | 63 | Screening",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-11;@adj_first_seen_days=7;@adj_reason=3 | met | 62 | Urgent suspected cancer",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-11;@adj_treatment_days=7;@adj_reason=7 | met | 62 | Urgent suspected cancer",
                "upgraded=2025-03-20;@priority=2;@source=05;decision_to_treat=2025-04-01;treatment_start=2025-05-21 | met | 62 | Consultant upgrade",
                "upgraded=2025-03-20;@priority=1;@source=17;decision_to_treat=2025-04-01;treatment_start=2025-05-22 | breached | 63 | Consultant upgrade",
                "decision_to_treat=2025-04-01;active_monitoring=2025-05-04 | met | 62 | Urgent suspected cancer",
            })
    void from_receipt_or_upgrade_to_the_first_treatment(String events, String outcome, int elapsed, String route) {
        ClockStatus status = status("2025-03-03", events);
        assertThat(status.outcome()).as(status.sentence()).isEqualTo(outcome);
        assertThat(status.elapsedCalendarDays()).hasValue(elapsed);
        assertThat(status.reading().route()).contains(route);
    }

    @Test
    void both_adjustments_are_added() {
        ClockStatus status = status(
                "2025-03-03",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-15;@adj_first_seen_days=7;@adj_treatment_days=4");
        assertThat(status.reading().adjustmentCalendarDays()).isEqualTo(11);
        assertThat(status.outcome()).isEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-20, 0", "2025-03-10, 7", "2025-03-12, 7"})
    void for_an_upgrade_the_first_seen_adjustment_counts_only_up_to_the_day_first_seen(String upgraded, int days) {
        ClockStatus status = status(
                "2025-03-03",
                "upgraded=" + upgraded
                        + ";first_seen=2025-03-12;@priority=2;@source=05;@adj_first_seen_days=7;@adj_reason=3");
        assertThat(status.reading().adjustmentCalendarDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@priority=2;@source=05 | not_applicable | only urgent suspected cancer, breast symptomatic, urgent screening and upgraded",
                "@priority=1;@source=17 | not_applicable | a routine screening referral starts a 62-day clock only when it is upgraded",
                "told_not_cancer=2025-03-20 | not_applicable | told not cancer on 2025-03-20, before any treatment started",
                "died=2025-03-20 | not_applicable | died on 2025-03-20, before any treatment started",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-04;@treatment_event=02 | not_applicable | only the first treatment of a cancer counts for 62 days",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-04;@modality=98 | excluded | all treatment was declined",
                "decision_to_treat=2025-04-01;treatment_start=2025-05-04;@icd10=D06.1 | not_applicable | only cancers C00 to C97 and D05 count",
                "treatment_start=2025-05-04 | indeterminate | the decision to treat is missing, without which a treatment (2025-05-04) is not counted",
                "treatment_start=2025-03-01;decision_to_treat=2025-03-01 | indeterminate | treatment started (2025-03-01) lies before the start of the clock (2025-03-03)",
            })
    void what_is_not_counted_says_why(String events, String outcome, String why) {
        ClockStatus status = status("2025-03-03", events);
        assertThat(status.outcome()).isEqualTo(outcome);
        assertThat(status.sentence()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "C34.1, met",
        "C00, met",
        "C97.9, met",
        "D05.1, met",
        "D04, not_applicable",
        "D38.1, not_applicable",
        "C98, not_applicable"
    })
    void cancers_c00_to_c97_and_d05_count(String diagnosis, String outcome) {
        assertThat(status("2025-03-03", "decision_to_treat=2025-04-01;treatment_start=2025-05-04;@icd10=" + diagnosis)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"01, met", "07, met", "12, met", "02, not_applicable", "11, not_applicable"})
    void treatment_events_01_07_and_12_count(String event, String outcome) {
        assertThat(status(
                                "2025-03-03",
                                "decision_to_treat=2025-04-01;treatment_start=2025-05-04;@treatment_event=" + event)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void an_open_clock_says_how_much_is_left() {
        assertThat(CLOCK.status(Cases.referral("2025-03-03", ""), LocalDate.of(2025, 3, 13))
                        .sentence())
                .isEqualTo("Open: day 10 (62 allowed), 52 days left, due 2025-05-04" + RULES + ")");
    }

    @Test
    void someone_told_cancer_after_having_been_told_not_cancer_is_waiting_again() {
        assertThat(status("2025-03-03", "told_not_cancer=2025-03-20;told_cancer=2025-03-28")
                        .outcome())
                .isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upgraded=2025-04-02;decision_to_treat=2025-04-01;@priority=2;@source=05 | lies after the decision to treat (2025-04-01)",
                "upgraded=2025-04-02;mdt=2025-03-28;@priority=2;@source=05 | lies after the team meeting (2025-03-28)",
                "upgraded=2025-04-02;@priority=3 | the referral has a 62-day clock of its own",
                "upgraded=2025-04-02;@priority=2;@source=17 | the referral has a 62-day clock of its own",
            })
    void an_upgrade_that_is_not_allowed_is_listed_and_not_counted(String events, String why) {
        ClockReading reading = status("2025-03-03", events).reading();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code().equals("NSS-R013"))
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .contains(why);
        assertThat(reading.scopeRule()).isNotEqualTo(java.util.Optional.of("62d-upgrade"));
    }

    @Test
    void rare_cancers_had_31_days_until_september_2023() {
        String events = "decision_to_treat=2023-08-20;treatment_start=2023-09-02;@type=12";
        assertThat(status("2023-08-01", events).reading().ruleVersion()).isEqualTo("62d-2009-rare");
        assertThat(status("2023-08-01", events).outcome()).isEqualTo("breached");
        assertThat(status("2023-09-01", "decision_to_treat=2023-09-20;treatment_start=2023-10-31;@type=12")
                        .outcome())
                .isEqualTo("met");
        assertThat(status("2023-08-01", "decision_to_treat=2023-08-20;treatment_start=2023-09-02;@type=03")
                        .reading()
                        .ruleVersion())
                .isEqualTo("62d-2009");
    }

    @Test
    void missing_receipt_and_receipt_in_the_future_are_indeterminate() {
        assertThat(status("", "").outcome()).isEqualTo("indeterminate");
        assertThat(CLOCK.status(Cases.referral("2025-03-03", ""), LocalDate.of(2025, 3, 2))
                        .outcome())
                .isEqualTo("indeterminate");
    }
}
