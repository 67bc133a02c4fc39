package org.nsspathway.routing.internal.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.pathway.RuleSignal;
import org.nsspathway.pathway.Signal;
import org.nsspathway.problem.TableException;

/**
 * What every rule is to the router, and which signals its verdict raises: looked up once for every rule when a router
 * is made. A rule whose recommendation the policy does not know is refused then, and never dropped in silence.
 *
 * @since 0.1
 */
public final class RuleIndex {
    private static final Splitter SUM = Splitter.on('+');

    private final IdentityHashMap<Criterion, Role> roles = new IdentityHashMap<>();

    /**
     * What one rule is.
     *
     * @param outcome what its recommendation is to the router
     * @param byMet numbers of the signals that it raises when it is met
     * @param byNotMet numbers of the signals that it raises when it is not met
     * @param byUnknown numbers of the signals that it may raise when it is unknown
     * @since 0.1
     */
    public record Role(RuleOutcome outcome, List<Integer> byMet, List<Integer> byNotMet, List<Integer> byUnknown) {

        /** Keeps its own copies. */
        public Role {
            byMet = ImmutableList.copyOf(byMet);
            byNotMet = ImmutableList.copyOf(byNotMet);
            byUnknown = ImmutableList.copyOf(byUnknown);
        }

        /**
         * Whether some verdict raises a signal.
         *
         * @return false of a rule that no signal of the policy hangs on
         */
        public boolean raisesAny() {
            return !byMet.isEmpty() || !byNotMet.isEmpty() || !byUnknown.isEmpty();
        }

        /**
         * The signals that a verdict raises.
         *
         * @param verdict the rule's verdict
         * @return their numbers
         */
        public List<Integer> raises(Verdict verdict) {
            return switch (verdict) {
                case MET -> byMet;
                case NOT_MET -> byNotMet;
                case UNKNOWN -> byUnknown;
            };
        }
    }

    /**
     * Looks up every rule of some sets.
     *
     * @param policy what rules are to the router, and the signals
     * @param sets the sets
     * @throws TableException if the policy does not know what a rule recommends
     */
    public RuleIndex(RoutingPolicy policy, List<CriteriaSet> sets) {
        for (CriteriaSet set : sets) {
            for (Criterion each : set.criteria()) {
                RuleOutcome outcome = policy.outcomes().stream()
                        .filter(line -> matches(line, set, each))
                        .findFirst()
                        .orElseThrow(() -> unmatched(set, each));
                roles.put(each, role(outcome, each, policy.signals()));
            }
        }
    }

    private static TableException unmatched(CriteriaSet set, Criterion each) {
        return new TableException(
                each.place().column("action"),
                "the routing policy does not say what becomes of '" + each.action() + "' with urgency '"
                        + each.urgency() + "' in set " + set.id() + ". Add a line to its table of outcomes.");
    }

    private static boolean matches(RuleOutcome line, CriteriaSet set, Criterion each) {
        return (line.roles().isEmpty() || line.roles().contains(set.role()))
                && (line.sets().isEmpty() || SUM.splitToStream(set.id()).anyMatch(line.sets()::contains))
                && allows(line.actions(), each.action())
                && allows(line.urgencies(), each.urgency())
                && allows(line.directAccess(), each.directAccess())
                && allows(line.destinations(), each.destination())
                && allows(line.criteria(), each.id());
    }

    private static Role role(RuleOutcome outcome, Criterion criterion, List<Signal> signals) {
        return new Role(
                outcome,
                raised(Verdict.MET, outcome, criterion, signals),
                raised(Verdict.NOT_MET, outcome, criterion, signals),
                raised(Verdict.UNKNOWN, outcome, criterion, signals));
    }

    private static List<Integer> raised(
            Verdict verdict, RuleOutcome outcome, Criterion criterion, List<Signal> signals) {
        List<Integer> raised = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i) instanceof RuleSignal rule
                    && rule.verdict() == verdict
                    && rule.outcomes().contains(outcome.outcome())
                    && allows(rule.criteria(), criterion.id())) {
                raised.add(i);
            }
        }
        return raised;
    }

    private static boolean allows(Set<String> wanted, String word) {
        return wanted.isEmpty() || wanted.contains(word);
    }

    /**
     * What a rule is.
     *
     * @param criterion a rule of one of the sets
     * @return its outcome and signals
     * @throws IllegalArgumentException if it is of another set
     */
    public Role of(Criterion criterion) {
        Role role = roles.get(criterion);
        if (role == null) {
            throw new IllegalArgumentException(
                    "rule '" + criterion.id() + "' is of none of the sets of this router. Evaluate with its own sets.");
        }
        return role;
    }
}
