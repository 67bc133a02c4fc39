package org.nsspathway.cohort.input;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as whole millionths, as the core holds them: at most twelve digits before the point and six behind it. */
final class Millionths {
    static final int DECIMALS = 6;
    private static final int MOST_DIGITS = 12;
    private static final long MOST = 1_000_000_000_000_000_000L;
    private static final double ONE = 1_000_000.0;

    private Millionths() {}

    /** What a cell that is not empty holds; {@link Cell#BAD} for anything but a decimal number that is held exactly. */
    static long parse(char[] text, int from, int to) {
        boolean negative = text[from] == '-';
        int at = negative ? from + 1 : from;
        long number = 0;
        int digits = 0;
        int decimals = -1;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                if (decimals >= DECIMALS) {
                    if (digit > 0) {
                        return Cell.BAD;
                    }
                    continue;
                }
                number = 10 * number + digit;
                digits++;
                decimals += decimals < 0 ? 0 : 1;
                if (decimals < 0 && digits > MOST_DIGITS) {
                    return Cell.BAD;
                }
            } else if (text[at] == '.' && decimals < 0 && digits > 0) {
                decimals = 0;
            } else {
                return Cell.BAD;
            }
        }
        if (digits == 0) {
            return Cell.BAD;
        }
        for (int i = Math.max(0, decimals); i < DECIMALS; i++) {
            number *= 10;
        }
        return negative ? -number : number;
    }

    /** The decimal that a binary number was written for; {@link Cell#BAD} if it has more than six decimals. */
    static long of(double value) {
        double scaled = value * ONE;
        double whole = Math.rint(scaled);
        boolean held = Math.abs(whole) < MOST && Math.abs(scaled - whole) <= 2 * Math.ulp(scaled);
        return held ? (long) whole : Cell.BAD;
    }

    /** The same of a number of less precision. */
    static long of(float value) {
        return Float.isFinite(value) ? of(Double.parseDouble(Float.toString(value))) : Cell.BAD;
    }

    /** A whole number that counts in ten to the minus scale. */
    static long of(long unscaled, int scale) {
        if (scale == DECIMALS) {
            return Math.abs(unscaled) < MOST ? unscaled : Cell.BAD;
        }
        try {
            long value = BigDecimal.valueOf(unscaled, scale)
                    .movePointRight(DECIMALS)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
            return Math.abs(value) < MOST ? value : Cell.BAD;
        } catch (ArithmeticException e) {
            return Cell.BAD;
        }
    }
}
