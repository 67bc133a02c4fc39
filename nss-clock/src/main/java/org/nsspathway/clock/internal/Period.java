package org.nsspathway.clock.internal;

import java.time.LocalDate;

/**
 * The days on which a row of a rule table is in force.
 *
 * @param from first day, inclusive; {@link LocalDate#MIN} where the table leaves it open
 * @param through last day, inclusive; {@link LocalDate#MAX} where the table leaves it open
 * @since 0.1
 */
public record Period(LocalDate from, LocalDate through) {

    /** Every day. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return true from the first to the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }

    /**
     * Whether two periods share a day.
     *
     * @param other the other period
     * @return true if they do
     */
    public boolean overlaps(Period other) {
        return !other.through.isBefore(from) && !other.from.isAfter(through);
    }
}
