package org.nsspathway.cohort.output;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A share with its 95 percent confidence interval by Wilson's score method, without continuity correction.
 *
 * @param share the share, 0 to 1
 * @param low lower bound of the interval
 * @param high upper bound of the interval
 * @since 0.1
 */
public record Interval(double share, double low, double high) {
    /** The method, as tables name it. */
    public static final String METHOD = "Wilson score, 95%";

    private static final double ERROR = 0.05;
    private static final int PERCENT = 100;

    /**
     * The share of some among all.
     *
     * @param some how many of them
     * @param all how many there are, at least 1 and below 2^31
     * @return the share with its interval
     */
    public static Interval wilson(long some, long all) {
        checkArgument(
                some >= 0 && some <= all && all >= 1 && all <= Integer.MAX_VALUE,
                "some (%s) of all (%s) is no share that has an interval",
                some,
                all);
        var bounds = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate((int) all, (int) some, ERROR);
        return new Interval((double) some / all, bounds.getLowerBound(), bounds.getUpperBound());
    }

    /**
     * A share as a percentage.
     *
     * @param share the share
     * @return with two decimals
     */
    public static String percent(double share) {
        return BigDecimal.valueOf(share * PERCENT)
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /**
     * One in how many.
     *
     * @param share the share
     * @return the number with three significant digits; {@code infinity} for none
     */
    public static String oneIn(double share) {
        if (share <= 0) {
            return "infinity";
        }
        return new BigDecimal(1 / share)
                .round(new MathContext(3, RoundingMode.HALF_EVEN))
                .toPlainString();
    }
}
