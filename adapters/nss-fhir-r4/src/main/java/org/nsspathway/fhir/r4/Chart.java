package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.PresentationDraft;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;
import org.nsspathway.vocabulary.ConvertedNumber;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/** The person's chart while it is filled from resources: puts each meaning where its fact belongs. */
final class Chart {
    /** What says of a fact that something is recorded, whether or not it can be read. */
    static final Set<CodeUse> FACTS =
            Set.of(CodeUse.FINDING, CodeUse.ABSENT, CodeUse.CODED_RESULT, CodeUse.TEST, CodeUse.MEDICATION);

    private final LocalDate asOf;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Concepts concepts;
    private final PresentationDraft draft;
    private final DateInterval lifetime;
    private int later;

    Chart(LocalDate asOf, Person person, Vocabulary vocabulary, Concepts concepts, Findings findings) {
        this.asOf = asOf;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.concepts = concepts;
        this.lifetime = new DateInterval(
                person.born().map(DateInterval::earliest).orElse(asOf.minusYears(Person.MOST_YEARS)), asOf);
        this.draft = new PresentationDraft(
                asOf,
                person,
                rejected -> findings.add(
                        ProblemCode.FHIR_CONTRADICTION, rejected.place().column(), rejected.text()));
    }

    /** When something was, in the record's own dates. */
    record When(
            @Nullable DateInterval since,
            @Nullable LocalDate recordedOn,
            @Nullable LocalDate endedOn) {}

    LocalDate asOf() {
        return asOf;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Concepts concepts() {
        return concepts;
    }

    void problem(ProblemCode code, String path, String text) {
        findings.add(code, path, text);
    }

    /** A number in the unit of its test; where there is none, that is told. */
    Optional<NumberInterval> converted(Fact test, NumberInterval value, String unit, Units units, String path) {
        ConvertedNumber number = units.convert(test.name(), value, unit, findings.at(path));
        number.problem().ifPresent(problem -> problem(ProblemCode.FHIR_UNIT_UNKNOWN, path, problem.text()));
        return number.value();
    }

    /** Whether a date lies after the day of assessment; if so it is counted, and nothing of its resource is read. */
    boolean isLater(Optional<DateInterval> date) {
        boolean is = date.filter(each -> Dates.isAfter(each, asOf)).isPresent();
        later += is ? 1 : 0;
        return is;
    }

    int later() {
        return later;
    }

    /** All that the person's life is, up to the day: the date of something without one. */
    DateInterval lifetime() {
        return lifetime;
    }

    /** Something is there. */
    void present(Meaning meaning, When when, String path) {
        Fact fact = vocabulary.fact(meaning.term()).orElseThrow();
        Optional<DateInterval> since = Optional.ofNullable(when.since());
        switch (fact.kind()) {
            case DEMOGRAPHIC -> draft.addOrgan(fact.name(), true, findings.at(path));
            case CONCERN -> draft.add(Concern.withoutReasons());
            case SYMPTOM, SIGN, EXAMINATION ->
                draft.add(
                        Symptom.of(fact.name())
                                .addAllQualifiers(meaning.qualifiers())
                                .onset(since.map(Onset.Since::new))
                                .recordedOn(Optional.ofNullable(when.recordedOn()))
                                .endedOn(Optional.ofNullable(when.endedOn()))
                                .build(),
                        findings.at(path));
            default ->
                draft.add(
                        HistoryItem.of(fact.name())
                                .addAllQualifiers(meaning.qualifiers())
                                .detail(Optional.of(meaning.value()).filter(value -> !value.isEmpty()))
                                .startedOn(since)
                                .build(),
                        when.recordedOn(),
                        findings.at(path));
        }
    }

    /** Something was looked for or asked about and is not there. */
    void absent(Meaning meaning, @Nullable LocalDate recordedOn, String path) {
        Fact fact = vocabulary.fact(meaning.term()).orElseThrow();
        if (!meaning.value().isEmpty() || !meaning.qualifiers().isEmpty()) {
            // that one kind of it is not there does not say that none is
            draft.addUnread(fact.name());
        } else if (fact.kind() == FactKind.DEMOGRAPHIC) {
            draft.addOrgan(fact.name(), false, findings.at(path));
        } else if (isSymptom(fact)) {
            draft.add(
                    Symptom.of(fact.name())
                            .presence(Presence.ABSENT)
                            .recordedOn(Optional.ofNullable(recordedOn))
                            .build(),
                    findings.at(path));
        } else {
            draft.add(HistoryItem.absent(fact.name()), recordedOn, findings.at(path));
        }
    }

    static boolean isSymptom(Fact fact) {
        return fact.kind() == FactKind.SYMPTOM || fact.kind() == FactKind.SIGN || fact.kind() == FactKind.EXAMINATION;
    }

    void result(TestResult result, String path) {
        draft.add(result, findings.at(path));
    }

    /** A test or panel that was asked for and has no result yet, or will have none. */
    void without(String test, ResultStatus status, String path) {
        draft.add(TestResult.without(test, status), findings.at(path));
    }

    /** Something is recorded of these facts that was not read; a result keeps its place among the others. */
    void unread(List<Meaning> meanings, Optional<DateInterval> date, String path) {
        for (Meaning meaning : meanings) {
            if (meaning.use() == CodeUse.TEST || meaning.use() == CodeUse.CODED_RESULT) {
                unreadResult(meaning.term(), date, path);
            } else {
                draft.addUnread(meaning.term());
            }
        }
    }

    void unreadResult(String test, Optional<DateInterval> date, String path) {
        draft.addUnread(test);
        draft.add(TestResult.unread(test).takenOn(date.orElse(lifetime)).build(), findings.at(path));
    }

    Presentation finish() {
        if (concepts.mayBeAnything()) {
            draft.addUnread(Presentation.ANYTHING);
        }
        return draft.finish().build();
    }
}
