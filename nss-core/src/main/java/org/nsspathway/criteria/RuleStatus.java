package org.nsspathway.criteria;

/**
 * What standing a criterion has. Proposed is never shown or mixed as if it were in force.
 *
 * @since 0.1
 */
public enum RuleStatus {
    /** In force nationally. */
    IN_FORCE("in force"),
    /** Published nationally for services to switch on. */
    OPTIONAL("optional"),
    /** Asked for by somebody, not in force. */
    PROPOSED("proposed, not in force"),
    /** In force in one place. */
    LOCAL("local");

    private final String words;

    RuleStatus(String words) {
        this.words = words;
    }

    /**
     * Whether such a criterion holds for people today, everywhere or in one place.
     *
     * @return false for what is only optional or proposed
     */
    public boolean inForce() {
        return this == IN_FORCE || this == LOCAL;
    }

    /**
     * The status in plain words.
     *
     * @return for example {@code proposed, not in force}
     */
    public String inWords() {
        return words;
    }
}
