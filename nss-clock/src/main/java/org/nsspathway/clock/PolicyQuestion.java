package org.nsspathway.clock;

import java.util.Locale;

/**
 * Questions about the clocks that the published rules leave open or answer in two ways. Each has choices in
 * {@link PolicyChoice}.
 *
 * @since 0.1
 */
public enum PolicyQuestion {
    /** How many days a missed first appointment takes off the wait. */
    FIRST_SEEN_ADJUSTMENT,
    /** Whether a death after the last day of the standard is left out. */
    DEATH_AFTER_LIMIT,
    /** Which day counts where a person was both told and excluded. */
    TOLD_AND_EXCLUDED,
    /** Whether telling a carer or parent stops the clock. */
    CARER_TOLD,
    /** Whether a treatment without a recorded decision stops the 28-day clock. */
    TREATMENT_BEFORE_TOLD,
    /** Which day decides whether a referral for non-specific symptoms counts. */
    NSS_COUNTED_BY,
    /** Whether a referral that was removed before the person was seen is left out. */
    REMOVED_BEFORE_SEEN,
    /** On which day a result sent by letter counts. */
    RESULT_LETTER,
    /** Whether a recurrence that was never seen is left out. */
    RECURRENCE,
    /** Whether a consultant upgrade starts a 28-day clock. */
    UPGRADE_AND_28_DAYS;

    /**
     * The name that tables and programs use.
     *
     * @return for example {@code death-after-limit}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
