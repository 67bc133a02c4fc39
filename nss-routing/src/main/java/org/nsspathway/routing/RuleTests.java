package org.nsspathway.routing;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** The tests that rules ask for and that are not done, each once, with the soonest time that a rule states. */
final class RuleTests {
    private final Vocabulary vocabulary;
    private final Map<String, RuleTest> tests = new LinkedHashMap<>();
    private final Set<CriterionResult> asking = new HashSet<>();

    RuleTests(PersonFacts person, RuledResults rules, Verdicts verdicts, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int i = 0; i < rules.size(); i++) {
            CriterionResult result = rules.result(i);
            RuleOutcome outcome = rules.role(i).outcome();
            if (outcome.settledByResult() && verdicts.of(result) == Verdict.MET && !person.done(result)) {
                Set<String> facts = facts(result);
                boolean waiting = !Collections.disjoint(facts, person.awaited());
                boolean no = !waiting && (person.declinesTests() || !Collections.disjoint(facts, person.refused()));
                add(
                        result,
                        outcome,
                        facts,
                        waiting ? RuleTest.State.AWAITED : no ? RuleTest.State.REFUSED : RuleTest.State.DUE);
            }
        }
    }

    private void add(CriterionResult result, RuleOutcome outcome, Set<String> facts, RuleTest.State state) {
        if (state != RuleTest.State.REFUSED) {
            asking.add(result);
        }
        if (outcome.outcome().equals(RuleOutcome.TEST)) {
            String name = name(result.criterion());
            RuleTest test = new RuleTest(
                    name,
                    ImmutableSet.of(result.criterion().id()),
                    ImmutableSet.copyOf(facts),
                    outcome.testWithinDays().orElse(null),
                    state);
            tests.merge(key(result, name), test, RuleTest::with);
        }
    }

    private String name(Criterion rule) {
        String words = rule.destination().replace('_', ' ');
        String measured = rule.resultFacts().stream()
                .flatMap(each -> vocabulary.fact(each).stream())
                .filter(each -> each.value() == ValueKind.NUMBER)
                .map(Fact::label)
                .collect(Collectors.joining(", "));
        return vocabulary
                .fact(rule.destination())
                .map(Fact::label)
                .orElse(measured.isEmpty() ? words : words + " (" + measured + ")");
    }

    /** Tests with the same results are one test, whatever a rule calls it. */
    private static String key(CriterionResult result, String name) {
        List<String> facts = result.criterion().resultFacts();
        return facts.isEmpty() ? name : String.join(";", facts);
    }

    private static Set<String> facts(CriterionResult result) {
        Set<String> facts = new LinkedHashSet<>(result.criterion().resultFacts());
        facts.add(result.criterion().destination());
        return facts;
    }

    /** Whether a rule still asks: what it asks for is neither done nor refused. */
    boolean asks(CriterionResult result) {
        return asking.contains(result);
    }

    List<RuleTest> in(RuleTest.State state) {
        return tests.values().stream().filter(each -> each.state() == state).toList();
    }

    /** The facts that tests bring which are ordered or awaited. */
    Set<String> factsInHand() {
        return tests.values().stream()
                .filter(each -> each.state() != RuleTest.State.REFUSED)
                .flatMap(each -> each.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean any(RuleTest.State state) {
        return tests.values().stream().anyMatch(each -> each.state() == state);
    }
}
