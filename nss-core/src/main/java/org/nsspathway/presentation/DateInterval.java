package org.nsspathway.presentation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date that may be known only in part: a day, a month, a year, or anything between two days.
 *
 * @param earliest first day that it may have been
 * @param latest last day that it may have been, inclusive; never before {@code earliest}
 * @since 0.1
 */
public record DateInterval(LocalDate earliest, LocalDate latest) {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Checks the order of the two days. */
    public DateInterval {
        checkArgument(!earliest.isAfter(latest), "earliest (%s) must be on or before latest (%s)", earliest, latest);
    }

    /**
     * One known day.
     *
     * @param day the day
     * @return an interval of that day only
     */
    public static DateInterval on(LocalDate day) {
        return new DateInterval(day, day);
    }

    /**
     * A whole month.
     *
     * @param month the month
     * @return its first to its last day
     */
    public static DateInterval in(YearMonth month) {
        return new DateInterval(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A whole year.
     *
     * @param year the year
     * @return 1 January to 31 December
     */
    public static DateInterval in(Year year) {
        return new DateInterval(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Reads {@code 2019}, {@code 2019-06} or {@code 2019-06-30}.
     *
     * @param text an ISO date, whole or in part
     * @return the interval that it names
     * @throws IllegalArgumentException if the text is none of the three, or no day of the calendar
     */
    public static DateInterval parse(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return in(Year.parse(text));
            }
            if (MONTH.matcher(text).matches()) {
                return in(YearMonth.parse(text));
            }
            if (DAY.matcher(text).matches()) {
                return on(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the calendar. Write it as 2026-03-02.", e);
        }
        throw new IllegalArgumentException("'" + text
                + "' is no date. Write year-month-day as 2026-03-02, or 2026-03 or 2026 where no more is known.");
    }

    /**
     * Whether the day is known exactly.
     *
     * @return true for an interval of one day
     */
    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    /** The day, the month or the year where the interval is one, or its two days with a slash between them. */
    @Override
    public String toString() {
        if (isOneDay()) {
            return earliest.toString();
        }
        if (equals(in(YearMonth.from(earliest)))) {
            return YearMonth.from(earliest).toString();
        }
        return equals(in(Year.from(earliest))) ? Year.from(earliest).toString() : earliest + "/" + latest;
    }
}
