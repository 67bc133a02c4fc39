package org.nsspathway.clock.workingday;

/**
 * What a day is in a calendar.
 *
 * @since 0.1
 */
public enum DayKind {
    /** Monday to Friday and no bank holiday. */
    WORKING_DAY,
    /** Saturday or Sunday. */
    WEEKEND,
    /** Monday to Friday and a bank holiday. */
    BANK_HOLIDAY,
    /** Outside the years whose bank holidays are known, whatever day of the week it is. */
    UNKNOWN
}
