package org.nsspathway.clock.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;
import org.nsspathway.clock.workingday.WorkingDayAnswer;
import org.nsspathway.clock.workingday.WorkingDayCalendar;

/**
 * How long a step takes.
 *
 * @param days number of days, 0 or more
 * @param unit how the days are counted
 * @since 0.1
 */
public record StepLength(int days, DayUnit unit) {

    /** Checks the number of days. */
    public StepLength {
        checkArgument(days >= 0, "days must be 0 or more but was %s", days);
    }

    WorkingDayAnswer after(LocalDate day, WorkingDayCalendar calendar) {
        return unit == DayUnit.CALENDAR || days == 0
                ? new WorkingDayAnswer.Known(day.plusDays(days))
                : calendar.afterWorkingDays(day, days);
    }

    WorkingDayAnswer before(LocalDate day, WorkingDayCalendar calendar) {
        return unit == DayUnit.CALENDAR || days == 0
                ? new WorkingDayAnswer.Known(day.minusDays(days))
                : calendar.beforeWorkingDays(day, days);
    }

    /** The number and its unit, such as {@code 5 working days}. */
    @Override
    public String toString() {
        return days + " " + unit.name().toLowerCase(Locale.ROOT) + (days == 1 ? " day" : " days");
    }
}
