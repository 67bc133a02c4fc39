package org.nsspathway.clock.workingday;

/**
 * How many working days there are, or why it cannot be told. Do not implement.
 *
 * @since 0.1
 */
public sealed interface WorkingDayCount permits WorkingDayCount.Counted, CalendarUnknown {

    /**
     * The count.
     *
     * @param workingDays number of working days, 0 or more
     * @since 0.1
     */
    record Counted(int workingDays) implements WorkingDayCount {
        @Override
        public String text() {
            return Integer.toString(workingDays);
        }
    }

    /**
     * The answer as it is shown.
     *
     * @return a number, or a sentence that says which years are known
     */
    String text();
}
