package org.nsspathway.presentation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What contradicts itself is refused when it is built, with the term and never with a value. */
final class PresentationCheck {
    private final LocalDate day;
    private final @Nullable LocalDate firstPossibleDay;

    private PresentationCheck(Presentation it) {
        day = it.assessedOn();
        DateInterval born = it.person().born().orElse(null);
        firstPossibleDay = born == null ? null : born.earliest();
    }

    static void check(Presentation it) {
        PresentationCheck check = new PresentationCheck(it);
        Checks.require(
                it.symptoms().size() <= Presentation.MOST_ROWS
                        && it.results().size() <= Presentation.MOST_ROWS
                        && it.history().size() <= Presentation.MOST_ROWS
                        && it.concerns().size() <= Presentation.MOST_ROWS,
                "a presentation may hold at most %s rows of a kind. Is this one person?",
                Presentation.MOST_ROWS);
        Checks.require(
                check.firstPossibleDay == null || !check.firstPossibleDay.isAfter(it.assessedOn()),
                "the date of birth must not be after the day of assessment");
        for (Symptom each : it.symptoms()) {
            check.symptom(each);
        }
        for (TestResult each : it.results()) {
            check.dates(each.test(), each.takenOn());
        }
        for (HistoryItem each : it.history()) {
            check.dates(each.term(), each.startedOn());
        }
        for (String each : it.unread()) {
            Checks.term(each);
        }
        notBoth(it);
    }

    private void symptom(Symptom symptom) {
        if (symptom.onset().orElse(null) instanceof Onset.Since since) {
            dates(symptom.term(), since.date());
        }
        LocalDate recorded = symptom.recordedOn().orElse(null);
        if (recorded != null) {
            dates(symptom.term(), DateInterval.on(recorded));
        }
    }

    private void dates(String term, Optional<DateInterval> date) {
        if (date.isPresent()) {
            dates(term, date.get());
        }
    }

    private void dates(String term, DateInterval date) {
        Checks.require(
                !date.earliest().isAfter(day),
                "%s has a date after the day of assessment. Leave out what was not known then.",
                term);
        Checks.require(
                firstPossibleDay == null || !date.latest().isBefore(firstPossibleDay),
                "%s has a date before birth. Correct one of the two.",
                term);
    }

    /** The same thing on the same day cannot be there and not there; on different days it came or went. */
    private static void notBoth(Presentation it) {
        Set<String> absent = new HashSet<>();
        for (Symptom each : it.symptoms()) {
            if (each.presence() == Presence.ABSENT) {
                absent.add(key(each, it));
            }
        }
        for (HistoryItem each : it.history()) {
            if (each.presence() == Presence.ABSENT) {
                absent.add(each.term() + "@");
            }
        }
        if (absent.isEmpty()) {
            return;
        }
        for (Symptom each : it.symptoms()) {
            boolean both = each.presence() == Presence.PRESENT && absent.contains(key(each, it));
            require(!both, each.term());
        }
        for (HistoryItem each : it.history()) {
            boolean both = each.presence() == Presence.PRESENT && absent.contains(each.term() + "@");
            require(!both, each.term());
        }
    }

    private static String key(Symptom symptom, Presentation it) {
        return symptom.term() + "@"
                + symptom.recordedOn().orElse(it.assessedOn()).toEpochDay();
    }

    private static void require(boolean one, String term) {
        Checks.require(one, "%s is recorded as present and as absent on one day. Keep the one that is right.", term);
    }
}
