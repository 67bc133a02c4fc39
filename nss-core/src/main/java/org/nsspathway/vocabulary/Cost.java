package org.nsspathway.vocabulary;

/**
 * What it takes to find a fact out, cheapest first.
 *
 * @since 0.1
 */
public enum Cost {
    /** Known without doing anything. */
    NONE,
    /** Ask the person, or look it up. */
    ASK,
    /** Examine the person. */
    EXAMINE,
    /** Do a test. */
    TEST,
    /** Take an image. */
    IMAGE
}
