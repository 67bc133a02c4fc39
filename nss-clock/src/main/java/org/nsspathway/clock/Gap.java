package org.nsspathway.clock;

/**
 * Why a status cannot be told.
 *
 * @param kind whether something is missing or contradicts something else
 * @param item which date or code it is, for example {@code referral received}
 * @param text what is wrong and what would settle it, as the rest of a sentence
 * @since 0.1
 */
public record Gap(Kind kind, String item, String text) {

    /**
     * What kind of gap it is.
     *
     * @since 0.1
     */
    public enum Kind {
        /** The item was not recorded. */
        MISSING,
        /** The item contradicts another, or a rule. */
        CONTRADICTS
    }

    static Gap missing(String item, String text) {
        return new Gap(Kind.MISSING, item, text);
    }

    static Gap contradicts(String item, String text) {
        return new Gap(Kind.CONTRADICTS, item, text);
    }
}
