package org.nsspathway.filtertest;

/**
 * Which list of filter function tests a test stands on.
 *
 * @since 0.1
 */
public enum TestList {
    /** Asked for of everyone to whom the row applies. */
    CORE,
    /** Asked for where the clinician or a place finds it useful. */
    OPTIONAL
}
