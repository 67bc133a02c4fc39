package org.nsspathway.presentation;

import java.time.LocalDate;

/**
 * Since when something has been there: since a date, or for a stated length of time up to the day it was recorded.
 *
 * @since 0.1
 */
public sealed interface Onset {

    /**
     * There since a day, or since some day of an interval.
     *
     * @param date first day
     * @since 0.1
     */
    record Since(DateInterval date) implements Onset {}

    /**
     * There for a stated length of time, counted back from the day of assessment.
     *
     * @param length how long
     * @since 0.1
     */
    record For(TimeSpan length) implements Onset {}

    /**
     * There since a known day.
     *
     * @param day the first day
     * @return the onset
     */
    static Onset since(LocalDate day) {
        return new Since(DateInterval.on(day));
    }

    /**
     * There for a stated length of time.
     *
     * @param length how long
     * @return the onset
     */
    static Onset lasting(TimeSpan length) {
        return new For(length);
    }
}
