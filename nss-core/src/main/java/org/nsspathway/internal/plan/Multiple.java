package org.nsspathway.internal.plan;

import java.math.BigDecimal;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Verdict;

/**
 * How many times a limit: a decimal as a fraction, so that a product with a laboratory's limit is exact and needs no
 * object as long as it is of any ordinary size.
 *
 * @param value the decimal
 * @param numerator its digits, or 0 where they are too many
 * @param denominator the power of ten below them
 */
record Multiple(BigDecimal value, long numerator, long denominator) {
    private static final int MOST_DIGITS = 9;
    private static final int DECIMALS = 6;

    static Multiple of(BigDecimal times) {
        BigDecimal value = times.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        boolean small = value.precision() <= MOST_DIGITS && value.scale() <= MOST_DIGITS;
        return small
                ? new Multiple(
                        value,
                        value.unscaledValue().longValueExact(),
                        BigDecimal.ONE.movePointRight(value.scale()).longValueExact())
                : new Multiple(value, 0, 1);
    }

    /** So many times a tabled limit. */
    Cut times(BigDecimal limit) {
        return Cut.of(limit.multiply(value));
    }

    /** How a number compares with so many times a limit in millionths. */
    Verdict compare(Span number, Comparison comparison, long limit) {
        long product = limit * numerator;
        if (numerator != 0 && Math.multiplyHigh(limit, numerator) == product >> 63) {
            boolean whole = Math.floorMod(product, denominator) == 0;
            return number.compare(comparison, Math.floorDiv(product, denominator), whole);
        }
        Cut cut = Cut.of(BigDecimal.valueOf(limit, DECIMALS).multiply(value));
        return number.compare(comparison, cut.floor(), cut.whole());
    }
}
