package org.nsspathway.presentation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsspathway.internal.calendar.CivilDay;

/**
 * A length of time as people state it: so many days, weeks, months or years.
 *
 * <p>Days and weeks are days. Between two dates, months and years are those of the calendar; two stated lengths
 * compare at 365.25 / 12 days a month and 365.25 days a year.
 *
 * @param amount how many, 0 to 9999
 * @param unit of what
 * @since 0.1
 */
public record TimeSpan(int amount, Unit unit) {
    private static final Pattern NOTATION = Pattern.compile("([0-9]{1,4})(d|w|mo|y)");
    private static final int MOST = 9999;

    /** Checks the amount. */
    public TimeSpan {
        checkArgument(amount >= 0 && amount <= MOST, "amount must be 0 to %s but was %s", MOST, amount);
    }

    /** The units, as the notation writes them. */
    public enum Unit {
        /** Days. */
        DAYS("d", "day", 16),
        /** Weeks of seven days. */
        WEEKS("w", "week", 112),
        /** Months. */
        MONTHS("mo", "month", 487),
        /** Years. */
        YEARS("y", "year", 5844);

        private final String symbol;
        private final String word;
        private final int sixteenthsOfADay;

        Unit(String symbol, String word, int sixteenthsOfADay) {
            this.symbol = symbol;
            this.word = word;
            this.sixteenthsOfADay = sixteenthsOfADay;
        }
    }

    /**
     * So many days.
     *
     * @param days number of days
     * @return the span
     */
    public static TimeSpan ofDays(int days) {
        return new TimeSpan(days, Unit.DAYS);
    }

    /**
     * So many weeks of seven days.
     *
     * @param weeks number of weeks
     * @return the span
     */
    public static TimeSpan ofWeeks(int weeks) {
        return new TimeSpan(weeks, Unit.WEEKS);
    }

    /**
     * So many months.
     *
     * @param months number of months
     * @return the span
     */
    public static TimeSpan ofMonths(int months) {
        return new TimeSpan(months, Unit.MONTHS);
    }

    /**
     * Reads {@code 28d}, {@code 4w}, {@code 3mo} or {@code 2y}.
     *
     * @param text the span as the notation writes it
     * @return the span
     * @throws IllegalArgumentException if the text is none
     */
    public static TimeSpan parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no length of time. Write a whole number of d, w, mo or y, such as 4w.");
        }
        String symbol = matcher.group(2);
        Unit found = Unit.DAYS;
        for (Unit each : Unit.values()) {
            if (each.symbol.equals(symbol)) {
                found = each;
            }
        }
        return new TimeSpan(Integer.parseInt(matcher.group(1)), found);
    }

    /**
     * The day that lies this long before another: by the calendar for months and years.
     *
     * @param day the later day
     * @return the earlier day
     */
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.minusDays(amount);
            case WEEKS -> day.minusWeeks(amount);
            case MONTHS -> day.minusMonths(amount);
            case YEARS -> day.minusYears(amount);
        };
    }

    /**
     * As {@link #before}, for those who count days and make no objects.
     *
     * @param epochDay the later day, in days since 1970-01-01
     * @return the earlier day, in days since 1970-01-01
     */
    public long epochDayBefore(long epochDay) {
        return switch (unit) {
            case DAYS -> epochDay - amount;
            case WEEKS -> epochDay - 7L * amount;
            case MONTHS -> CivilDay.minusMonths(epochDay, amount);
            case YEARS -> CivilDay.minusMonths(epochDay, 12 * amount);
        };
    }

    /**
     * The length in sixteenths of a day, in which days, weeks, months (365.25 / 12 days) and years (365.25 days) are
     * all whole numbers, so that stated lengths compare exactly.
     *
     * @return sixteenths of a day
     */
    public long sixteenthsOfADay() {
        return (long) amount * unit.sixteenthsOfADay;
    }

    /**
     * The span in words.
     *
     * @return for example {@code 4 weeks} or {@code 1 month}
     */
    public String inWords() {
        return amount + " " + unit.word + (amount == 1 ? "" : "s");
    }

    /** The span as the notation writes it, such as {@code 4w}. */
    @Override
    public String toString() {
        return amount + unit.symbol;
    }
}
