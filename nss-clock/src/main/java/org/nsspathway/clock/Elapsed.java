package org.nsspathway.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Calendar days between two dates of a reading, less the days taken off. */
final class Elapsed {
    private Elapsed() {}

    static OptionalInt of(ClockReading reading) {
        return reading.start().isPresent() && reading.stop().isPresent()
                ? OptionalInt.of(between(reading, reading.stop().get()))
                : OptionalInt.empty();
    }

    static int between(ClockReading reading, LocalDate end) {
        return days(reading.start().orElseThrow(), end, reading.adjustmentCalendarDays());
    }

    static int days(LocalDate start, LocalDate end, int adjustmentCalendarDays) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end)) - adjustmentCalendarDays;
    }
}
