package org.nsspathway.architecture.planted.no_hidden_clock;

import java.time.Instant;
import java.util.function.Supplier;

/** Asks the machine through a method reference. */
final class BreaksDayByReference {
    Supplier<Instant> clock() {
        return Instant::now;
    }
}
