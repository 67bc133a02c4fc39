package org.nsspathway.presentation;

/**
 * What the laboratory itself says of a result.
 *
 * @since 0.1
 */
public enum ResultFlag {
    /** Above the laboratory's range. */
    HIGH,
    /** Below the laboratory's range. */
    LOW,
    /** Within the laboratory's range. */
    NORMAL,
    /** Not normal, without saying in which direction. */
    ABNORMAL
}
