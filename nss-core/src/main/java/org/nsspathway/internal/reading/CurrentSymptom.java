package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;

/** Whether a recorded symptom still tells of the day: it has not ended, and is not too old for the reading. */
final class CurrentSymptom {

    private CurrentSymptom() {}

    static boolean is(Symptom symptom, LocalDate day, RecordReading reading) {
        LocalDate end = symptom.endedOn().orElse(null);
        if (end != null && !end.isAfter(day)) {
            return false;
        }
        LocalDate on = symptom.recordedOn().orElse(null);
        OptionalInt days = reading.symptomsCurrentForDays();
        return on == null || days.isEmpty() || !on.plusDays(days.getAsInt()).isBefore(day);
    }
}
