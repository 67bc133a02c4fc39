package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;

/**
 * FHIR's dates as dates known in part. A time is dropped and its day taken as it was written down, in the place where
 * it was written: no time zone moves it.
 */
final class Dates {
    private static final int DAY_LENGTH = 10;
    private static final int TIME_SIGN = 'T';

    private Dates() {}

    /** A date of any precision; empty where there is none. */
    static Optional<DateInterval> of(@Nullable BaseDateTimeType date) {
        String text = date == null ? null : date.getValueAsString();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        int time = text.indexOf(TIME_SIGN);
        try {
            return Optional.of(DateInterval.parse(time < 0 ? text : text.substring(0, Math.min(time, DAY_LENGTH))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A date, or a period from its first day to its last; an end that is open runs up to the day of assessment. */
    static Optional<DateInterval> of(@Nullable Type when, LocalDate asOf) {
        if (when instanceof DateTimeType || when instanceof InstantType) {
            return of((BaseDateTimeType) when);
        }
        if (!(when instanceof Period period)) {
            return Optional.empty();
        }
        Optional<DateInterval> start = of(period.getStartElement());
        Optional<DateInterval> end = of(period.getEndElement());
        if (start.isEmpty()) {
            return end;
        }
        LocalDate first = start.get().earliest();
        LocalDate last = end.map(DateInterval::latest).orElse(asOf);
        return last.isBefore(first) ? start : Optional.of(new DateInterval(first, last));
    }

    static boolean isAfter(DateInterval date, LocalDate asOf) {
        return date.earliest().isAfter(asOf);
    }
}
