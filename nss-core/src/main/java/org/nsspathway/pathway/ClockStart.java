package org.nsspathway.pathway;

/**
 * Whether a 28-day clock starts with a pathway.
 *
 * @since 0.1
 */
public enum ClockStart {
    /** It starts on receipt of the referral. */
    YES("yes"),
    /** It starts where the referral is recorded as urgent suspected cancer (priority type 3). */
    IF_PRIORITY_3("if-priority-3"),
    /** It starts on the day on which a request is turned into a referral. */
    ON_CONVERSION("on-conversion"),
    /** It does not start. */
    NO("no");

    private final String word;

    ClockStart(String word) {
        this.word = word;
    }

    /**
     * The word that tables and exports use.
     *
     * @return for example {@code if-priority-3}
     */
    public String word() {
        return word;
    }
}
