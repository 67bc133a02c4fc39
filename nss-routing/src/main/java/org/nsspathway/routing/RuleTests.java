package org.nsspathway.routing;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.routing.internal.policy.RuleIndex;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** The tests that rules ask for and that are not done, each once, with the soonest time that a rule states. */
final class RuleTests {
    private static final String DECLINES = "declines_tests";

    private final Vocabulary vocabulary;
    private final Map<String, RuleTest> tests = new LinkedHashMap<>();
    private final Set<CriterionResult> asking = new HashSet<>();

    RuleTests(PersonFacts person, Verdicts verdicts, RuleIndex rules, Vocabulary vocabulary) {
        Evaluation evaluation = person.rules();
        this.vocabulary = vocabulary;
        Set<String> awaited = results(evaluation, vocabulary, Set.of(ResultStatus.AWAITED));
        Set<String> refused = results(evaluation, vocabulary, Set.of(ResultStatus.DECLINED, ResultStatus.NOT_RETURNED));
        boolean declines = vocabulary.fact(DECLINES).isPresent() && person.isMet(new Condition.Present(DECLINES));
        for (CriterionResult result : evaluation.results()) {
            RuleOutcome outcome = rules.of(result.criterion()).outcome();
            if (outcome.settledByResult() && verdicts.of(result) == Verdict.MET && !person.done(result)) {
                Set<String> facts = facts(result);
                boolean waiting = facts.stream().anyMatch(awaited::contains);
                boolean no = !waiting && (declines || facts.stream().anyMatch(refused::contains));
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
            String destination = result.criterion().destination();
            String name = vocabulary.fact(destination).map(Fact::label).orElse(destination.replace('_', ' '));
            RuleTest test = new RuleTest(
                    name,
                    ImmutableSet.of(result.criterion().id()),
                    ImmutableSet.copyOf(facts),
                    outcome.testWithinDays().orElse(null),
                    state);
            tests.merge(name, test, RuleTest::with);
        }
    }

    private static Set<String> facts(CriterionResult result) {
        Set<String> facts = new LinkedHashSet<>(result.criterion().resultFacts());
        facts.add(result.criterion().destination());
        return facts;
    }

    private static Set<String> results(Evaluation evaluation, Vocabulary vocabulary, Set<ResultStatus> states) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (TestResult each : evaluation.presentation().results()) {
            if (states.contains(each.status())) {
                vocabulary.fact(each.test()).ifPresent(fact -> names.add(fact.name()));
            }
        }
        return names.build();
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
