package org.nsspathway.clock;

/** What an event does to a clock. */
enum EventRole {
    /** Its day is the day of receipt. */
    RECEIPT,
    /** Its day is the day of receipt if that is earlier than the recorded one. */
    RECEIPT_IF_EARLIER,
    /** Its day is the day of receipt if none is recorded. */
    RECEIPT_IF_MISSING,
    /** It starts the clock. */
    START,
    /** It stops the clock. */
    STOP,
    /** It takes the person out, with a reason code. */
    EXCLUSION,
    /** It removes the referral, if the person has not been seen. */
    REMOVAL,
    /** After it there is no treatment to wait for. */
    NO_TREATMENT
}
