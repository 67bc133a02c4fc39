package org.nsspathway.presentation;

/**
 * Where the person turned up: the three journeys of the pathway, and a hospital clinic or ward.
 *
 * @since 0.1
 */
public enum Setting {
    /** General practice; taken when nothing is said. */
    GENERAL_PRACTICE,
    /** An emergency department. */
    EMERGENCY,
    /** The person came to a service without a clinician's referral. */
    SELF_REFERRAL,
    /** A hospital clinic or ward. */
    HOSPITAL
}
