package org.nsspathway.internal.plan;

import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Verdict;

/**
 * A number that may be known only in part, in whole millionths: what is between two ends, each of which may be left
 * out. Can be filled again and again.
 */
public final class Span {
    private long low;
    private boolean lowOpen;
    private long high;
    private boolean highOpen;

    public Span set(long lowEnd, boolean lowIsOpen, long highEnd, boolean highIsOpen) {
        low = lowEnd;
        lowOpen = lowIsOpen;
        high = highEnd;
        highOpen = highIsOpen;
        return this;
    }

    /** Leaves out what lies below zero, where something is left. */
    void fromZero() {
        if (low < 0 && (high > 0 || (high == 0 && !highOpen))) {
            low = 0;
            lowOpen = false;
        }
    }

    /** Widens it until it holds another too. */
    void reach(long lowEnd, boolean lowIsOpen, long highEnd, boolean highIsOpen) {
        if (lowEnd <= low) {
            lowOpen = lowIsOpen && (lowEnd < low || lowOpen);
            low = lowEnd;
        }
        if (highEnd >= high) {
            highOpen = highIsOpen && (highEnd > high || highOpen);
            high = highEnd;
        }
    }

    /**
     * Met if all of it satisfies the comparison, not met if none of it does.
     *
     * @param floor the largest whole number of millionths that is not above the limit
     * @param whole whether it is the limit itself
     */
    Verdict compare(Comparison comparison, long floor, boolean whole) {
        boolean above = high > floor;
        if (!whole) {
            boolean below = low <= floor;
            return verdict(comparison, below, below && above, above);
        }
        boolean reachesUp = above || (high == floor && !highOpen);
        boolean reachesDown = low < floor || (low == floor && !lowOpen);
        return verdict(comparison, low < floor, reachesUp && reachesDown, above);
    }

    /** What follows for a comparison when something lies below the limit, at it, and above it. */
    static Verdict verdict(Comparison comparison, boolean below, boolean at, boolean above) {
        boolean may = (below && comparison.holds(-1)) || (at && comparison.holds(0)) || (above && comparison.holds(1));
        boolean must =
                !(below && !comparison.holds(-1)) && !(at && !comparison.holds(0)) && !(above && !comparison.holds(1));
        return must ? Verdict.MET : may ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }
}
