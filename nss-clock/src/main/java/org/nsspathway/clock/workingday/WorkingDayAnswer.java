package org.nsspathway.clock.workingday;

import java.time.LocalDate;

/**
 * A day that a calendar was asked for, or why it cannot be told. Do not implement.
 *
 * @since 0.1
 */
public sealed interface WorkingDayAnswer permits WorkingDayAnswer.Known, CalendarUnknown {

    /**
     * The day.
     *
     * @param date the day that answers the question
     * @since 0.1
     */
    record Known(LocalDate date) implements WorkingDayAnswer {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /**
     * The answer as it is shown.
     *
     * @return an ISO date, or a sentence that says which years are known
     */
    String text();
}
