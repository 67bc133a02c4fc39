package org.nsspathway.equality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * The facts that conditions and people of one run speak of, few enough for both to meet often: the facts themselves, what
 * they follow from, their kinds and what they are a kind of; with the words, codes and numbers that conditions demand of
 * them.
 */
final class Scene {
    private final Vocabulary vocabulary;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Map<String, Set<BigDecimal>> numbers = new LinkedHashMap<>();
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    Scene(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Fact> facts() {
        return new ArrayList<>(facts);
    }

    List<BigDecimal> numbers(Fact fact) {
        return new ArrayList<>(numbers.getOrDefault(fact.name(), Set.of(new BigDecimal("10"))));
    }

    List<String> codes(Fact fact) {
        return new ArrayList<>(codes.getOrDefault(fact.name(), Set.of("normal", "breast")));
    }

    List<String> words(Fact fact) {
        Set<String> all = new LinkedHashSet<>(words.getOrDefault(fact.name(), Set.of()));
        all.addAll(fact.qualifiers());
        all.addAll(List.of("unexplained", "longstanding"));
        return new ArrayList<>(all);
    }

    /** Adds a fact with all that belongs to it. */
    void add(Fact fact, Chance chance) {
        if (!facts.add(fact)) {
            return;
        }
        fact.definition().ifPresent(definition -> add(definition, chance));
        fact.suggestedBy().ifPresent(hint -> add(hint, chance));
        fact.score().ifPresent(score -> score.parts().forEach(part -> add(part.condition(), chance)));
        fact.flagOf().flatMap(vocabulary::fact).ifPresent(test -> add(test, chance));
        fact.derivation()
                .ifPresent(call ->
                        call.inputs().forEach(input -> vocabulary.fact(input).ifPresent(each -> add(each, chance))));
        List<String> kinds = new ArrayList<>(vocabulary.kindsOf(fact.name()));
        for (String kind : kinds.size() > 4 ? chance.some(kinds, 2) : kinds) {
            vocabulary.fact(kind).ifPresent(each -> add(each, chance));
        }
        for (Fact.Parent wider : vocabulary.widerThan(fact.name())) {
            vocabulary.fact(wider.fact()).ifPresent(facts::add);
        }
    }

    /** Adds what a condition names, and what it demands. */
    void add(Condition condition, Chance chance) {
        for (String name : ConditionFacts.of(condition)) {
            vocabulary.fact(name).ifPresent(fact -> add(fact, chance));
        }
        demands(condition);
    }

    private void demands(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(this::demands);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::demands);
        } else if (condition instanceof Condition.Not not) {
            demands(not.part());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.parts().forEach(this::demands);
        } else if (condition instanceof Condition.Occasions occasions) {
            demands(occasions.part());
        } else if (condition instanceof Condition.Compare compare) {
            put(numbers, compare.fact(), compare.number());
        } else if (condition instanceof Condition.CompareWithin within) {
            put(numbers, within.fact(), within.number());
        } else if (condition instanceof Condition.HasCode code) {
            put(codes, code.fact(), code.code());
        } else if (condition instanceof Condition.Instance instance) {
            instance.facts().forEach(fact -> demands(fact, instance.demands()));
        }
    }

    private void demands(String fact, InstanceCondition demand) {
        if (demand instanceof InstanceCondition.All all) {
            all.parts().forEach(part -> demands(fact, part));
        } else if (demand instanceof InstanceCondition.Any any) {
            any.parts().forEach(part -> demands(fact, part));
        } else if (demand instanceof InstanceCondition.None none) {
            demands(fact, none.part());
        } else if (demand instanceof InstanceCondition.Has has) {
            put(words, fact, has.qualifier());
        } else if (demand instanceof InstanceCondition.CausedBy cause) {
            put(codes, fact, cause.cause());
        }
    }

    private <T> void put(Map<String, Set<T>> into, String name, T value) {
        vocabulary
                .fact(name)
                .ifPresent(fact -> into.computeIfAbsent(fact.name(), key -> new LinkedHashSet<>())
                        .add(value));
    }
}
