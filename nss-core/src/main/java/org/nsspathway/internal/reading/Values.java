package org.nsspathway.internal.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.NumberInterval;

/** Comparisons with intervals: true if all of it satisfies, false if none does, unknown otherwise. */
final class Values {

    private static final int DECIMALS = 6;
    /** More millionths than any number that is held has. */
    private static final BigDecimal BEYOND = new BigDecimal("2e18");

    private Values() {}

    static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    /** What is left of a number that cannot lie below zero: a result of less than 4 is 0 to 4. */
    static NumberInterval fromZero(NumberInterval interval) {
        boolean reachesZero = interval.highMillionths() > 0 || (interval.highMillionths() == 0 && !interval.highOpen());
        boolean below = interval.lowMillionths() < 0 && reachesZero;
        return below ? new NumberInterval(0, false, interval.highMillionths(), interval.highOpen()) : interval;
    }

    static Verdict compare(NumberInterval interval, Comparison comparison, long limit) {
        boolean below = interval.lowMillionths() < limit;
        boolean above = interval.highMillionths() > limit;
        boolean equal = interval.lowMillionths() <= limit
                && interval.highMillionths() >= limit
                && !(interval.lowMillionths() == limit && interval.lowOpen())
                && !(interval.highMillionths() == limit && interval.highOpen());
        return decide(comparison, below, equal, above);
    }

    /** As above, with a limit that may be finer or larger than any number that is held. */
    static Verdict compare(NumberInterval interval, Comparison comparison, BigDecimal limit) {
        BigDecimal millionths = limit.movePointRight(DECIMALS).min(BEYOND).max(BEYOND.negate());
        long floor = millionths.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (millionths.compareTo(BigDecimal.valueOf(floor)) == 0) {
            return compare(interval, comparison, floor);
        }
        boolean below = interval.lowMillionths() <= floor;
        boolean above = interval.highMillionths() > floor;
        return decide(comparison, below, below && above, above);
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
