package org.nsspathway.clock.workingday;

import java.time.LocalDate;

/**
 * The answer to a question that needs a day outside the known years. Never replaced by "weekends only".
 *
 * @param calendar name of the calendar
 * @param asked the day that would have been needed
 * @param knownFrom first day whose kind is known
 * @param knownThrough last day whose kind is known, inclusive
 * @since 0.1
 */
public record CalendarUnknown(String calendar, LocalDate asked, LocalDate knownFrom, LocalDate knownThrough)
        implements WorkingDayAnswer, WorkingDayCount {

    /** Which side of the known years was needed, which years those are, and what to do. */
    @Override
    public String text() {
        String side = asked.isBefore(knownFrom)
                ? "calendar unknown before " + knownFrom
                : "calendar unknown from " + knownThrough.plusDays(1);
        return side + ": the bank holidays of " + calendar + " are known from " + knownFrom + " through " + knownThrough
                + "; give a file of holidays for other years";
    }
}
