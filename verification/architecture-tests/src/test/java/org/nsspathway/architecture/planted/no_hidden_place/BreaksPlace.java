package org.nsspathway.architecture.planted.no_hidden_place;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Answers by where the machine stands. */
final class BreaksPlace {
    Object here(String code) {
        return List.of(
                Locale.getDefault(),
                ZoneId.systemDefault(),
                Clock.systemDefaultZone(),
                TimeZone.getDefault(),
                Charset.defaultCharset(),
                code.toLowerCase());
    }
}
