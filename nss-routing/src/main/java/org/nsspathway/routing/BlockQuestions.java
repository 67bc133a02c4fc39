package org.nsspathway.routing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.Cost;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Gathers what has to be read of a block beside the rules: conditions, and groups of facts of which anything is recorded. */
final class BlockQuestions {
    private final Vocabulary vocabulary;
    private final boolean silenceTells;
    private final Map<Condition, Integer> conditions = new LinkedHashMap<>();
    private final Map<Condition, Integer> ofTests = new LinkedHashMap<>();
    private final Map<Set<String>, Integer> groups = new LinkedHashMap<>();

    BlockQuestions(Vocabulary vocabulary, RecordReading reading) {
        this.vocabulary = vocabulary;
        this.silenceTells = reading.silence() == RecordReading.Silence.COMPLETE;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions.keySet());
    }

    List<Condition> ofTests() {
        return List.copyOf(ofTests.keySet());
    }

    List<Set<String>> groups() {
        return List.copyOf(groups.keySet());
    }

    boolean isKnown(String fact) {
        return vocabulary.fact(fact).isPresent();
    }

    /** Of whom a condition is met; nothing fires within it. */
    BlockBits met(Condition condition) {
        int number = conditions.computeIfAbsent(condition, key -> conditions.size());
        return (block, word) -> block.verdicts().conditionMet(number, word);
    }

    private BlockBits metOfTests(Condition condition) {
        int number = ofTests.computeIfAbsent(condition, key -> ofTests.size());
        return (block, word) -> block.ofTests().conditionMet(number, word);
    }

    private BlockBits recorded(Set<String> facts) {
        int number = groups.computeIfAbsent(facts, key -> groups.size());
        return (block, word) -> block.recorded(number, word);
    }

    static Condition agedFrom(int years) {
        return new Condition.Compare("age", Comparison.AT_LEAST, BigDecimal.valueOf(years));
    }

    static Condition youngerThan(int years) {
        return new Condition.Compare("age", Comparison.BELOW, BigDecimal.valueOf(years));
    }

    /** Whether an exclusion asks whether one site pathway fits, which only the whole decision can tell. */
    boolean hangsOnSites(Criterion exclusion) {
        return facts(exclusion.wholeCondition()).contains(Deciding.FITS_ONE_SITE);
    }

    /** Where something may speak for a rule: a part of it that is met, or anything recorded about what it asks for. */
    BlockBits mayBeSupported(CompiledCriterion rule) {
        Optional<Condition> when = rule.criterion().askWhen();
        if (when.isPresent()) {
            return ConditionFacts.firedBy(when.get()).isEmpty() ? met(when.get()) : BlockBits.ALL;
        }
        Set<Condition> parts = new LinkedHashSet<>();
        parts(rule.criterion().wholeCondition(), rule.set(), parts);
        if (parts.isEmpty()) {
            return BlockBits.NONE;
        }
        Set<String> asked = new LinkedHashSet<>();
        parts.forEach(part -> asked.addAll(facts(part)));
        return met(joined(List.copyOf(parts))).or(recorded(asked));
    }

    private static Condition joined(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
    }

    /** Parts that may speak for a condition, those of what fires it and of definitions too. */
    private void parts(Condition condition, CriteriaSet set, Set<Condition> into) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> parts(part, set, into));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> parts(part, set, into));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.parts().forEach(part -> parts(part, set, into));
        } else if (condition instanceof Condition.Fires fires) {
            BlockSignals.firedBy(set, fires).forEach(each -> parts(each.wholeCondition(), set, into));
        } else if (!(condition instanceof Condition.Not || condition instanceof Condition.Always)
                && !isDemographic(condition)
                && into.add(condition)
                && condition instanceof Condition.Present present) {
            vocabulary
                    .fact(present.fact())
                    .flatMap(Fact::definition)
                    .ifPresent(definition -> parts(definition, set, into));
        }
    }

    private static boolean isDemographic(Condition part) {
        return (part instanceof Condition.Compare compare && compare.fact().equals("age"))
                || (part instanceof Condition.HasCode code && code.fact().equals("sex"));
    }

    /** Where what a rule wants to see on several days is there once. */
    BlockBits repeats(Criterion rule) {
        List<Condition> parts = PersonSignals.repeated(rule.condition()).toList();
        return parts.isEmpty() ? BlockBits.NONE : met(joined(parts));
    }

    /** Where a question or an examination may help to tell: something is recorded that can be asked about, or silence tells nothing. */
    BlockBits mayBeAskable(Criterion rule) {
        Set<String> askable = new LinkedHashSet<>();
        List<BlockBits> open = new ArrayList<>();
        for (String name : facts(rule.wholeCondition())) {
            Fact fact = vocabulary.fact(name).orElseThrow();
            if (fact.kind() != FactKind.DEMOGRAPHIC && fact.cost().compareTo(Cost.TEST) < 0) {
                if (!silenceTells || !fact.silenceIsAbsence() || fact.value() != ValueKind.BOOLEAN) {
                    return BlockBits.ALL;
                }
                askable.add(name);
            }
        }
        if (!ConditionFacts.firedBy(rule.wholeCondition()).isEmpty()) {
            return BlockBits.ALL;
        }
        demographics(rule.wholeCondition(), new LinkedHashSet<>()).forEach(part -> open.add(unknown(part)));
        open.add(recorded(askable));
        return BlockBits.any(open);
    }

    private BlockBits unknown(Condition part) {
        BlockBits met = met(part);
        BlockBits notMet = met(new Condition.Not(part));
        return (block, word) -> ~met.of(block, word) & ~notMet.of(block, word);
    }

    /** What a condition asks of age, sex and organs, those of definitions too. */
    private Set<Condition> demographics(Condition condition, Set<Condition> into) {
        for (Condition atom : ConditionFacts.atoms(condition)) {
            for (String name : ConditionFacts.of(atom)) {
                Fact fact = vocabulary.fact(name).orElseThrow();
                if (fact.kind() == FactKind.DEMOGRAPHIC) {
                    into.add(atom);
                } else {
                    fact.definition().ifPresent(each -> demographics(each, into));
                }
            }
        }
        return into;
    }

    /** Where a filter function test is abnormal whichever of its results are valid: it stands alone, on every day. */
    BlockBits isAbnormal(FilterTest test, List<FilterTest> all) {
        boolean alone =
                all.stream().filter(each -> each.test().equals(test.test())).count() == 1;
        boolean plain = test.firesIn().isEmpty()
                && test.effectiveFrom().isEmpty()
                && test.effectiveTo().isEmpty();
        return alone && plain ? test.abnormalWhen().map(this::met).orElse(BlockBits.NONE) : BlockBits.NONE;
    }

    /** Where a filter function test may be abnormal. */
    BlockBits mayBeAbnormal(FilterTest test) {
        Optional<Condition> when = test.abnormalWhen();
        if (when.isEmpty()) {
            return BlockBits.NONE;
        }
        if (test.firesIn().isEmpty() && ConditionFacts.firedBy(when.get()).isEmpty()) {
            return metOfTests(when.get()).or(met(when.get()));
        }
        List<Condition> shown = new ArrayList<>();
        shown.add(new Condition.Present(test.test()));
        test.parts().forEach(part -> shown.add(new Condition.Present(part)));
        test.shownBy().forEach(fact -> shown.add(new Condition.Present(fact)));
        return recorded(facts(joined(shown)));
    }

    /** The facts that a condition asks for, with all that they may follow from. */
    private Set<String> facts(Condition condition) {
        Set<String> found = new LinkedHashSet<>();
        ConditionFacts.of(condition).forEach(name -> add(name, found));
        return found;
    }

    private void add(String name, Set<String> found) {
        Fact fact = vocabulary.fact(name).orElse(null);
        if (fact == null || !found.add(fact.name())) {
            return;
        }
        fact.definition().ifPresent(each -> further(each, found));
        fact.suggestedBy().ifPresent(each -> further(each, found));
        fact.score().ifPresent(score -> score.parts().forEach(part -> further(part.condition(), found)));
        fact.derivation().ifPresent(call -> call.inputs().forEach(each -> add(each, found)));
        fact.flagOf().ifPresent(each -> add(each, found));
        fact.umbrellaOf()
                .ifPresent(kind -> vocabulary.facts().stream()
                        .filter(each -> each.kind() == kind)
                        .forEach(each -> add(each.name(), found)));
        vocabulary.flagOf(fact.name()).ifPresent(each -> found.add(each.name()));
        vocabulary.kindsOf(fact.name()).forEach(each -> add(each, found));
        vocabulary.widerThan(fact.name()).forEach(each -> found.add(each.fact()));
    }

    private void further(Condition condition, Set<String> found) {
        ConditionFacts.of(condition).forEach(name -> add(name, found));
    }
}
