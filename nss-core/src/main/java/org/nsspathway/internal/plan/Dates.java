package org.nsspathway.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A time between two days, both included.
 *
 * @param from first day, in days since 1970-01-01
 * @param to last day
 */
public record Dates(int from, int to) {
    public static Dates of(List<Optional<LocalDate>> ends) {
        return new Dates(
                ends.get(0).map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
                ends.get(1).map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE));
    }

    public boolean holds(int day) {
        return from <= day && day <= to;
    }

    /** The first day, and the day after the last one. */
    public IntStream changes() {
        IntStream first = from == Integer.MIN_VALUE ? IntStream.empty() : IntStream.of(from);
        IntStream next = to == Integer.MAX_VALUE ? IntStream.empty() : IntStream.of(to + 1);
        return IntStream.concat(first, next);
    }
}
