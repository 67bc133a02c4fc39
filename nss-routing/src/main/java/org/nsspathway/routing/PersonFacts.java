package org.nsspathway.routing;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.ConditionResult;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Cost;
import org.nsspathway.vocabulary.Vocabulary;

/** What is found out about one person once and used whenever it is decided again. Of one decision, for one thread. */
final class PersonFacts {
    private static final String DECLINES = "declines_tests";

    private final Evaluation rules;
    private final Vocabulary vocabulary;
    private final Map<Condition, ConditionResult> read = new HashMap<>();
    private final Map<CriterionResult, Boolean> supported = new HashMap<>();
    private final Map<CriterionResult, Boolean> askable = new HashMap<>();
    private final Map<CriterionResult, Boolean> done = new HashMap<>();
    private final Map<MissingFact, List<CriterionResult>> hanging = new LinkedHashMap<>();
    private final boolean[] gap = new boolean[2];
    private final boolean awaitsAny;
    private final ImmutableSet<String> awaited;
    private final ImmutableSet<String> refused;

    PersonFacts(Evaluation rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.awaitsAny =
                rules.presentation().results().stream().anyMatch(each -> each.status() == ResultStatus.AWAITED);
        this.awaited = tests(ResultStatus.AWAITED, ResultStatus.AWAITED);
        this.refused = tests(ResultStatus.DECLINED, ResultStatus.NOT_RETURNED);
    }

    private ImmutableSet<String> tests(ResultStatus one, ResultStatus other) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (TestResult each : rules.presentation().results()) {
            if (each.status() == one || each.status() == other) {
                vocabulary.fact(each.test()).ifPresent(fact -> names.add(fact.name()));
            }
        }
        return names.build();
    }

    /** Tests whose result is awaited. */
    Set<String> awaited() {
        return awaited;
    }

    /** Whether any result is awaited, also of a test that the vocabulary does not have. */
    boolean awaitsAny() {
        return awaitsAny;
    }

    /** Tests that were declined or not returned. */
    Set<String> refused() {
        return refused;
    }

    /** Whether the person declines tests altogether. */
    boolean declinesTests() {
        return vocabulary.fact(DECLINES).isPresent() && isMet(new Condition.Present(DECLINES));
    }

    Evaluation rules() {
        return rules;
    }

    ConditionResult read(Condition condition) {
        return read.computeIfAbsent(condition, rules::read);
    }

    boolean isMet(Condition condition) {
        return read(condition).verdict() == Verdict.MET;
    }

    boolean supported(CriterionResult result) {
        return supported.computeIfAbsent(result, CriterionResult::supported);
    }

    /** Whether a question or an examination would help to tell. */
    boolean askable(CriterionResult result) {
        return askable.computeIfAbsent(
                result,
                open -> open.missing().stream().anyMatch(each -> each.cost().compareTo(Cost.TEST) < 0));
    }

    boolean done(CriterionResult result) {
        return done.computeIfAbsent(result, each -> !each.alreadyDone().isEmpty());
    }

    boolean fallsIntoAnAgeGap() {
        if (!gap[0]) {
            gap[0] = true;
            gap[1] = !rules.ageGaps().isEmpty();
        }
        return gap[1];
    }

    /** The rules whose verdict may hang on a missing fact. */
    List<CriterionResult> hangingOn(MissingFact missing) {
        if (hanging.isEmpty()) {
            rules.with(Verdict.UNKNOWN)
                    .forEach(result -> result.hangsOn()
                            .forEach(fact -> hanging.computeIfAbsent(fact, key -> new ArrayList<>())
                                    .add(result)));
        }
        return hanging.getOrDefault(missing, List.of());
    }
}
