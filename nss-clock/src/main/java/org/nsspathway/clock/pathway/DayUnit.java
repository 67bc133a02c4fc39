package org.nsspathway.clock.pathway;

/**
 * How the days of a step are counted.
 *
 * @since 0.1
 */
public enum DayUnit {
    /** Every day counts. */
    CALENDAR,
    /** Only working days of the calendar in use count. */
    WORKING
}
