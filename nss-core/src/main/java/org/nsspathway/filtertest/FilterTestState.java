package org.nsspathway.filtertest;

/**
 * How a test stands for one person, the most useful first. A test that somebody declined or did not return is not
 * simply missing: it is asked for in another way, or not again.
 *
 * @since 0.1
 */
public enum FilterTestState {
    /** There is a result inside its window of validity. */
    DONE_AND_VALID("done and valid"),
    /** The sample is on its way. */
    AWAITED("awaited"),
    /** The kit was handed out and has not come back. */
    NOT_RETURNED("not returned"),
    /** The person does not want it. */
    DECLINED("declined"),
    /** There is a result, and it is too old. It counts as missing, never as normal. */
    STALE("stale"),
    /** Nothing is recorded of it, or not all of it. */
    MISSING("missing"),
    /** It is not for this person, or another test is enough. */
    NOT_NEEDED("not needed"),
    /** Whether it is for this person depends on a sex or an organ that is not recorded. */
    NEEDS_SEX_OR_ORGANS("needs sex or organs to decide"),
    /** Whether it is for this person depends on something else that is not recorded. */
    DEPENDS_ON_OTHERS("depends on what is not yet known");

    private final String words;

    FilterTestState(String words) {
        this.words = words;
    }

    /**
     * The state in plain words.
     *
     * @return for example {@code done and valid}
     */
    public String inWords() {
        return words;
    }

    /**
     * Whether the test is needed and its result is not there yet.
     *
     * @return true for awaited, not returned, stale and missing; false for declined, which nobody waits for
     */
    public boolean isOutstanding() {
        return this == AWAITED || isToBeArranged();
    }

    /**
     * Whether somebody has to do something to get the result.
     *
     * @return true for not returned, stale and missing
     */
    public boolean isToBeArranged() {
        return this == NOT_RETURNED || this == STALE || this == MISSING;
    }
}
