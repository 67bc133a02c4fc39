package org.nsspathway.internal.calendar;

/** The months of two centuries, looked up instead of counted: which one a day lies in, and where each begins. */
final class Months {
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 201;
    private static final int FIRST_DAY = (int) CivilDay.epochDay(FIRST_YEAR, 1, 1);
    private static final int NUMBER = YEARS * 12;

    /** First day of each month, from the first of the first year; one more at the end. */
    private static final int[] START = new int[NUMBER + 1];
    /** Month of each day. */
    private static final char[] MONTH;

    static {
        for (int month = 0; month <= NUMBER; month++) {
            START[month] = (int) CivilDay.epochDay(FIRST_YEAR + month / 12, month % 12 + 1, 1);
        }
        MONTH = new char[START[NUMBER] - FIRST_DAY];
        for (int month = 0; month < NUMBER; month++) {
            java.util.Arrays.fill(MONTH, START[month] - FIRST_DAY, START[month + 1] - FIRST_DAY, (char) month);
        }
    }

    private Months() {}

    /** The number of the month that a day lies in; negative where it is not looked up. */
    static int of(long epochDay) {
        long day = epochDay - FIRST_DAY;
        return day >= 0 && day < MONTH.length ? MONTH[(int) day] : -1;
    }

    /** The same day so many months before its own month; the last of a month that is too short. */
    static long before(int month, int months, long epochDay) {
        int earlier = month - months;
        return Math.min(START[earlier] + epochDay - START[month], START[earlier + 1] - 1L);
    }
}
