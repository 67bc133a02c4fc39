package org.nsspathway.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** Puts a presentation into a block, row by row, and keeps what the block did not take. */
final class AddedPresentation {
    private final BlockBuilder builder;
    private final CohortCodes codes;
    private final List<Problem> problems = new ArrayList<>();

    AddedPresentation(BlockBuilder builder, CohortCodes codes, Presentation presentation) {
        this.builder = builder;
        this.codes = codes;
        builder.person(presentation.assessedOn().toEpochDay()).setting(presentation.setting());
        person(presentation.person());
        presentation.symptoms().forEach(this::symptom);
        presentation.history().forEach(this::history);
        presentation.results().forEach(this::result);
        presentation.unread().forEach(term -> check(term, builder.unread(codes.term(term))));
        for (Concern concern : presentation.concerns()) {
            check("gut_feeling", builder.concern(concern.hasReasons()));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void check(String term, RowFate fate) {
        if (fate != RowFate.TAKEN) {
            boolean unknown = fate == RowFate.UNKNOWN_TERM;
            problems.add(Problem.of(
                    unknown ? ProblemCode.CASE_FACT_UNKNOWN : ProblemCode.CASE_CONTRADICTION,
                    Place.of("presentation").column(term),
                    "'" + term + "' was not read: " + fate.inWords() + "."));
        }
    }

    private void person(Person person) {
        builder.sex(person.sex());
        if (person.ageInYears().isPresent()) {
            check("age", builder.ageInYears(person.ageInYears().get()));
        }
        if (person.born().isPresent()) {
            DateInterval born = person.born().get();
            check("born", builder.born(first(born), last(born)));
        }
        person.organs().forEach((organ, there) -> {
            int fact = codes.numbers().fact(organ);
            check(organ, builder.organ(fact < 0 ? CohortCodes.UNKNOWN_TERM : codes.term(organ), there));
        });
    }

    private void symptom(Symptom symptom) {
        SymptomRow row = builder.symptom(codes.term(symptom.term()));
        if (symptom.presence() == Presence.ABSENT) {
            row.absent();
        }
        row.qualifiers(bits(symptom.term(), symptom.qualifiers()));
        row.denied(bits(symptom.term(), symptom.deniedQualifiers()));
        symptom.side().ifPresent(row::side);
        symptom.cause().ifPresent(cause -> row.cause(codes.code(cause)));
        Onset onset = symptom.onset().orElse(null);
        if (onset instanceof Onset.Since since) {
            row.since(first(since.date()), last(since.date()));
        } else if (onset instanceof Onset.For stated) {
            row.lasting(stated.length().amount(), stated.length().unit());
        }
        symptom.recordedOn().map(LocalDate::toEpochDay).ifPresent(row::recordedOn);
        symptom.endedOn().map(LocalDate::toEpochDay).ifPresent(row::endedOn);
        check(symptom.term(), row.add());
    }

    private void history(HistoryItem item) {
        HistoryRow row = builder.history(codes.term(item.term()));
        if (item.presence() == Presence.ABSENT) {
            row.absent();
        }
        row.qualifiers(bits(item.term(), item.qualifiers()));
        row.denied(bits(item.term(), item.deniedQualifiers()));
        item.detail().ifPresent(detail -> row.detail(codes.code(detail)));
        item.startedOn().ifPresent(date -> row.startedOn(first(date), last(date)));
        check(item.term(), row.add());
    }

    private void result(TestResult given) {
        boolean possible = codes.vocabulary()
                .fact(given.test())
                .map(fact -> fact.isPossible(given))
                .orElse(true);
        TestResult result = possible ? given : given.asUnread();
        if (!possible) {
            problems.add(Problem.of(
                    ProblemCode.CASE_VALUE_IMPOSSIBLE,
                    Place.of("presentation").column(given.test()),
                    "'" + given.test() + "' was not read: its value lies beyond all that it can be."));
        }
        ResultRow row = builder.result(codes.term(result.test())).status(result.status());
        if (result.value().isPresent()) {
            NumberInterval value = result.value().get();
            row.number(value.lowMillionths(), value.lowOpen(), value.highMillionths(), value.highOpen());
        }
        result.finding().ifPresent(finding -> row.finding(codes.code(finding)));
        result.takenOn().ifPresent(date -> row.takenOn(first(date), last(date)));
        result.range()
                .ifPresent(range -> row.range(
                        range.lowInclusive().map(NumberInterval::millionths).orElse(NumberInterval.WITHOUT_LOW),
                        range.highInclusive().map(NumberInterval::millionths).orElse(NumberInterval.WITHOUT_HIGH)));
        result.flag().ifPresent(row::flag);
        result.over().ifPresent(over -> row.over(over.amount(), over.unit()));
        check(result.test(), row.add());
    }

    /** The qualifiers as bits; a word that the vocabulary does not have is reported, since nothing can demand it. */
    private long bits(String term, Collection<String> qualifiers) {
        long bits = 0;
        for (String each : Set.copyOf(qualifiers)) {
            long bit = codes.qualifier(each);
            bits |= bit;
            if (bit == 0) {
                problems.add(Problem.of(
                        ProblemCode.CASE_QUALIFIER_UNKNOWN,
                        Place.of("presentation").column(term),
                        "qualifier '" + each + "' of '" + term + "' is not in the vocabulary and was not read."));
            }
        }
        return bits;
    }

    private static long first(DateInterval date) {
        return date.earliest().toEpochDay();
    }

    private static long last(DateInterval date) {
        return date.latest().toEpochDay();
    }
}
