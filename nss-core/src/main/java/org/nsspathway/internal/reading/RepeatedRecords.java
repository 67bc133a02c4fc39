package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Since when a symptom has been there if repeated records tell: the first of an unbroken run up to the newest one. Two
 * names of one fact are one symptom.
 */
final class RepeatedRecords {

    private RepeatedRecords() {}

    /** The onset of a symptom as recorded, else from the run of its records where the reading allows that. */
    static @Nullable Onset onset(
            Symptom symptom, Presentation presentation, RecordReading reading, Vocabulary vocabulary) {
        Onset recorded = symptom.onset().orElse(null);
        if (recorded != null || !reading.durationFromRepeatedRecords()) {
            return recorded;
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        List<Symptom> symptoms = presentation.symptoms();
        for (Symptom each : symptoms) {
            boolean same = vocabulary.fact(each.term()).equals(vocabulary.fact(symptom.term()));
            if (same && each.presence() == Presence.PRESENT) {
                days.add(each.recordedOn().orElse(presentation.assessedOn()));
            }
        }
        LocalDate last = symptom.recordedOn().orElse(presentation.assessedOn());
        LocalDate first = last;
        for (LocalDate day : days.headSet(last, false).descendingSet()) {
            boolean broken = reading.symptomsCurrentForDays().isPresent()
                    && day.plusDays(reading.symptomsCurrentForDays().getAsInt()).isBefore(first);
            if (broken) {
                break;
            }
            first = day;
        }
        return first.equals(last) ? null : Onset.since(first);
    }
}
