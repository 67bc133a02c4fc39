package org.nsspathway.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.Place;

/**
 * Puts a presentation together from rows that were not written for it, such as the resources of a message, which may be
 * damaged or contradict each other. Mutable and of one thread: make one, fill it, finish it.
 *
 * <p>What cannot stand is left out and told to the one who asked, and its fact is marked as unread, so that its silence
 * is never a no. Where something is recorded as there and as not there on one day, it stays there. The same absence said
 * twice is kept once.
 *
 * @since 0.1
 */
public final class PresentationDraft {
    private final LocalDate assessedOn;
    private final Person person;
    private final Consumer<Rejected> rejected;
    private final List<Symptom> symptoms = new ArrayList<>();
    private final List<TestResult> results = new ArrayList<>();
    private final List<HistoryItem> history = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Map<String, Absence> absent = new LinkedHashMap<>();
    private final Set<String> presentOnADay = new LinkedHashSet<>();
    private final Map<String, LocalDate> presentLast = new HashMap<>();
    private final Map<String, Boolean> organs = new LinkedHashMap<>();

    /**
     * A row that was left out.
     *
     * @param place where it stood
     * @param text why, and what to do
     * @since 0.1
     */
    public record Rejected(Place place, String text) {}

    private record Absence(String term, LocalDate day, Place place, boolean ofHistory) {}

    /**
     * An empty draft.
     *
     * @param assessedOn the day on which the facts are read
     * @param person the person, not born after that day
     * @param rejected is told of every row that is left out
     * @throws IllegalArgumentException if the person was born after the day
     */
    public PresentationDraft(LocalDate assessedOn, Person person, Consumer<Rejected> rejected) {
        this.assessedOn = assessedOn;
        this.person = Presentation.on(assessedOn).person(person).build().person();
        this.organs.putAll(person.organs());
        this.rejected = rejected;
    }

    /**
     * Adds a symptom, sign or finding.
     *
     * @param symptom present or absent
     * @param place where it stands
     */
    public void add(Symptom symptom, Place place) {
        LocalDate day = symptom.recordedOn().orElse(assessedOn);
        if (symptom.presence() == Presence.ABSENT) {
            Absence absence = new Absence(symptom.term(), day, place, false);
            if (stands(start().addSymptoms(symptom), symptom.term(), symptoms, place)
                    && absent.putIfAbsent(symptom.term() + "@" + day, absence) == null) {
                symptoms.add(symptom);
            }
        } else if (stands(start().addSymptoms(symptom), symptom.term(), symptoms, place)) {
            presentOnADay.add(symptom.term() + "@" + day);
            symptoms.add(symptom);
        }
    }

    /**
     * Adds a history item or circumstance. A presence that was recorded later than an absence takes its place.
     *
     * @param item present or absent
     * @param recordedOn the day on which it was written down, null where that is not known
     * @param place where it stands
     */
    public void add(HistoryItem item, @Nullable LocalDate recordedOn, Place place) {
        LocalDate day = recordedOn == null ? assessedOn : recordedOn;
        if (item.presence() == Presence.ABSENT) {
            Absence before = absent.get(item.term());
            if (before == null) {
                history.add(item);
            }
            if (before == null || before.day().isBefore(day)) {
                absent.put(item.term(), new Absence(item.term(), day, place, true));
            }
        } else if (stands(start().addHistory(item), item.term(), history, place)) {
            presentLast.merge(item.term(), day, (a, b) -> a.isAfter(b) ? a : b);
            history.add(item);
        }
    }

    /**
     * Adds a result. One that cannot stand is kept as unread, so that an older one does not pass for the newest.
     *
     * @param result the result
     * @param place where it stands
     */
    public void add(TestResult result, Place place) {
        if (stands(start().addResults(result), result.test(), results, place)) {
            results.add(result);
        } else if (results.size() < Presentation.MOST_ROWS) {
            results.add(TestResult.unread(result.test()).build());
        }
    }

    /**
     * Adds a concern.
     *
     * @param concern the concern
     */
    public void add(Concern concern) {
        concerns.add(concern);
    }

    /**
     * An organ is recorded as there or not there. Where both are recorded it is there.
     *
     * @param organ the organ's fact, such as {@code has_uterus}
     * @param there whether it is there
     * @param place where it stands
     */
    public void addOrgan(String organ, boolean there, Place place) {
        Boolean before = organs.put(organ, there);
        if (before != null && before != there) {
            organs.put(organ, true);
            rejected.accept(new Rejected(
                    place, organ + " is recorded as true and as false; it was taken as true. Correct one of the two."));
        }
    }

    /**
     * Something is recorded of a fact and could not be read.
     *
     * @param term a name or alias of the vocabulary, or {@link Presentation#ANYTHING}
     */
    public void addUnread(String term) {
        unread.add(term);
    }

    /**
     * The presentation of all that stands.
     *
     * @return a builder to which a setting may be added
     */
    public Presentation.Builder finish() {
        absent.forEach(this::settle);
        Person whole = Person.builder()
                .ageInYears(person.ageInYears())
                .born(person.born())
                .sex(person.sex())
                .putAllOrgans(organs)
                .build();
        return Presentation.on(assessedOn)
                .person(whole)
                .addAllSymptoms(symptoms)
                .addAllResults(results)
                .addAllHistory(history)
                .addAllConcerns(concerns)
                .addAllUnread(unread);
    }

    private void settle(String key, Absence absence) {
        LocalDate there = presentLast.get(absence.term());
        boolean contradicted = absence.ofHistory() ? there != null : presentOnADay.contains(key);
        if (!contradicted) {
            return;
        }
        symptoms.removeIf(each -> each.presence() == Presence.ABSENT
                && key.equals(each.term() + "@" + each.recordedOn().orElse(assessedOn)));
        history.removeIf(
                each -> each.presence() == Presence.ABSENT && each.term().equals(key));
        if (there == null || !absence.day().isBefore(there)) {
            rejected.accept(new Rejected(
                    absence.place(),
                    absence.term() + " is recorded as present and as absent; the absence was left out."
                            + " Keep the one that is right."));
        }
    }

    private Presentation.Builder start() {
        return Presentation.on(assessedOn).person(person);
    }

    private boolean stands(Presentation.Builder alone, String term, List<?> rows, Place place) {
        try {
            alone.build();
            if (rows.size() < Presentation.MOST_ROWS) {
                return true;
            }
            rejected.accept(new Rejected(
                    place, "only " + Presentation.MOST_ROWS + " rows of a kind are read. Is this one person?"));
        } catch (IllegalArgumentException e) {
            rejected.accept(new Rejected(place, String.valueOf(e.getMessage())));
        }
        unread.add(term);
        return false;
    }
}
