package org.nsspathway.routing;

import java.util.List;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.routing.internal.policy.RuleIndex;

/** The results of one person, and what the policy makes of their rules: looked up once, however often it is decided. */
final class RuledResults {
    private final List<CriterionResult> results;
    private final RuleIndex.Role[] roles;

    RuledResults(Evaluation evaluation, RuleIndex rules) {
        this.results = evaluation.results();
        this.roles = new RuleIndex.Role[results.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = rules.of(results.get(i).criterion());
        }
    }

    int size() {
        return roles.length;
    }

    CriterionResult result(int number) {
        return results.get(number);
    }

    /** What becomes of the rule of a result. */
    RuleIndex.Role role(int number) {
        return roles[number];
    }
}
