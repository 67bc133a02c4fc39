package org.nsspathway.internal.check;

import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;

/** Whether two comparisons with one fact leave no number between them. */
final class Bounds {

    private Bounds() {}

    static boolean exclude(Condition.Compare lower, Condition.Compare upper) {
        boolean sameFact = lower.fact().equals(upper.fact());
        boolean fromBelow = lower.comparison() == Comparison.ABOVE || lower.comparison() == Comparison.AT_LEAST;
        boolean fromAbove = upper.comparison() == Comparison.BELOW || upper.comparison() == Comparison.AT_MOST;
        if (sameFact && lower.comparison() == Comparison.EQUAL) {
            return !upper.comparison().holds(lower.number().compareTo(upper.number()));
        }
        if (!sameFact || !fromBelow || !fromAbove) {
            return false;
        }
        int order = lower.number().compareTo(upper.number());
        boolean bothClosed = lower.comparison() == Comparison.AT_LEAST && upper.comparison() == Comparison.AT_MOST;
        return order > 0 || (order == 0 && !bothClosed);
    }
}
