package org.nsspathway.architecture.planted.no_hidden_clock;

import java.time.Clock;
import java.time.LocalDate;

/** Is told, by a date or by a clock. */
final class KeepsDay {
    LocalDate tomorrow(LocalDate asOf) {
        return asOf.plusDays(1);
    }

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
