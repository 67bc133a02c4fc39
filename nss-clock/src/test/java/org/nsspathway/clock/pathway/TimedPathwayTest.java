package org.nsspathway.clock.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nsspathway.clock.Cases;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.Referral;

class TimedPathwayTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.england();

    private static List<String> progress(String events, String asOf) {
        Referral referral = Cases.referral("2025-03-03", events);
        ClockStatus status = FasterDiagnosisClock.standard().status(referral, LocalDate.parse(asOf));
        return TimedPathway.southTees().progress(referral, status, ENGLAND).stream()
                .map(MilestoneProgress::sentence)
                .toList();
    }

    private static Forecast forecast(TimedPathway pathway, String events, String asOf) {
        Referral referral = Cases.referral("2025-03-03", events);
        ClockStatus status = FasterDiagnosisClock.standard().status(referral, LocalDate.parse(asOf));
        return Forecast.of(pathway, referral, (ClockStatus.Open) status, ENGLAND);
    }

    @Test
    void south_tees_has_four_milestones() {
        assertThat(TimedPathway.southTees()).hasToString("South Tees, 4 milestones");
        assertThat(TimedPathway.southTees().milestones())
                .extracting(milestone -> milestone.id() + " by " + milestone.by())
                .containsExactly(
                        "triage by 2 calendar days",
                        "clinic by 10 calendar days",
                        "mdt by 15 calendar days",
                        "told by 28 calendar days");
    }

    @Test
    void each_milestone_says_how_it_stands() {
        assertThat(progress("triaged=2025-03-05;first_seen=2025-03-14", "2025-03-19"))
                .containsExactly(
                        "first-level tests and triage: done in time on 2025-03-05, by 2025-03-05",
                        "results review, clinic and second-level tests: done late on 2025-03-14, by 2025-03-13",
                        "weekly team meeting: overdue, by 2025-03-18",
                        "person told, end date recorded: to do, by 2025-03-31");
    }

    @Test
    void a_step_without_an_event_before_a_done_one_is_not_recorded() {
        assertThat(progress("mdt=2025-03-10", "2025-03-12"))
                .element(0)
                .isEqualTo("first-level tests and triage: not recorded, though a later step is done, by 2025-03-05");
    }

    @Test
    void an_event_after_the_day_asked_about_or_before_the_start_does_not_count() {
        assertThat(progress("triaged=2025-03-05", "2025-03-04"))
                .element(0)
                .asString()
                .contains("to do");
        assertThat(progress("triaged=2025-03-01", "2025-03-04"))
                .element(0)
                .asString()
                .contains("to do");
    }

    @Test
    void a_clock_that_did_not_start_has_no_milestones() {
        assertThat(progress("@priority=1;@source=17", "2025-03-04")).isEmpty();
    }

    @Test
    void the_forecast_names_the_end_and_the_next_step_with_its_last_day() {
        Forecast inTime = forecast(TimedPathway.southTees(), "triaged=2025-03-05", "2025-03-06");
        assertThat(inTime.verdict()).isEqualTo(Forecast.Verdict.IN_TIME);
        assertThat(inTime.sentence())
                .isEqualTo(
                        "Expected to end on 2025-03-31, by the due date 2025-03-31; next: results review, clinic and "
                                + "second-level tests, by 2025-03-13 at the latest");
        Forecast late = forecast(TimedPathway.southTees(), "triaged=2025-03-05", "2025-03-15");
        assertThat(late.verdict()).isEqualTo(Forecast.Verdict.BREACH);
        assertThat(late.sentence())
                .isEqualTo("Expected to end on 2025-04-02, 2 days after the due date 2025-03-31; next: results review, "
                        + "clinic and second-level tests, by 2025-03-13 at the latest");
        assertThat(late.steps())
                .extracting(step ->
                        step.expectedOn().text() + " / " + step.latestOn().text())
                .containsExactly("2025-03-15 / 2025-03-13", "2025-03-20 / 2025-03-18", "2025-04-02 / 2025-03-31");
    }

    @Test
    void a_place_may_use_its_own_lengths_in_working_days() {
        TimedPathway measured = TimedPathway.southTees()
                .withUsual(Map.of(
                        "clinic", new StepLength(5, DayUnit.WORKING), "told", new StepLength(7, DayUnit.WORKING)));
        Forecast forecast = forecast(measured, "triaged=2025-03-05", "2025-03-06");
        assertThat(forecast.steps())
                .extracting(step ->
                        step.expectedOn().text() + " / " + step.latestOn().text())
                .containsExactly("2025-03-12 / 2025-03-15", "2025-03-17 / 2025-03-20", "2025-03-26 / 2025-03-31");
        assertThatThrownBy(() ->
                        TimedPathway.southTees().withUsual(Map.of("scan", new StepLength(1, DayUnit.CALENDAR))))
                .hasMessage("usualById names 'scan', which is no milestone of South Tees");
    }

    @Test
    void when_every_step_is_done_and_the_clock_runs_the_forecast_says_so() throws IOException {
        TimedPathway short1 = TimedPathway.read("short.csv", new StringReader("""
                        id,name,by_day,by_unit,usual_days,usual_unit,done_by,source,confidence
                        mdt,team meeting,15,calendar,15,calendar,mdt,ours,low
                        """));
        Forecast forecast = forecast(short1, "mdt=2025-03-10", "2025-03-12");
        assertThat(forecast.verdict()).isEqualTo(Forecast.Verdict.NO_STEP_LEFT);
        assertThat(forecast.sentence()).isEqualTo("Every step is done and the clock still runs; due 2025-03-31");
    }

    @Test
    void outside_the_known_years_the_forecast_cannot_be_told_and_the_due_date_can() throws IOException {
        TimedPathway working = TimedPathway.read("working.csv", new StringReader("""
                        id,name,by_day,by_unit,usual_days,usual_unit,done_by,source,confidence
                        told,told,20,working,20,working,told,ours,low
                        """));
        Referral referral = Cases.referral("2028-12-20", "");
        ClockStatus status = FasterDiagnosisClock.standard().status(referral, LocalDate.of(2028, 12, 21));
        Forecast forecast = Forecast.of(working, referral, (ClockStatus.Open) status, ENGLAND);
        assertThat(forecast.verdict()).isEqualTo(Forecast.Verdict.CALENDAR_UNKNOWN);
        assertThat(forecast.sentence())
                .startsWith("The end cannot be told: calendar unknown from 2029-01-01")
                .contains("due 2029-01-17");
        assertThat(working.progress(referral, status, ENGLAND).get(0).state())
                .isEqualTo(MilestoneState.CALENDAR_UNKNOWN);
    }

    @Test
    void a_pathway_that_cannot_be_read_is_refused_with_its_place() {
        String header = "id,name,by_day,by_unit,usual_days,usual_unit,done_by,source,confidence\n";
        assertThatThrownBy(() ->
                        TimedPathway.read("p.csv", new StringReader(header + "a,A,2,weeks,2,calendar,mdt,s,low\n")))
                .hasMessage("p.csv, row 2, column by_unit: 'weeks' is unknown. Known here: calendar, working.");
        assertThatThrownBy(() -> TimedPathway.read("p.csv", new StringReader(header)))
                .hasMessage("A pathway must have at least one milestone. Add a row to p.csv.");
        assertThatThrownBy(() -> TimedPathway.read(
                        "p.csv",
                        new StringReader(
                                header + "a,A,2,calendar,2,calendar,mdt,s,low\na,A,2,calendar,2,calendar,mdt,s,low\n")))
                .hasMessage("The milestone a stands twice in p.csv.");
        assertThatThrownBy(() -> TimedPathway.read(
                        "p.csv", new StringReader(header + "a,A,two,calendar,2,calendar,mdt,s,low\n")))
                .hasMessage("p.csv, row 2, column by_day: 'two' is no whole number. Write digits only.");
        assertThatThrownBy(() ->
                        TimedPathway.read("p.csv", new StringReader(header + "a,A,-2,calendar,2,calendar,mdt,s,low\n")))
                .hasMessage("p.csv, row 2, column by_day: '-2' is below 0. Write 0 or more.");
        assertThatThrownBy(() ->
                        TimedPathway.read("p.csv", new StringReader(header + "a,A,2,calendar,2,calendar,,s,low\n")))
                .hasMessage("doneBy must name at least one event for the milestone a");
    }
}
