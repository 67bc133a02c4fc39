package org.nsspathway.presentation;

/**
 * The side of the body of a symptom or sign.
 *
 * @since 0.1
 */
public enum Side {
    /** The person's left. */
    LEFT,
    /** The person's right. */
    RIGHT,
    /** Both sides. */
    BILATERAL
}
