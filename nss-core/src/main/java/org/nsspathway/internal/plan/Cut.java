package org.nsspathway.internal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A limit to compare numbers with, which may be finer or larger than any number that is held.
 *
 * @param floor the largest whole number of millionths that is not above the limit
 * @param whole whether it is the limit itself
 */
record Cut(long floor, boolean whole) {
    /** Every number is at least this. */
    static final Cut BELOW_ALL = new Cut(Long.MIN_VALUE, true);

    private static final int DECIMALS = 6;
    /** More millionths than any number that is held has. */
    private static final BigDecimal BEYOND = new BigDecimal("2e18");

    static Cut of(BigDecimal limit) {
        BigDecimal millionths = limit.movePointRight(DECIMALS).min(BEYOND).max(BEYOND.negate());
        BigDecimal floor = millionths.setScale(0, RoundingMode.FLOOR);
        return new Cut(floor.longValueExact(), floor.compareTo(millionths) == 0);
    }
}
