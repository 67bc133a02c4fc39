package org.nsspathway.internal.calendar;

/**
 * Days of the calendar as numbers: days since 1970-01-01, or a date as eight digits such as 20260302. The same
 * calendar as {@link java.time.LocalDate}, without objects.
 */
public final class CivilDay {
    private static final int DAYS_IN_400_YEARS = 146_097;
    /** Years are counted from March, so that the leap day is the last of its year. */
    private static final int MARCH_OF_YEAR_0 = -719_468;

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    private CivilDay() {}

    /** The date of a day as eight digits. */
    public static int digits(long epochDay) {
        long days = epochDay - MARCH_OF_YEAR_0;
        long era = Math.floorDiv(days, (long) DAYS_IN_400_YEARS);
        int dayOfEra = (int) (days - era * DAYS_IN_400_YEARS);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = (int) (yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
        return year * YEAR + month * MONTH + day;
    }

    /** The day of a date that is given as year, month and day. */
    public static long epochDay(int year, int month, int day) {
        int fromMarch = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(fromMarch, 400);
        int yearOfEra = fromMarch - era * 400;
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        int dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return (long) era * DAYS_IN_400_YEARS + dayOfEra + MARCH_OF_YEAR_0;
    }

    /** The day of a date that is given as eight digits. */
    public static long epochDay(int digits) {
        return epochDay(digits / YEAR, digits / MONTH % MONTH, digits % MONTH);
    }

    /** The day that lies so many calendar months before another; the last of a month that is too short. */
    public static long minusMonths(long epochDay, int months) {
        int known = Months.of(epochDay);
        return known >= months ? Months.before(known, months, epochDay) : counted(epochDay, months);
    }

    private static long counted(long epochDay, int months) {
        int digits = digits(epochDay);
        int fromYear0 = digits / YEAR * 12 + digits / MONTH % MONTH - 1 - months;
        int year = Math.floorDiv(fromYear0, 12);
        int month = fromYear0 - year * 12 + 1;
        return epochDay(year, month, Math.min(digits % MONTH, lengthOf(year, month)));
    }

    /** Completed years between two dates that are given as eight digits. */
    public static int yearsBetween(int earlierDigits, int laterDigits) {
        return (laterDigits - earlierDigits) / YEAR;
    }

    private static int lengthOf(int year, int month) {
        if (month == 2) {
            boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
