package org.nsspathway.internal.columns;

import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TimeSpan;

/**
 * All that a row about a result says, its date and its number apart.
 *
 * @param term number of the test's name
 * @param status how far the test has come
 * @param form how the number is meant
 * @param factor millionths that the row's number counts in
 * @param finding number of the coded finding, 0 for none
 * @param rangeLow lower limit of the laboratory's own range in millionths, or {@link NumberInterval#WITHOUT_LOW}
 * @param rangeHigh upper limit of it, or {@link NumberInterval#WITHOUT_HIGH}
 * @param flag the laboratory's flag, or null
 * @param over the time that a stated change took, or null
 * @param taken whether the row has the day on which the sample was taken
 * @param wide whether the row's date and number lie with the rows that need more room
 */
public record ResultContent(
        int term,
        ResultStatus status,
        Form form,
        int factor,
        int finding,
        long rangeLow,
        long rangeHigh,
        @Nullable ResultFlag flag,
        @Nullable TimeSpan over,
        boolean taken,
        boolean wide) {

    /** What the number of a row is: nothing, the number itself, or one end of an interval. */
    public enum Form {
        NONE,
        EXACTLY,
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST,
        /** Two ends, which lie with the rows that need more room. */
        BETWEEN
    }

    public boolean isDone() {
        return status == ResultStatus.DONE;
    }

    public boolean hasNumber() {
        return form != Form.NONE;
    }
}
