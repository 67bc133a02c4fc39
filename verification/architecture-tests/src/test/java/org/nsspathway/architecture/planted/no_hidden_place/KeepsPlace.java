package org.nsspathway.architecture.planted.no_hidden_place;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says which. */
final class KeepsPlace {
    String days(int calendarDays, byte[] unit) {
        return String.format(Locale.ROOT, "%d ", calendarDays)
                + new String(unit, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
