package org.nsspathway.vocabulary;

/**
 * What a fact's value is.
 *
 * @since 0.1
 */
public enum ValueKind {
    /** Present or absent. */
    BOOLEAN,
    /** A number in the fact's unit. */
    NUMBER,
    /** A length of time. */
    DURATION,
    /** One of several codes. */
    CODE,
    /** Done, awaited, missing. */
    STATE
}
