package org.nsspathway.pathway;

/**
 * What part a rule set plays in routing.
 *
 * @since 0.1
 */
public enum SetRole {
    /** Criteria for a referral or a test. */
    CRITERIA,
    /** Same-day rules: always read, no option removes them. */
    EMERGENCY,
    /** What keeps a person from a pathway; read with it. */
    EXCLUSION
}
