package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;

/** The laws of evaluation that look at one condition and one person. */
final class Laws {

    private Laws() {}

    /** A condition made of others comes to what Kleene's logic makes of theirs. */
    static Optional<String> homomorphism(Evaluate by, Sample sample) {
        Condition condition = sample.condition();
        List<Condition> parts = parts(condition);
        for (Condition part : parts) {
            Optional<String> deeper = homomorphism(by, sample.with(part));
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        Verdict whole = by.verdict(condition, sample.presentation(), sample.reading());
        List<Verdict> verdicts = parts.stream()
                .map(part -> by.verdict(part, sample.presentation(), sample.reading()))
                .toList();
        return parts.isEmpty() || whole == joined(condition, verdicts)
                ? Optional.empty()
                : Optional.of(condition.text() + " is " + whole + " but its parts are " + verdicts);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts();
        }
        if (condition instanceof Condition.Or or) {
            return or.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }

    /** Kleene's logic once more, by counting, so that it is not the product's own that judges it. */
    private static Verdict joined(Condition condition, List<Verdict> verdicts) {
        long met = verdicts.stream().filter(each -> each == Verdict.MET).count();
        long possible =
                verdicts.stream().filter(each -> each != Verdict.NOT_MET).count();
        if (condition instanceof Condition.Not) {
            return met > 0 ? Verdict.NOT_MET : possible > 0 ? Verdict.UNKNOWN : Verdict.MET;
        }
        int least = condition instanceof Condition.And
                ? verdicts.size()
                : condition instanceof Condition.AtLeast atLeast ? atLeast.least() : 1;
        return met >= least ? Verdict.MET : possible >= least ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    /** In whatever order the facts stand, the verdict, its reason and what is missing are the same. */
    static Optional<String> order(Evaluate by, Sample sample) {
        Presentation shuffled =
                shuffled(sample.presentation(), new Random(sample.chance().nextLong()));
        Evaluate.Answer one = by.read(sample.condition(), sample.presentation(), sample.reading());
        Evaluate.Answer other = by.read(sample.condition(), shuffled, sample.reading());
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(
                        "in another order it is " + other + " and not " + one + "; the order " + Sample.told(shuffled));
    }

    private static Presentation shuffled(Presentation of, Random random) {
        return Presentation.on(of.assessedOn())
                .person(of.person())
                .setting(of.setting())
                .addAllSymptoms(shuffled(of.symptoms(), random))
                .addAllHistory(shuffled(of.history(), random))
                .addAllResults(shuffled(of.results(), random))
                .addAllConcerns(shuffled(of.concerns(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** What an instance condition demands is met by all instances together only if one of them meets it alone. */
    static Optional<String> neverPooled(Evaluate by, Sample sample) {
        Condition demand = new RandomConditions(sample.chance()).instance();
        boolean together = by.verdict(demand, sample.presentation(), sample.reading()) == Verdict.MET;
        boolean alone = sample.presentation().symptoms().stream()
                .anyMatch(
                        each -> by.verdict(demand, only(each, sample.presentation()), sample.reading()) == Verdict.MET);
        return together == alone
                ? Optional.empty()
                : Optional.of(demand.text() + " is met together: " + together + ", by one instance alone: " + alone);
    }

    private static Presentation only(Symptom symptom, Presentation of) {
        return Presentation.on(of.assessedOn())
                .person(of.person())
                .addSymptoms(symptom)
                .build();
    }

    /** The explanation says what the verdict says; an unknown names what is missing, and every verdict has a reason. */
    static Optional<String> explained(Evaluate by, Sample sample) {
        Evaluate.Answer answer = by.read(sample.condition(), sample.presentation(), sample.reading());
        boolean named = answer.verdict() == Verdict.UNKNOWN != answer.missing().isEmpty();
        boolean told = !answer.reason().isBlank() && !answer.reason().strip().endsWith(":");
        return answer.explained() == answer.verdict() && named && told
                ? Optional.empty()
                : Optional.of("explained as " + answer);
    }

    /** Evaluation always comes to an answer. */
    static Optional<String> total(Evaluate by, Sample sample) {
        by.read(sample.condition(), sample.presentation(), sample.reading());
        return Optional.empty();
    }

    /** Making something known that was not never changes what was known already. */
    static Optional<String> steadfast(Evaluate by, Sample sample) {
        Verdict before = by.verdict(sample.condition(), sample.presentation(), sample.reading());
        if (before == Verdict.UNKNOWN) {
            return Optional.empty();
        }
        Presentation more = new Extension(sample.presentation(), sample.reading(), sample.chance()).next();
        Verdict after = by.verdict(sample.condition(), more, sample.reading());
        return after == before
                ? Optional.empty()
                : Optional.of("it was " + before + " and is " + after + " when more is known: " + Sample.told(more));
    }
}
