package org.nsspathway.clock.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WorkingDayCalendarTest {
    private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.england();

    @ParameterizedTest
    @CsvFileSource(resources = "fds-working-days.csv", numLinesToSkip = 1, nullValues = "none")
    void published_cases_of_the_last_working_day_and_of_the_working_days_in_28(
            LocalDate received,
            LocalDate due,
            String weekday,
            String isWorkingDay,
            String holiday,
            LocalDate lastWorkingDay,
            int calendarDay,
            int workingDays) {
        assertThat(ENGLAND.lastWorkingDayOnOrBefore(due)).isEqualTo(new WorkingDayAnswer.Known(lastWorkingDay));
        assertThat(received.plusDays(calendarDay)).isEqualTo(lastWorkingDay);
        assertThat(ENGLAND.workingDaysBetween(received, due)).isEqualTo(new WorkingDayCount.Counted(workingDays));
        assertThat(ENGLAND.kindOf(due) == DayKind.WORKING_DAY).isEqualTo(isWorkingDay.equals("yes"));
        assertThat(ENGLAND.holidayOn(due).orElse("")).isEqualTo(holiday == null ? "" : holiday);
    }

    @Test
    void counts_agree_with_counting_one_by_one() {
        LocalDate start = LocalDate.of(2023, 12, 1);
        int worked = 0;
        for (LocalDate day = start.plusDays(1); day.isBefore(LocalDate.of(2024, 3, 1)); day = day.plusDays(1)) {
            worked += ENGLAND.kindOf(day) == DayKind.WORKING_DAY ? 1 : 0;
            assertThat(ENGLAND.workingDaysBetween(start, day)).isEqualTo(new WorkingDayCount.Counted(worked));
        }
    }

    @Test
    void no_working_days_lie_between_a_day_and_itself_or_an_earlier_one() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        assertThat(ENGLAND.workingDaysBetween(day, day).text()).isEqualTo("0");
        assertThat(ENGLAND.workingDaysBetween(day, day.minusDays(9)).text()).isEqualTo("0");
    }

    @Test
    void a_sunday_outside_the_known_years_is_unknown_and_not_a_weekend() {
        LocalDate sunday = LocalDate.of(2029, 1, 7);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(ENGLAND.kindOf(sunday)).isEqualTo(DayKind.UNKNOWN);
        assertThat(ENGLAND.lastWorkingDayOnOrBefore(sunday).text())
                .isEqualTo("calendar unknown from 2029-01-01: the bank holidays of England and Wales are known from "
                        + "2012-01-01 through 2028-12-31; give a file of holidays for other years");
    }

    @Test
    void a_question_whose_answer_would_lie_before_the_known_years_is_unknown() {
        LocalDate newYear = LocalDate.of(2012, 1, 1);
        assertThat(ENGLAND.lastWorkingDayOnOrBefore(newYear)).isInstanceOf(CalendarUnknown.class);
        assertThat(ENGLAND.lastWorkingDayOnOrBefore(newYear).text()).startsWith("calendar unknown before 2012-01-01");
        assertThat(ENGLAND.firstWorkingDayOnOrAfter(newYear).text()).isEqualTo("2012-01-03");
    }

    @Test
    void a_question_whose_answer_would_lie_after_the_known_years_is_unknown() {
        LocalDate last = LocalDate.of(2028, 12, 31);
        assertThat(ENGLAND.firstWorkingDayOnOrAfter(last)).isInstanceOf(CalendarUnknown.class);
        assertThat(ENGLAND.afterWorkingDays(LocalDate.of(2028, 12, 29), 1)).isInstanceOf(CalendarUnknown.class);
        assertThat(ENGLAND.nextClinicDay(last, Set.of(DayOfWeek.MONDAY))).isInstanceOf(CalendarUnknown.class);
        assertThat(ENGLAND.workingDaysBetween(last, last.plusDays(1))).isInstanceOf(CalendarUnknown.class);
        assertThat(ENGLAND.lastWorkingDayOnOrBefore(last).text()).isEqualTo("2028-12-29");
    }

    @Test
    void one_working_day_after_the_friday_before_easter_week_is_the_tuesday() {
        assertThat(ENGLAND.afterWorkingDays(LocalDate.of(2025, 4, 17), 1).text())
                .isEqualTo("2025-04-22");
        assertThat(ENGLAND.afterWorkingDays(LocalDate.of(2025, 4, 19), 1).text())
                .isEqualTo("2025-04-22");
        assertThat(ENGLAND.afterWorkingDays(LocalDate.of(2025, 4, 14), 2).text())
                .isEqualTo("2025-04-16");
        assertThatThrownBy(() -> ENGLAND.afterWorkingDays(LocalDate.of(2025, 4, 14), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workingDays must be 1 or more but was 0");
    }

    @Test
    void a_monday_clinic_skips_a_bank_holiday_monday() {
        Set<DayOfWeek> mondays = EnumSet.of(DayOfWeek.MONDAY);
        assertThat(ENGLAND.nextClinicDay(LocalDate.of(2025, 5, 1), mondays).text())
                .isEqualTo("2025-05-12");
        assertThat(ENGLAND.nextClinicDay(LocalDate.of(2025, 5, 12), mondays).text())
                .isEqualTo("2025-05-12");
        assertThatThrownBy(() -> ENGLAND.nextClinicDay(LocalDate.of(2025, 5, 12), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clinicDays must name at least one day of the week");
    }

    @Test
    void saturday_clinics_are_held_where_a_place_has_them() {
        assertThat(ENGLAND.nextClinicDay(LocalDate.of(2025, 5, 1), EnumSet.of(DayOfWeek.SATURDAY))
                        .text())
                .isEqualTo("2025-05-03");
    }

    @Test
    void the_nations_differ_where_their_bank_holidays_do() {
        LocalDate easterMonday = LocalDate.of(2025, 4, 21);
        assertThat(WorkingDayCalendar.scotland().kindOf(easterMonday)).isEqualTo(DayKind.WORKING_DAY);
        assertThat(WorkingDayCalendar.northernIreland().kindOf(easterMonday)).isEqualTo(DayKind.BANK_HOLIDAY);
        assertThat(WorkingDayCalendar.northernIreland().holidayOn(LocalDate.of(2025, 3, 17)))
                .contains("St Patrick's Day");
        assertThat(WorkingDayCalendar.wales()).isSameAs(ENGLAND);
        assertThat(ENGLAND)
                .hasToString("England and Wales, known from 2012-01-01 through 2028-12-31, 140 bank holidays");
    }

    @Test
    void a_place_adds_a_day_that_was_announced_later_and_takes_one_away() throws IOException {
        WorkingDayCalendar changed = ENGLAND.with(HolidayChanges.read("local.csv", new StringReader("""
                        change,date,name,source
                        added,2027-06-14,Announced day,our notice
                        removed,2027-05-31,Spring bank holiday moved,our notice
                        """)));
        assertThat(changed.kindOf(LocalDate.of(2027, 6, 14))).isEqualTo(DayKind.BANK_HOLIDAY);
        assertThat(changed.kindOf(LocalDate.of(2027, 5, 31))).isEqualTo(DayKind.WORKING_DAY);
        assertThat(ENGLAND.kindOf(LocalDate.of(2027, 6, 14))).isEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void a_place_extends_the_known_years_itself() throws IOException {
        WorkingDayCalendar longer = ENGLAND.with(HolidayChanges.read("2029.csv", new StringReader("""
                        change,date,name,source
                        known-through,2029-01-31,first month,our notice
                        added,2029-01-01,New Year's Day,our notice
                        """)));
        assertThat(longer.knownThrough()).isEqualTo(LocalDate.of(2029, 1, 31));
        assertThat(longer.afterWorkingDays(LocalDate.of(2028, 12, 29), 1).text())
                .isEqualTo("2029-01-02");
    }

    @Test
    void a_change_that_does_not_fit_is_refused_with_its_place() {
        assertThatThrownBy(() -> change("added,2025-12-25,Christmas,x"))
                .hasMessage("local.csv, row 2, column date: 2025-12-25 is a bank holiday already. Remove the row.");
        assertThatThrownBy(() -> change("removed,2025-12-24,x,x"))
                .hasMessage(
                        "local.csv, row 2, column date: 2025-12-24 is no bank holiday. Remove the row or correct the day.");
        assertThatThrownBy(() -> change("added,2030-12-24,x,x"))
                .hasMessageContaining("lies outside the known days 2012-01-01 through 2028-12-31");
        assertThatThrownBy(() -> change("known-through,2027-12-31,x,x"))
                .hasMessageContaining("the calendar is known through 2028-12-31 already");
        assertThatThrownBy(() -> change("moved,2027-12-31,x,x"))
                .hasMessage(
                        "local.csv, row 2, column change: 'moved' is unknown. Known here: added, removed, known-through.");
        assertThatThrownBy(() -> change("added,31/12/2027,x,x"))
                .hasMessage("local.csv, row 2, column date: '31/12/2027' is no day. Write it as 2026-03-02.");
        assertThatThrownBy(() -> change("added,2027-12-31,x,"))
                .hasMessage("local.csv, row 2, column source: the cell is empty and must not be. Fill it in.");
    }

    private static WorkingDayCalendar change(String row) throws IOException {
        return ENGLAND.with(
                HolidayChanges.read("local.csv", new StringReader("change,date,name,source\n" + row + "\n")));
    }
}
