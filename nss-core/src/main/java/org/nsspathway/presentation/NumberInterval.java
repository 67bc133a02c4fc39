package org.nsspathway.presentation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that may be known only in part: exactly, below or above a limit, or between two.
 *
 * <p>Held in whole millionths, so that decimals such as 76.9 compare exactly. A comparison with an interval is true
 * if all of it satisfies the comparison, false if none of it does, and unknown otherwise.
 *
 * @param lowMillionths lower end in millionths, or {@link #WITHOUT_LOW}
 * @param lowOpen whether the lower end itself is left out
 * @param highMillionths upper end in millionths, or {@link #WITHOUT_HIGH}
 * @param highOpen whether the upper end itself is left out
 * @since 0.1
 */
public record NumberInterval(long lowMillionths, boolean lowOpen, long highMillionths, boolean highOpen) {

    /** Stands for a lower end that is not known. */
    public static final long WITHOUT_LOW = Long.MIN_VALUE;
    /** Stands for an upper end that is not known. */
    public static final long WITHOUT_HIGH = Long.MAX_VALUE;

    private static final int DECIMALS = 6;
    private static final long MILLION = 1_000_000;
    private static final long MOST_WHOLE = 1_000_000_000_000L;
    private static final BigDecimal MOST = BigDecimal.valueOf(MOST_WHOLE);
    private static final Pattern NOTATION = Pattern.compile("(<=|>=|<|>)?(-?[0-9]{1,12}(\\.[0-9]{1,6})?)");

    /** Checks the order of the two ends and that something lies between them. */
    public NumberInterval {
        checkArgument(lowMillionths <= highMillionths, "the lower end must not be above the upper end");
        checkArgument(
                lowMillionths < highMillionths || (!lowOpen && !highOpen),
                "an interval of one number must hold that number");
    }

    /**
     * One known number.
     *
     * @param value the number, with at most six decimals
     * @return an interval of that number only
     */
    public static NumberInterval exactly(BigDecimal value) {
        long millionths = millionths(value);
        return new NumberInterval(millionths, false, millionths, false);
    }

    /**
     * One known whole number.
     *
     * @param value the number
     * @return an interval of that number only
     */
    public static NumberInterval exactly(long value) {
        checkArgument(Math.abs(value) < MOST_WHOLE, "a number must lie below %s", MOST);
        return new NumberInterval(value * MILLION, false, value * MILLION, false);
    }

    /**
     * Anything between two numbers, both included.
     *
     * @param lowInclusive the lower one
     * @param highInclusive the upper one
     * @return the interval
     */
    public static NumberInterval between(BigDecimal lowInclusive, BigDecimal highInclusive) {
        return new NumberInterval(millionths(lowInclusive), false, millionths(highInclusive), false);
    }

    /**
     * Anything below a number, as a laboratory writes {@code <4}.
     *
     * @param highExclusive the number, itself left out
     * @return the interval
     */
    public static NumberInterval below(BigDecimal highExclusive) {
        return new NumberInterval(WITHOUT_LOW, true, millionths(highExclusive), true);
    }

    /**
     * Anything above a number, as a laboratory writes {@code >400}.
     *
     * @param lowExclusive the number, itself left out
     * @return the interval
     */
    public static NumberInterval above(BigDecimal lowExclusive) {
        return new NumberInterval(millionths(lowExclusive), true, WITHOUT_HIGH, true);
    }

    /**
     * A number of which nothing is known but that there is one. It satisfies no comparison and fails none.
     *
     * @return the interval of all numbers
     */
    public static NumberInterval any() {
        return new NumberInterval(WITHOUT_LOW, true, WITHOUT_HIGH, true);
    }

    /**
     * Reads a number with or without a comparator: {@code 12}, {@code 5.1}, {@code <4}, {@code >=200}.
     *
     * @param text the number as the notation writes it
     * @return the interval that it names
     * @throws IllegalArgumentException if the text is no number, or has more than six decimals
     */
    public static NumberInterval parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is no number. Write digits with a point and at most six decimals, after <, <=, > or >= if need be.");
        }
        BigDecimal value = new BigDecimal(matcher.group(2));
        String comparator = matcher.group(1);
        if (comparator == null) {
            return exactly(value);
        }
        return switch (comparator) {
            case "<" -> below(value);
            case "<=" -> new NumberInterval(WITHOUT_LOW, true, millionths(value), false);
            case ">" -> above(value);
            default -> new NumberInterval(millionths(value), false, WITHOUT_HIGH, true);
        };
    }

    /**
     * A decimal in whole millionths.
     *
     * @param value the number, below a million million and with at most six decimals
     * @return the number times a million
     * @throws IllegalArgumentException if the number is larger or finer than that
     */
    public static long millionths(BigDecimal value) {
        checkArgument(value.abs().compareTo(MOST) < 0, "a number must lie below %s", MOST);
        checkArgument(
                value.stripTrailingZeros().scale() <= DECIMALS, "a number may have at most %s decimals", DECIMALS);
        return value.movePointRight(DECIMALS).longValueExact();
    }

    /**
     * Whether the number is known exactly.
     *
     * @return true for an interval of one number
     */
    public boolean isExact() {
        return lowMillionths == highMillionths;
    }

    /**
     * Whether nothing is known of the number but that there is one.
     *
     * @return true for {@link #any()}
     */
    public boolean isAny() {
        return lowMillionths == WITHOUT_LOW && highMillionths == WITHOUT_HIGH;
    }

    /**
     * Whether a number lies in this interval and in another.
     *
     * @param other the other interval
     * @return false where one lies wholly beyond the other
     */
    public boolean meets(NumberInterval other) {
        return !liesBelow(other) && !other.liesBelow(this);
    }

    private boolean liesBelow(NumberInterval other) {
        return highMillionths < other.lowMillionths
                || (highMillionths == other.lowMillionths && (highOpen || other.lowOpen));
    }

    /**
     * The smallest interval that holds this one and another.
     *
     * @param other the other interval
     * @return the hull of both
     */
    public NumberInterval spanning(NumberInterval other) {
        long low = Math.min(lowMillionths, other.lowMillionths);
        long high = Math.max(highMillionths, other.highMillionths);
        boolean lowClosed = (low == lowMillionths && !lowOpen) || (low == other.lowMillionths && !other.lowOpen);
        boolean highClosed = (high == highMillionths && !highOpen) || (high == other.highMillionths && !other.highOpen);
        return new NumberInterval(low, !lowClosed, high, !highClosed);
    }

    /** The number, or the interval as one reads it: {@code <4}, {@code >=5.1}, {@code 3 to 4}, {@code any}. */
    @Override
    public String toString() {
        if (isExact()) {
            return decimal(lowMillionths);
        }
        if (isAny()) {
            return "any";
        }
        if (lowMillionths == WITHOUT_LOW) {
            return (highOpen ? "<" : "<=") + decimal(highMillionths);
        }
        if (highMillionths == WITHOUT_HIGH) {
            return (lowOpen ? ">" : ">=") + decimal(lowMillionths);
        }
        return decimal(lowMillionths) + " to " + decimal(highMillionths);
    }

    private static String decimal(long millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
