package org.nsspathway.presentation;

/**
 * The recorded sex. Rules about organs ask for the organ first; sex decides only where no organ is recorded, and
 * {@link #OTHER} and {@link #UNKNOWN} never decide.
 *
 * @since 0.1
 */
public enum Sex {
    /** Recorded as female. */
    FEMALE,
    /** Recorded as male. */
    MALE,
    /** Recorded, and neither female nor male. */
    OTHER,
    /** Not recorded. */
    UNKNOWN
}
