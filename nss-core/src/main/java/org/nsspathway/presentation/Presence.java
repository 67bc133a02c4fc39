package org.nsspathway.presentation;

/**
 * What a row says of its term. The third state, not recorded, is the lack of a row.
 *
 * @since 0.1
 */
public enum Presence {
    /** Recorded as there. */
    PRESENT,
    /** Asked or looked for, and not there. */
    ABSENT
}
