package org.nsspathway.criteria;

import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.NumberInterval;

/** Comparisons with intervals: true if all of it satisfies, false if none does, unknown otherwise. */
final class Values {

    private Values() {}

    static Verdict compare(NumberInterval interval, Comparison comparison, long limit) {
        boolean below = interval.lowMillionths() < limit;
        boolean above = interval.highMillionths() > limit;
        boolean equal = interval.lowMillionths() <= limit
                && interval.highMillionths() >= limit
                && !(interval.lowMillionths() == limit && interval.lowOpen())
                && !(interval.highMillionths() == limit && interval.highOpen());
        return decide(comparison, below, equal, above);
    }

    /** As above, for a closed interval of whole numbers. */
    static Verdict compare(Comparison comparison, long low, long high, long limit) {
        return decide(comparison, low < limit, low <= limit && limit <= high, high > limit);
    }

    private static Verdict decide(Comparison comparison, boolean below, boolean equal, boolean above) {
        boolean some =
                (below && comparison.holds(-1)) || (equal && comparison.holds(0)) || (above && comparison.holds(1));
        boolean every =
                (!below || comparison.holds(-1)) && (!equal || comparison.holds(0)) && (!above || comparison.holds(1));
        if (every) {
            return Verdict.MET;
        }
        return some ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }
}
