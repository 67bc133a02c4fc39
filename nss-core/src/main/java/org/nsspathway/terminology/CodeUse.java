package org.nsspathway.terminology;

/**
 * What a code is good for when a record is read.
 *
 * @since 0.1
 */
public enum CodeUse {
    /** A symptom, sign, diagnosis or circumstance that is there. */
    FINDING,
    /** The same, said not to be there. */
    ABSENT,
    /** A test, whose result comes as a number or a finding; or a request for it. */
    TEST,
    /** A result that is itself a code, such as a platelet count above its range. */
    CODED_RESULT,
    /** Several tests under one name; their results come as codes of their own. */
    PANEL,
    /** A medicine, read while it is taken. */
    MEDICATION,
    /** A referral; the value is the national referral type. */
    REFERRAL,
    /** Who sent a referral; the value is the national source of referral. */
    REFERRAL_SOURCE,
    /** A question whose answer is a code of its own, such as the smoking status. */
    QUESTION,
    /** Known, and left unread: its note says why. */
    NOT_READ
}
