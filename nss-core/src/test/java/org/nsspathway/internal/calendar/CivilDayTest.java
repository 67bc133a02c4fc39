package org.nsspathway.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The same calendar as java.time, day by day. */
class CivilDayTest {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2400, 12, 31);

    @Test
    void every_day_has_the_digits_of_its_date_and_is_found_by_them() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            int digits = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
            if (CivilDay.digits(day.toEpochDay()) != digits || CivilDay.epochDay(digits) != day.toEpochDay()) {
                throw new AssertionError(day + " has the digits " + CivilDay.digits(day.toEpochDay()));
            }
        }
    }

    @Test
    void months_are_taken_off_as_the_calendar_does() {
        for (LocalDate day = LocalDate.of(1895, 1, 1); day.getYear() < 2105; day = day.plusDays(1)) {
            for (int months : new int[] {0, 1, 2, 3, 6, 11, 12, 13, 24, 121}) {
                if (CivilDay.minusMonths(day.toEpochDay(), months)
                        != day.minusMonths(months).toEpochDay()) {
                    throw new AssertionError(day + " less " + months + " months");
                }
            }
        }
    }

    @Test
    void a_month_that_is_too_short_gives_its_last_day() {
        long lastOfMay = LocalDate.of(2026, 5, 31).toEpochDay();
        assertThat(CivilDay.minusMonths(lastOfMay, 3))
                .isEqualTo(LocalDate.of(2026, 2, 28).toEpochDay());
        assertThat(CivilDay.minusMonths(LocalDate.of(2024, 2, 29).toEpochDay(), 12))
                .isEqualTo(LocalDate.of(2023, 2, 28).toEpochDay());
    }

    @Test
    void completed_years_are_those_of_a_period() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200_000; i++) {
            LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
            LocalDate day = birth.plusDays(random.nextInt(40_000));
            assertThat(CivilDay.yearsBetween(CivilDay.digits(birth.toEpochDay()), CivilDay.digits(day.toEpochDay())))
                    .isEqualTo(Period.between(birth, day).getYears());
        }
    }
}
