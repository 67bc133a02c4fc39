package org.nsspathway.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.ConditionResult;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.vocabulary.Cost;

/** What is found out about one person once and used whenever it is decided again. Of one decision, for one thread. */
final class PersonFacts {
    private final Evaluation rules;
    private final Map<Condition, ConditionResult> read = new HashMap<>();
    private final Map<CriterionResult, Boolean> supported = new HashMap<>();
    private final Map<CriterionResult, Boolean> askable = new HashMap<>();
    private final Map<CriterionResult, Boolean> done = new HashMap<>();
    private final Map<MissingFact, List<CriterionResult>> hanging = new LinkedHashMap<>();
    private final boolean[] gap = new boolean[2];

    PersonFacts(Evaluation rules) {
        this.rules = rules;
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
