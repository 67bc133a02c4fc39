package org.nsspathway.referral;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened to a referral on a day.
 *
 * @param kind what happened
 * @param on the day
 * @param detail a code that belongs to the event (exclusion reason, modality, receiving provider); empty if none.
 *     Never an identifier or free text about a person
 * @param adjustmentCalendarDays days that were recorded with the event to be taken off the wait; 0 if none
 * @since 0.1
 */
public record ReferralEvent(EventKind kind, LocalDate on, String detail, int adjustmentCalendarDays)
        implements Comparable<ReferralEvent> {

    private static final Comparator<ReferralEvent> BY_DAY = Comparator.comparing(ReferralEvent::on)
            .thenComparing(ReferralEvent::kind)
            .thenComparing(ReferralEvent::detail)
            .thenComparing(ReferralEvent::adjustmentCalendarDays);

    /** Checks the number of days. */
    public ReferralEvent {
        checkArgument(
                adjustmentCalendarDays >= 0 && adjustmentCalendarDays <= Referral.MOST_ADJUSTMENT_DAYS,
                "adjustmentCalendarDays must be 0 to %s but was %s",
                Referral.MOST_ADJUSTMENT_DAYS,
                adjustmentCalendarDays);
    }

    /**
     * An event without detail.
     *
     * @param kind what happened
     * @param on the day
     * @return the event
     */
    public static ReferralEvent of(EventKind kind, LocalDate on) {
        return new ReferralEvent(kind, on, "", 0);
    }

    /** Earlier first; on one day in the order of {@link EventKind}. Agrees with {@code equals}. */
    @Override
    public int compareTo(ReferralEvent other) {
        return BY_DAY.compare(this, other);
    }

    /** Kind and day; the detail is left out. */
    @Override
    public String toString() {
        return kind.token() + "=" + on;
    }
}
