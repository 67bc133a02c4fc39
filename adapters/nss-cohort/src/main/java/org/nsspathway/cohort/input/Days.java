package org.nsspathway.cohort.input;

import org.nsspathway.internal.calendar.CivilDay;

/**
 * Days, months and years as they stand in a cell: {@code 2026-03-02}, {@code 2026-03} or {@code 2026}. An interval of
 * days is packed into one number: the first day in the upper half, the last in the lower.
 */
final class Days {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private Days() {}

    static long pack(int earliest, int latest) {
        return ((long) earliest << Integer.SIZE) | (latest & 0xFFFF_FFFFL);
    }

    static int earliest(long packed) {
        return (int) (packed >> Integer.SIZE);
    }

    static int latest(long packed) {
        return (int) packed;
    }

    /** What a cell that is not empty holds; {@link Cell#BAD} for anything but a day, a month or a year. */
    static long parse(char[] text, int from, int to) {
        int length = to - from;
        int year = length >= YEAR_LENGTH ? digits(text, from, from + YEAR_LENGTH) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Cell.BAD;
        }
        if (length == YEAR_LENGTH) {
            return pack((int) CivilDay.epochDay(year, 1, 1), (int) CivilDay.epochDay(year, 12, 31));
        }
        if ((length != MONTH_LENGTH && length != DAY_LENGTH) || text[from + YEAR_LENGTH] != '-') {
            return Cell.BAD;
        }
        int month = digits(text, from + YEAR_LENGTH + 1, from + MONTH_LENGTH);
        if (month < 1 || month > 12) {
            return Cell.BAD;
        }
        int first = (int) CivilDay.epochDay(year, month, 1);
        int next = (int) (month == 12 ? CivilDay.epochDay(year + 1, 1, 1) : CivilDay.epochDay(year, month + 1, 1));
        if (length == MONTH_LENGTH) {
            return pack(first, next - 1);
        }
        int day = text[from + MONTH_LENGTH] == '-' ? digits(text, from + MONTH_LENGTH + 1, to) : 0;
        return day < 1 || day > next - first ? Cell.BAD : pack(first + day - 1, first + day - 1);
    }

    private static int digits(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
