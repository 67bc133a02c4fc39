package org.nsspathway.presentation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What contradicts itself is refused when it is built, with the term and never with a value. */
final class PresentationCheck {
    private final LocalDate day;
    private final Optional<LocalDate> firstPossibleDay;

    private PresentationCheck(Presentation it) {
        day = it.assessedOn();
        firstPossibleDay = it.person().born().map(DateInterval::earliest);
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
        check.firstPossibleDay.ifPresent(birth -> Checks.require(
                !birth.isAfter(it.assessedOn()), "the date of birth must not be after the day of assessment"));
        it.symptoms().forEach(check::symptom);
        it.results().forEach(result -> result.takenOn().ifPresent(taken -> check.dates(result.test(), taken)));
        it.history().forEach(item -> item.startedOn().ifPresent(started -> check.dates(item.term(), started)));
        it.unread().forEach(Checks::term);
        notBoth(it);
    }

    private void symptom(Symptom symptom) {
        if (symptom.onset().orElse(null) instanceof Onset.Since since) {
            dates(symptom.term(), since.date());
        }
        symptom.recordedOn().ifPresent(recorded -> dates(symptom.term(), DateInterval.on(recorded)));
    }

    private void dates(String term, DateInterval date) {
        Checks.require(
                !date.earliest().isAfter(day),
                "%s has a date after the day of assessment. Leave out what was not known then.",
                term);
        firstPossibleDay.ifPresent(birth -> Checks.require(
                !date.latest().isBefore(birth), "%s has a date before birth. Correct one of the two.", term));
    }

    /** The same thing on the same day cannot be there and not there; on different days it came or went. */
    private static void notBoth(Presentation it) {
        Set<String> present = new HashSet<>();
        Set<String> absent = new HashSet<>();
        for (Symptom each : it.symptoms()) {
            String key = each.term() + "@" + each.recordedOn().orElse(it.assessedOn());
            (each.presence() == Presence.PRESENT ? present : absent).add(key);
        }
        for (HistoryItem each : it.history()) {
            (each.presence() == Presence.PRESENT ? present : absent).add(each.term() + "@");
        }
        for (String key : present) {
            Checks.require(
                    !absent.contains(key),
                    "%s is recorded as present and as absent on one day. Keep the one that is right.",
                    key.substring(0, key.indexOf('@')));
        }
    }
}
