package org.nsspathway.vocabulary;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.ConditionSize;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** What a vocabulary must satisfy before anything is evaluated with it. */
final class VocabularyChecks {
    static final int MOST_DEEP = 50;

    private VocabularyChecks() {}

    /** Every name and alias with the fact it means; one name for two facts is fatal. */
    static ImmutableMap<String, Fact> namesOf(ImmutableMap<String, Fact> facts) {
        Map<String, Fact> names = new LinkedHashMap<>(facts);
        for (Fact fact : facts.values()) {
            for (String alias : fact.aliases()) {
                Fact other = names.putIfAbsent(alias, fact);
                if (other != null) {
                    throw new TableException(
                            fact.place().column("aliases"),
                            "alias '" + alias + "' already means '" + other.name() + "', defined in " + other.place()
                                    + ". Remove one.");
                }
            }
        }
        return ImmutableMap.copyOf(names);
    }

    /** Everything that a row refers to must be there. */
    static void references(
            Map<String, Fact> facts, Map<String, Qualifier> qualifiers, Map<String, Derivation> derivations) {
        for (Qualifier each : qualifiers.values()) {
            String opposite = each.opposite().orElse(null);
            if (opposite != null && !qualifiers.containsKey(opposite)) {
                throw new TableException(
                        each.place().column("opposite"),
                        "qualifier '" + opposite + "' is not defined. Add a row for it.");
            }
        }
        for (Fact fact : facts.values()) {
            for (String word : fact.qualifiers()) {
                if (!qualifiers.containsKey(word)) {
                    throw new TableException(
                            fact.place().column("qualifiers"),
                            "qualifier '" + word + "' is not defined. Add it to a table of qualifiers.");
                }
            }
            for (Fact.Parent parent : fact.isA()) {
                if (!facts.containsKey(parent.fact())) {
                    throw new TableException(
                            fact.place().column("is_a"),
                            "fact '" + parent.fact() + "' is not defined. Add a row for it.");
                }
            }
            String test = fact.flagOf().orElse(null);
            if (test != null && !isNumber(facts, test)) {
                throw new TableException(
                        fact.place().column("flag_of"),
                        "'" + test + "' is no fact with a number. Name the test whose flag this is.");
            }
            if (fact.derivation().isPresent()) {
                derivation(fact, fact.derivation().get(), facts, derivations);
            }
            require(
                    fact.score().isEmpty() || fact.value() == ValueKind.NUMBER,
                    fact.place().column("derivation"),
                    "a score is a number. Make that the value of the row.");
        }
    }

    private static void derivation(
            Fact fact, DerivationCall call, Map<String, Fact> facts, Map<String, Derivation> derivations) {
        Place place = fact.place().column("derivation");
        Derivation derivation = derivations.get(call.name());
        if (derivation == null) {
            throw new TableException(
                    place, "no derivation is called '" + call.name() + "'. Known are " + derivations.keySet() + ".");
        }
        require(
                call.inputs().size() == derivation.inputs(),
                place,
                call.name() + " reads " + derivation.inputs() + " facts but the row names "
                        + call.inputs().size() + ".");
        for (String input : call.inputs()) {
            boolean instances = derivation.readsInstances();
            require(
                    instances ? hasInstances(facts, input) : isNumber(facts, input),
                    place,
                    "'" + input + "' is no fact with " + (instances ? "recorded instances" : "a number")
                            + ". Name one that is.");
        }
        try {
            derivation.with(call.settings());
        } catch (IllegalArgumentException e) {
            throw new TableException(place, String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasInstances(Map<String, Fact> facts, String name) {
        Fact fact = facts.get(name);
        return fact != null
                && fact.value() == ValueKind.BOOLEAN
                && fact.definition().isEmpty();
    }

    private static boolean isNumber(Map<String, Fact> facts, String name) {
        Fact fact = facts.get(name);
        return fact != null && fact.value() == ValueKind.NUMBER;
    }

    /** Definitions and suggestions name facts that exist, none follows from itself, and none grows beyond reason. */
    static ImmutableMap<String, Long> definitions(Vocabulary vocabulary) {
        for (Fact fact : vocabulary.facts()) {
            noRing(fact, vocabulary);
        }
        Sizes sizes = new Sizes(vocabulary);
        for (Fact fact : vocabulary.facts()) {
            if (sizes.of(fact) > ConditionSize.MOST) {
                throw new TableException(
                        fact.place().column("definition"),
                        "'" + fact.name() + "' stands for more than " + ConditionSize.MOST
                                + " parts. Make its definition simpler.");
            }
        }
        return ImmutableMap.copyOf(sizes.known);
    }

    private static void noRing(Fact start, Vocabulary vocabulary) {
        Set<String> seen = new HashSet<>();
        Deque<Fact> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Fact fact = open.pop();
            follow(start, fact.definition(), fact, "definition", vocabulary, seen, open);
            follow(start, fact.suggestedBy(), fact, "suggested_by", vocabulary, seen, open);
            follow(start, score(fact), fact, "derivation", vocabulary, seen, open);
        }
    }

    /** All parts of a fact's score as one condition. */
    private static Optional<Condition> score(Fact fact) {
        return fact.score().isEmpty()
                ? Optional.empty()
                : Optional.of(fact.score().get().compared(Comparison.AT_LEAST, BigDecimal.ONE));
    }

    private static void follow(
            Fact start,
            Optional<Condition> condition,
            Fact fact,
            String column,
            Vocabulary vocabulary,
            Set<String> seen,
            Deque<Fact> open) {
        if (condition.isEmpty()) {
            return;
        }
        for (String name : ConditionFacts.of(condition.get())) {
            Fact used = vocabulary.fact(name).orElse(null);
            if (used == null) {
                throw new TableException(
                        fact.place().column(column), "fact '" + name + "' is not defined. Add a row for it.");
            }
            if (used.name().equals(start.name())) {
                throw new TableException(
                        fact.place().column(column), "'" + start.name() + "' follows from itself. Break the ring.");
            }
            if (seen.add(used.name())) {
                open.push(used);
            }
        }
    }

    /** How large facts are with all that they stand for. */
    private static final class Sizes implements ToLongFunction<String> {
        private final Vocabulary vocabulary;
        private final Map<String, Long> known = new HashMap<>();
        private int depth;

        Sizes(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        long of(Fact fact) {
            require(
                    depth <= MOST_DEEP,
                    fact.place().column("definition"),
                    "definitions may follow each other at most " + MOST_DEEP + " deep. Make one of them simpler.");
            Long before = known.get(fact.name());
            if (before != null) {
                return before;
            }
            Optional<Condition> meaning = fact.definition().isPresent() ? fact.definition() : score(fact);
            depth++;
            long size = meaning.isEmpty() ? 0 : ConditionSize.of(meaning.get(), this, fired -> 0);
            depth--;
            known.put(fact.name(), size);
            return size;
        }

        @Override
        public long applyAsLong(String name) {
            return of(vocabulary.fact(name).orElseThrow());
        }
    }

    /** The base of a fact that is defined as one instance of another fact, as unexplained_cough is of cough. */
    static Optional<String> baseOf(Fact fact) {
        return fact.definition().orElse(null) instanceof Condition.Instance instance
                        && instance.facts().size() == 1
                ? Optional.of(instance.facts().get(0))
                : Optional.empty();
    }

    private static void require(boolean holds, Place place, String text) {
        if (!holds) {
            throw new TableException(place, text);
        }
    }
}
