package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.pathway.Signal;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/**
 * Decides on one route for one person, over every route that the policy knows. Immutable, thread-safe, pure; there is
 * always an answer. Same-day rules and exclusions are always read, whatever sets are asked for.
 *
 * <p>It advises a clinician and never refers.
 *
 * @since 0.1
 */
public final class PathwayRouter {
    private final CriteriaEvaluator evaluator;
    private final RoutingPolicy policy;

    private PathwayRouter(CriteriaEvaluator evaluator, RoutingPolicy policy) {
        this.evaluator = evaluator;
        this.policy = policy;
    }

    /**
     * A router over a catalogue's policy.
     *
     * @param catalogue rules, names and policy
     * @param setIds sets of criteria to read, none for all that hold nothing proposed; sets of same-day rules and
     *     exclusions are added
     * @return the router
     * @throws IllegalArgumentException if there is no such set
     * @throws IllegalStateException if the catalogue has no policy
     */
    public static PathwayRouter of(CriteriaCatalogue catalogue, String... setIds) {
        List<String> ids = new ArrayList<>(List.of(setIds));
        if (!ids.isEmpty()) {
            for (CriteriaSet set : catalogue.sets()) {
                if (set.role() != SetRole.CRITERIA && !ids.contains(set.id())) {
                    ids.add(set.id());
                }
            }
        }
        return new PathwayRouter(catalogue.evaluator(ids.toArray(new String[0])), catalogue.routingPolicy());
    }

    /**
     * The sets it reads.
     *
     * @return criteria, same-day rules and exclusions
     */
    public List<CriteriaSet> sets() {
        return evaluator.sets();
    }

    /**
     * Decides.
     *
     * @param presentation what is known of the person
     * @param reading how silence and age of the record are read
     * @return the decision with its reasons
     */
    public RoutingDecision decide(Presentation presentation, RecordReading reading) {
        Evaluation evaluation = evaluator.evaluate(presentation, reading);
        ImmutableList.Builder<PolicyLine> applies = ImmutableList.builder();
        ImmutableList.Builder<PolicyLine> others = ImmutableList.builder();
        for (PolicyLine line : policy.lines()) {
            (holds(line.when(), evaluation) ? applies : others).add(line);
        }
        return new RoutingDecision(evaluation, applies.build(), others.build());
    }

    private boolean holds(Condition when, Evaluation evaluation) {
        if (when instanceof Condition.And and) {
            return and.parts().stream().allMatch(part -> holds(part, evaluation));
        }
        if (when instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, evaluation));
        }
        if (when instanceof Condition.Not not) {
            return !holds(not.part(), evaluation);
        }
        return !(when instanceof Condition.Present present) || signal(present.fact(), evaluation);
    }

    private boolean signal(String name, Evaluation evaluation) {
        Signal signal = policy.signals().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("signal '" + name + "' was checked when the policy was loaded"));
        return evaluation.results().stream().anyMatch(result -> Signals.matches(signal, result));
    }
}
