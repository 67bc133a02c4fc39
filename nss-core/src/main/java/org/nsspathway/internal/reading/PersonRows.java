package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Qualifier;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * A presentation with its terms looked up: instances by the facts they count for, absences with all that they rule
 * out, results by test. Built once a person and then only read.
 */
public final class PersonRows {
    static final String GUT_FEELING = "gut_feeling";
    static final String GUT_FEELING_REASONS = "gut_feeling_reasons";

    private final Kind kind;
    private final Presentation presentation;
    private final RecordReading reading;
    private final Vocabulary vocabulary;
    private final Recorded recorded;
    private final Map<String, LocalDate> absentSince = new HashMap<>();
    private final NotRead notRead = new NotRead();

    /** Whose rows these are. */
    private enum Kind {
        A_PERSON,
        A_PERSON_ON_ONE_DAY,
        NOBODY
    }

    private PersonRows(
            Kind kind, Presentation presentation, RecordReading reading, Vocabulary vocabulary, Recorded recorded) {
        this.kind = kind;
        this.presentation = presentation;
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.recorded = recorded;
    }

    public PersonRows(Presentation presentation, RecordReading reading, RuleContext context) {
        this(Kind.A_PERSON, presentation, reading, context.vocabulary(), new Recorded(context));
        for (Symptom each : presentation.symptoms()) {
            if (each.presence() == Presence.ABSENT) {
                absence(each);
            }
        }
        for (Symptom each : presentation.symptoms()) {
            if (each.presence() == Presence.PRESENT) {
                symptom(each);
            }
        }
        for (HistoryItem each : presentation.history()) {
            history(each);
        }
        for (TestResult each : presentation.results()) {
            result(each);
        }
        for (Concern each : presentation.concerns()) {
            concern(each);
        }
        for (String term : presentation.unread()) {
            Fact fact = fact(term);
            if (fact != null) {
                recorded.addUnread(fact);
            }
        }
        for (String organ : presentation.person().organs().keySet()) {
            organ(organ);
        }
        recorded.inOneOrder();
    }

    /** A record in which nothing stands. */
    static PersonRows ofNobody(RecordReading.Silence silence, RuleContext context) {
        return new PersonRows(
                Kind.NOBODY,
                Presentation.on(LocalDate.EPOCH).build(),
                RecordReading.builder().silence(silence).build(),
                context.vocabulary(),
                new Recorded(context));
    }

    /** The same person with the results of one day only. */
    PersonRows on(LocalDate day) {
        return new PersonRows(Kind.A_PERSON_ON_ONE_DAY, presentation, reading, vocabulary, recorded.on(day));
    }

    /** The numbers of the facts of which anything stands in the record. */
    BitSet facts() {
        return recorded.facts();
    }

    boolean isNobody() {
        return kind == Kind.NOBODY;
    }

    private void symptom(Symptom symptom) {
        Fact fact = fact(symptom.term());
        if (fact != null && measured(fact)) {
            misplaced(fact);
        }
        if (fact == null || measured(fact) || !CurrentSymptom.is(symptom, presentation.assessedOn(), reading)) {
            return;
        }
        LocalDate recordedOn = symptom.recordedOn().orElse(presentation.assessedOn());
        LocalDate gone = absentSince.get(fact.name());
        if (gone != null && gone.isAfter(recordedOn)) {
            return;
        }
        Abbreviation meant = Abbreviation.of(fact);
        Set<String> qualifiers = Instance.qualifiers(symptom.qualifiers(), symptom.deniedQualifiers());
        if (!meant.qualifiers().isEmpty() || symptom.side().isPresent()) {
            qualifiers = new HashSet<>(qualifiers);
            qualifiers.addAll(meant.qualifiers());
            Side side = symptom.side().orElse(null);
            if (side != null) {
                qualifiers.addAll(side.qualifiers());
            }
        }
        Onset onset = RepeatedRecords.onset(symptom, presentation, reading, vocabulary);
        add(
                vocabulary.fact(meant.base()).orElse(fact),
                qualifiers,
                onset,
                symptom.cause().orElse(null),
                symptom.recordedOn().orElse(null));
    }

    private void absence(Symptom symptom) {
        Fact fact = fact(symptom.term());
        if (fact != null && CurrentSymptom.is(symptom, presentation.assessedOn(), reading)) {
            LocalDate recordedOn = symptom.recordedOn().orElse(presentation.assessedOn());
            gone(fact.name(), recordedOn);
            for (String kind : vocabulary.kindsOf(fact.name())) {
                gone(kind, recordedOn);
            }
            recorded.addAbsent(fact);
        }
    }

    private void gone(String fact, LocalDate recorded) {
        LocalDate before = absentSince.get(fact);
        if (before == null || recorded.isAfter(before)) {
            absentSince.put(fact, recorded);
        }
    }

    private void history(HistoryItem item) {
        Fact fact = fact(item.term());
        if (fact != null && item.presence() == Presence.ABSENT) {
            recorded.addAbsent(fact);
        } else if (fact != null) {
            DateInterval started = item.startedOn().orElse(null);
            add(
                    fact,
                    Instance.qualifiers(item.qualifiers(), item.deniedQualifiers()),
                    started == null ? null : new Onset.Since(started),
                    item.detail().orElse(null),
                    null);
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
            misplaced(fact);
        } else if (fact != null && !fact.isPossible(result)) {
            notRead.impossible(fact);
            recorded.add(fact, result.asUnread());
        } else if (fact != null) {
            recorded.add(fact, result);
        }
    }

    /** Recorded in a form that the fact does not have. */
    private void misplaced(Fact fact) {
        notRead.misplaced(fact);
        recorded.addUnread(fact);
    }

    private void organ(String name) {
        Fact fact = fact(name);
        if (fact != null && (fact.kind() != FactKind.DEMOGRAPHIC || !fact.name().equals(name))) {
            notRead.notAnOrgan(name);
        }
    }

    private void add(
            Fact fact,
            Set<String> qualifiers,
            @Nullable Onset onset,
            @Nullable String code,
            @Nullable LocalDate recordedOn) {
        recorded.add(
                new Instance(fact, recorded.next(fact), qualifiers, onset, code, Instance.dateOf(onset, recordedOn)));
    }

    private static boolean measured(Fact fact) {
        return fact.value() == ValueKind.NUMBER || fact.value() == ValueKind.DURATION;
    }

    private @Nullable Fact fact(String term) {
        Fact found = vocabulary.fact(term).orElse(null);
        if (found == null) {
            notRead.unknown(term);
        }
        return found;
    }

    public Presentation presentation() {
        return presentation;
    }

    public RecordReading reading() {
        return reading;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What stands in the record and was not read. */
    public NotRead notRead() {
        return notRead;
    }

    /** Whether something is recorded that was not read and may have been the fact. */
    boolean unread(String fact) {
        return recorded.isUnread(fact);
    }

    List<Instance> instances(String fact) {
        return recorded.instances(fact);
    }

    /** Whether the fact was asked about and is not there, itself or by a wider one. */
    boolean absent(String fact) {
        return recorded.isAbsent(fact);
    }

    /** Whether there may be an instance that is not known: one that was not read, or of a kind nobody asked about. */
    boolean mayHaveAnother(Fact fact) {
        return unread(fact.name()) || (!silenceIsAbsence(fact) && !recorded.tellsOfEveryKindOf(fact));
    }

    /** Whether the reading takes silence about the fact for its absence. */
    boolean silenceIsAbsence(Fact fact) {
        return reading.silence() == RecordReading.Silence.COMPLETE && fact.silenceIsAbsence() && !unread(fact.name());
    }

    List<TestResult> results(String test) {
        return recorded.results(test);
    }

    /** How many days a result is valid; any where one day is looked at, since who looks has chosen the day. */
    public int validDays(String test, ResultWindows windows) {
        return kind == Kind.A_PERSON_ON_ONE_DAY ? Integer.MAX_VALUE : windows.days(test, reading);
    }

    List<TestResult> done(String test) {
        return recorded.done(test);
    }

    /** Whether the reading takes a qualifier for granted on an instance that says nothing of it. */
    boolean assumed(Fact fact, String qualifier) {
        if (!fact.kind().takesAssumedQualifiers()) {
            return false;
        }
        Qualifier known = vocabulary.qualifier(qualifier).orElse(null);
        return (known != null && known.assumed()) || reading.assumedQualifiers().contains(qualifier);
    }
}
