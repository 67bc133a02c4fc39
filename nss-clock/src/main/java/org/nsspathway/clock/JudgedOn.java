package org.nsspathway.clock;

/** Which day decides whether a row of a table is in force. */
enum JudgedOn {
    /** The day on which the clock starts. */
    START,
    /** The day on which it stops, or the day asked about while it runs. */
    END
}
