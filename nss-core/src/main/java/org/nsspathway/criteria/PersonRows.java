package org.nsspathway.criteria;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * A presentation with its terms looked up: instances by the facts they count for, absences with all that they rule
 * out, results by test. Built once a person and then only read.
 */
final class PersonRows {
    static final String GUT_FEELING = "gut_feeling";
    static final String GUT_FEELING_REASONS = "gut_feeling_reasons";

    private static final Comparator<TestResult> RESULTS = Comparator.comparing(
                    (TestResult each) -> String.valueOf(each.takenOn()))
            .thenComparing(each -> String.valueOf(each.value()))
            .thenComparing(each -> String.valueOf(each.finding()))
            .thenComparing(TestResult::status);

    private final boolean ofOneDay;
    private final Presentation presentation;
    private final RecordReading reading;
    private final Vocabulary vocabulary;
    private final ListMultimap<String, Instance> instances = ArrayListMultimap.create();
    private final ListMultimap<String, TestResult> results = ArrayListMultimap.create();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, LocalDate> absentSince = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final UnreadFacts unread;
    private final Set<String> notOrgans = new TreeSet<>();
    private final ImmutableList.Builder<String> unknownTerms = ImmutableList.builder();

    PersonRows(Presentation presentation, RecordReading reading, Vocabulary vocabulary) {
        this.ofOneDay = false;
        this.presentation = presentation;
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.unread = new UnreadFacts(vocabulary);
        presentation.symptoms().stream()
                .filter(each -> each.presence() == Presence.ABSENT)
                .forEach(this::absence);
        presentation.symptoms().stream()
                .filter(each -> each.presence() == Presence.PRESENT)
                .forEach(this::symptom);
        presentation.history().forEach(this::history);
        presentation.results().forEach(this::result);
        presentation.concerns().forEach(this::concern);
        presentation.unread().forEach(term -> {
            Fact fact = fact(term);
            if (fact != null) {
                unread.add(fact);
            }
        });
        presentation.person().organs().keySet().forEach(this::organ);
        inOneOrder(instances, Instance.ORDER);
        inOneOrder(results, RESULTS);
    }

    private PersonRows(PersonRows all, LocalDate day) {
        this.ofOneDay = true;
        this.presentation = all.presentation;
        this.reading = all.reading;
        this.vocabulary = all.vocabulary;
        this.unread = all.unread;
        all.results.values().stream()
                .filter(result -> result.takenOn()
                        .filter(on -> on.isOneDay() && on.earliest().equals(day))
                        .isPresent())
                .forEach(result ->
                        results.put(vocabulary.fact(result.test()).orElseThrow().name(), result));
    }

    /** What is told of a person does not depend on the order in which it was recorded. */
    private static <T> void inOneOrder(ListMultimap<String, T> rows, Comparator<T> order) {
        for (String name : rows.keySet()) {
            List<T> own = rows.get(name);
            if (own.size() > 1) {
                own.sort(order);
            }
        }
    }

    /** The same person with the results of one day only. */
    PersonRows on(LocalDate day) {
        return new PersonRows(this, day);
    }

    private void symptom(Symptom symptom) {
        Fact fact = fact(symptom.term());
        if (fact != null && measured(fact)) {
            unread.addMisplaced(fact);
        }
        if (fact == null || measured(fact) || !current(symptom)) {
            return;
        }
        LocalDate recorded = symptom.recordedOn().orElse(presentation.assessedOn());
        LocalDate gone = absentSince.get(fact.name());
        if (gone != null && gone.isAfter(recorded)) {
            return;
        }
        Abbreviation meant = Abbreviation.of(fact);
        Set<String> qualifiers = new HashSet<>(symptom.qualifiers());
        qualifiers.addAll(meant.qualifiers());
        symptom.deniedQualifiers().forEach(word -> qualifiers.add(Instance.denied(word)));
        symptom.side().map(Side::qualifiers).ifPresent(qualifiers::addAll);
        Onset onset = RepeatedRecords.onset(symptom, presentation, reading, vocabulary);
        add(
                vocabulary.fact(meant.base()).orElse(fact),
                qualifiers,
                onset,
                symptom.cause().orElse(null),
                symptom.recordedOn().orElse(null));
    }

    private boolean current(Symptom symptom) {
        LocalDate day = presentation.assessedOn();
        boolean ended = symptom.endedOn().filter(end -> !end.isAfter(day)).isPresent();
        boolean old = reading.symptomsCurrentForDays().isPresent()
                && symptom.recordedOn()
                        .filter(on -> on.plusDays(
                                        reading.symptomsCurrentForDays().getAsInt())
                                .isBefore(day))
                        .isPresent();
        return !ended && !old;
    }

    private void absence(Symptom symptom) {
        Fact fact = fact(symptom.term());
        if (fact != null && current(symptom)) {
            LocalDate recorded = symptom.recordedOn().orElse(presentation.assessedOn());
            gone(fact.name(), recorded);
            vocabulary.kindsOf(fact.name()).forEach(kind -> gone(kind, recorded));
            absent(fact);
        }
    }

    private void gone(String fact, LocalDate recorded) {
        absentSince.merge(fact, recorded, (a, b) -> a.isAfter(b) ? a : b);
    }

    private void history(HistoryItem item) {
        Fact fact = fact(item.term());
        if (fact == null) {
            return;
        }
        if (item.presence() == Presence.ABSENT) {
            absent(fact);
        } else {
            Onset onset = item.startedOn().<Onset>map(Onset.Since::new).orElse(null);
            Set<String> qualifiers = new HashSet<>(item.qualifiers());
            item.deniedQualifiers().forEach(word -> qualifiers.add(Instance.denied(word)));
            add(fact, qualifiers, onset, item.detail().orElse(null), null);
        }
    }

    private void concern(Concern concern) {
        for (String name : concern.hasReasons() ? List.of(GUT_FEELING, GUT_FEELING_REASONS) : List.of(GUT_FEELING)) {
            Fact fact = fact(name);
            if (fact != null) {
                add(fact, Set.of(), null, null, null);
            }
        }
    }

    private void result(TestResult result) {
        Fact fact = fact(result.test());
        if (fact != null && fact.value() == ValueKind.BOOLEAN) {
            unread.addMisplaced(fact);
        } else if (fact != null) {
            results.put(fact.name(), result);
        }
    }

    private void organ(String name) {
        Fact fact = fact(name);
        if (fact != null && (fact.kind() != FactKind.DEMOGRAPHIC || !fact.name().equals(name))) {
            notOrgans.add(name);
        }
    }

    private void add(
            Fact fact,
            Set<String> qualifiers,
            @Nullable Onset onset,
            @Nullable String code,
            @Nullable LocalDate recordedOn) {
        int number = counted.merge(fact.name(), 1, Integer::sum);
        Instance instance =
                new Instance(fact, number, Set.copyOf(qualifiers), onset, code, Instance.dateOf(onset, recordedOn));
        instances.put(fact.name(), instance);
        for (Fact.Parent wider : vocabulary.widerThan(fact.name())) {
            instances.put(wider.fact(), instance.seenAs(wider.code()));
        }
    }

    private void absent(Fact fact) {
        absent.add(fact.name());
        absent.addAll(vocabulary.kindsOf(fact.name()));
    }

    private static boolean measured(Fact fact) {
        return fact.value() == ValueKind.NUMBER || fact.value() == ValueKind.DURATION;
    }

    private @Nullable Fact fact(String term) {
        Optional<Fact> found = vocabulary.fact(term);
        if (found.isEmpty()) {
            unknownTerms.add(term);
        }
        return found.orElse(null);
    }

    Presentation presentation() {
        return presentation;
    }

    RecordReading reading() {
        return reading;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Terms that the vocabulary does not have: reported, never dropped in silence. */
    List<String> unknownTerms() {
        return unknownTerms.build();
    }

    UnreadFacts unread() {
        return unread;
    }

    /** What is recorded as an organ and is none: reported, and not read. */
    Set<String> notOrgans() {
        return notOrgans;
    }

    List<Instance> instances(String fact) {
        return instances.get(fact);
    }

    /** Whether the fact was asked about and is not there, itself or by a wider one. */
    boolean absent(String fact) {
        return absent.contains(fact) && instances.get(fact).isEmpty() && !unread.has(fact);
    }

    /** Whether there may be an instance that is not known: one that was not read, or of a kind nobody asked about. */
    boolean mayHaveAnother(Fact fact) {
        return unread.has(fact.name())
                || (!silenceIsAbsence(fact)
                        && vocabulary.kindsOf(fact.name()).stream()
                                .anyMatch(kind -> instances(kind).isEmpty() && !absent(kind)));
    }

    /** Whether the reading takes silence about the fact for its absence. */
    boolean silenceIsAbsence(Fact fact) {
        return reading.silence() == RecordReading.Silence.COMPLETE
                && fact.silenceIsAbsence()
                && !unread.has(fact.name());
    }

    List<TestResult> results(String test) {
        return results.get(test);
    }

    /** How many days a result is valid; any where one day is looked at, since who looks has chosen the day. */
    int validDays(String test, ResultWindows windows) {
        return ofOneDay ? Integer.MAX_VALUE : windows.days(test, reading);
    }

    List<TestResult> done(String test) {
        return results.get(test).stream()
                .filter(each -> each.status() == ResultStatus.DONE)
                .toList();
    }

    /** Whether the reading takes a qualifier for granted on an instance that says nothing of it. */
    boolean assumed(Fact fact, String qualifier) {
        return fact.kind().takesAssumedQualifiers()
                && (reading.assumedQualifiers().contains(qualifier)
                        || vocabulary
                                .qualifier(qualifier)
                                .filter(each -> each.assumed())
                                .isPresent());
    }
}
