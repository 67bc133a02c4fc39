package org.nsspathway.clock.tracking;

import java.time.LocalDate;
import java.util.List;
import org.nsspathway.clock.ClockReading;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.workingday.WorkingDayCalendar;

/**
 * One line of a result file: a referral's id, its status, and the working days that help to keep its due date.
 *
 * @param id what the file calls the referral
 * @param status where it stands
 * @param lastWorkingDay the last working day on or before the due date, or why it cannot be told; empty without a due
 *     date
 * @param workingDaysLeft working days after the day asked about up to the due date, 0 once it has passed, or why it
 *     cannot be told; empty unless the clock runs
 * @since 0.1
 */
public record ClockRow(String id, ClockStatus status, String lastWorkingDay, String workingDaysLeft) {

    /** The columns of a result file, in their order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "clock_start",
            "due_date",
            "stop",
            "elapsed_days",
            "outcome",
            "last_working_day",
            "working_days_left",
            "explanation");

    /**
     * The line for a status.
     *
     * @param id what the file calls the referral
     * @param status where it stands
     * @param calendar which days are worked; adds to the line and changes nothing in it
     * @return the line
     */
    public static ClockRow of(String id, ClockStatus status, WorkingDayCalendar calendar) {
        ClockReading reading = status.reading();
        String last = reading.due()
                .map(due -> calendar.lastWorkingDayOnOrBefore(due).text())
                .orElse("");
        String left = status instanceof ClockStatus.Open open
                ? calendar.workingDaysBetween(reading.asOf(), open.due()).text()
                : "";
        return new ClockRow(id, status, last, left);
    }

    /**
     * The cells under {@link #COLUMNS}. Dates are ISO dates; a cell without a value is empty.
     *
     * @return nine cells; the file writer must still keep a spreadsheet from running an id as a formula
     */
    public List<String> cells() {
        ClockReading reading = status.reading();
        return List.of(
                id,
                reading.start().map(LocalDate::toString).orElse(""),
                reading.due().map(LocalDate::toString).orElse(""),
                reading.stop().map(LocalDate::toString).orElse(""),
                status.elapsedCalendarDays().isPresent()
                        ? Integer.toString(status.elapsedCalendarDays().getAsInt())
                        : "",
                status.outcome(),
                lastWorkingDay,
                workingDaysLeft,
                status.sentence());
    }
}
