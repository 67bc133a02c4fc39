package org.nsspathway.clock.pathway;

/**
 * How a milestone stands on a day.
 *
 * @since 0.1
 */
public enum MilestoneState {
    /** Done on or before its day. */
    DONE_IN_TIME("done in time"),
    /** Done after its day. */
    DONE_LATE("done late"),
    /** Not done and its day has not passed. */
    ON_TRACK("to do"),
    /** Not done and its day has passed. */
    OVERDUE("overdue"),
    /** No event shows it, although a later milestone is done. */
    NOT_RECORDED("not recorded, though a later step is done"),
    /** Its day lies outside the known years of the calendar. */
    CALENDAR_UNKNOWN("calendar unknown");

    private final String label;

    MilestoneState(String label) {
        this.label = label;
    }

    /**
     * The state in words.
     *
     * @return for example {@code overdue}
     */
    public String label() {
        return label;
    }
}
