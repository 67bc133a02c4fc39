package org.nsspathway.vocabulary;

import java.math.BigInteger;
import org.nsspathway.presentation.NumberInterval;

/**
 * Takes the answer of a derivation. Reused from person to person by the reader that owns it; not thread-safe.
 *
 * @since 0.1
 */
public final class DerivedNumber {
    private static final long MILLION = 1_000_000;
    private static final int MOST_BITS = 61;

    private boolean known;
    private long lowMillionths;
    private boolean lowOpen;
    private long highMillionths;
    private boolean highOpen;
    private long day;

    /** An answer that is still unknown. */
    public DerivedNumber() {
        clear();
    }

    /** Back to unknown. */
    public void clear() {
        known = false;
        lowMillionths = NumberInterval.WITHOUT_LOW;
        lowOpen = true;
        highMillionths = NumberInterval.WITHOUT_HIGH;
        highOpen = true;
        day = Long.MIN_VALUE;
    }

    /**
     * The number lies between two ends.
     *
     * @param low lower end in millionths, or {@link NumberInterval#WITHOUT_LOW}
     * @param lowIsOpen whether the lower end itself is left out
     * @param high upper end in millionths, or {@link NumberInterval#WITHOUT_HIGH}
     * @param highIsOpen whether the upper end itself is left out
     * @param evidenceDay day of the newest result used, in days since 1970-01-01
     */
    public void set(long low, boolean lowIsOpen, long high, boolean highIsOpen, long evidenceDay) {
        known = true;
        lowMillionths = low;
        lowOpen = lowIsOpen;
        highMillionths = high;
        highOpen = highIsOpen;
        day = evidenceDay;
    }

    /**
     * The exact ratio of two whole numbers, in millionths: the number itself where it is whole, and what lies between
     * its neighbours otherwise, so that every comparison with a decimal of six places comes out exactly.
     *
     * @param numerator the upper number
     * @param denominator the lower number, above 0
     * @param lowerBoundOnly whether the true number may be larger
     * @param evidenceDay day of the newest result used, in days since 1970-01-01
     */
    public void setRatio(long numerator, long denominator, boolean lowerBoundOnly, long evidenceDay) {
        setQuotient(0, numerator, MILLION, denominator, lowerBoundOnly, evidenceDay);
    }

    /** As {@link #setRatio}, of {@code offset + number * factor / denominator}; unknown where that is too large to hold. */
    void setQuotient(
            long offset, long number, long factor, long denominator, boolean lowerBoundOnly, long evidenceDay) {
        long product = number * factor;
        boolean fits = Math.multiplyHigh(number, factor) == product >> 63;
        long floor;
        boolean whole;
        if (fits) {
            floor = Math.floorDiv(product, denominator);
            whole = floor * denominator == product;
        } else {
            BigInteger exact = BigInteger.valueOf(number).multiply(BigInteger.valueOf(factor));
            BigInteger rest = exact.mod(BigInteger.valueOf(denominator));
            BigInteger quotient = exact.subtract(rest).divide(BigInteger.valueOf(denominator));
            if (quotient.bitLength() > MOST_BITS) {
                clear();
                return;
            }
            floor = quotient.longValueExact();
            whole = rest.signum() == 0;
        }
        long low = offset + floor;
        long high = lowerBoundOnly ? NumberInterval.WITHOUT_HIGH : whole ? low : low + 1;
        set(low, !whole, high, lowerBoundOnly || !whole, evidenceDay);
    }

    /** Widens a known answer so that it holds another interval too. */
    void span(NumberInterval other) {
        NumberInterval hull = interval().spanning(other);
        set(hull.lowMillionths(), hull.lowOpen(), hull.highMillionths(), hull.highOpen(), day);
    }

    /**
     * Whether anything was set.
     *
     * @return false where the answer is unknown
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Lower end of the answer.
     *
     * @return millionths, or {@link NumberInterval#WITHOUT_LOW}
     */
    public long lowMillionths() {
        return lowMillionths;
    }

    /**
     * Whether the lower end itself is left out.
     *
     * @return true where there is none
     */
    public boolean lowOpen() {
        return lowOpen;
    }

    /**
     * Upper end of the answer.
     *
     * @return millionths, or {@link NumberInterval#WITHOUT_HIGH}
     */
    public long highMillionths() {
        return highMillionths;
    }

    /**
     * Whether the upper end itself is left out.
     *
     * @return true where there is none
     */
    public boolean highOpen() {
        return highOpen;
    }

    /**
     * The answer as an interval.
     *
     * @return the interval that was set, or any number
     */
    public NumberInterval interval() {
        return new NumberInterval(lowMillionths, lowOpen, highMillionths, highOpen);
    }

    /**
     * Day of the newest result used.
     *
     * @return days since 1970-01-01
     */
    public long day() {
        return day;
    }
}
