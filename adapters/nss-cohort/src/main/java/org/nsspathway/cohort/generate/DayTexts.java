package org.nsspathway.cohort.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as text, each written once. */
final class DayTexts {
    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private final @Nullable String[] texts =
            new @Nullable String[(int) LocalDate.of(2100, 1, 1).toEpochDay() - FIRST];

    String of(int epochDay) {
        String known = texts[epochDay - FIRST];
        if (known == null) {
            known = LocalDate.ofEpochDay(epochDay).toString();
            texts[epochDay - FIRST] = known;
        }
        return known;
    }
}
