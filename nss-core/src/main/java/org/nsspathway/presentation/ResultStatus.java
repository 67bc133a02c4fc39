package org.nsspathway.presentation;

/**
 * How far a test has come.
 *
 * @since 0.1
 */
public enum ResultStatus {
    /** There is a result. */
    DONE,
    /** Asked for, no result yet. */
    AWAITED,
    /** The person did not want it. */
    DECLINED,
    /** The kit was given out and did not come back. */
    NOT_RETURNED
}
