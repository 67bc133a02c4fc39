package org.nsspathway.architecture.planted.optional_is_a_return_type;

import java.util.OptionalInt;

/** Takes an Optional. */
public final class BreaksPassed {
    public int read(OptionalInt days) {
        return days.orElse(0);
    }
}
