package org.nsspathway.architecture.planted.no_hidden_clock;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Asks the machine through every other door. */
final class BreaksDayByClock {
    Object now() {
        return List.of(
                Clock.systemUTC(),
                InstantSource.system(),
                Clock.systemDefaultZone(),
                Clock.tickMinutes(ZoneOffset.UTC),
                System.currentTimeMillis(),
                System.nanoTime(),
                LocalDateTime.now(ZoneOffset.UTC),
                IsoChronology.INSTANCE.dateNow(),
                Calendar.getInstance(),
                new Date());
    }
}
