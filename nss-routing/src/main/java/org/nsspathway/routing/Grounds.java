package org.nsspathway.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.pathway.RuleSignal;
import org.nsspathway.pathway.Signal;

/** On what a line of the policy rests for one person, and what keeps it from holding. */
final class Grounds {
    private final RouterContext context;
    private final Standing standing;
    private final Set<CriterionResult> rules = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> blocks = new LinkedHashSet<>();

    Grounds(RouterContext context, Standing standing) {
        this.context = context;
        this.standing = standing;
    }

    Grounds of(Condition when) {
        collect(when, true);
        return this;
    }

    /** The rules that raise the signals of the line. */
    List<CriterionResult> rules() {
        return List.copyOf(rules);
    }

    /** What is recorded and raises them without a rule. */
    List<String> facts() {
        return List.copyOf(facts);
    }

    /** What the line must not find and does. */
    List<String> blocks() {
        return List.copyOf(blocks);
    }

    /** Whether a line would hold but for what it must not find. */
    boolean wouldHoldWithout(Condition when) {
        if (when instanceof Condition.And and) {
            return and.parts().stream().allMatch(this::wouldHoldWithout);
        }
        if (when instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(this::wouldHoldWithout);
        }
        if (!(when instanceof Condition.Present present)) {
            return true;
        }
        Signal signal = context.program().signals().get(context.program().number(present.fact()));
        if (signal instanceof Signal.OfSignals joint) {
            return wouldHoldWithout(joint.condition());
        }
        return signal instanceof Signal.OfDecision
                || standing.signals().holds(context.program().number(signal.name()));
    }

    private void collect(Condition when, boolean wanted) {
        if (when instanceof Condition.Not not) {
            collect(not.part(), !wanted);
        } else if (when instanceof Condition.And and) {
            and.parts().forEach(part -> collect(part, wanted));
        } else if (when instanceof Condition.Or or) {
            or.parts().stream()
                    .filter(part -> !wanted || wouldHoldWithout(part))
                    .forEach(part -> collect(part, wanted));
        } else if (when instanceof Condition.Present present) {
            signal(context.program().signals().get(context.program().number(present.fact())), wanted);
        }
    }

    private void signal(Signal signal, boolean wanted) {
        if (signal instanceof Signal.OfSignals joint) {
            collect(joint.condition(), wanted);
            return;
        }
        boolean holds = !(signal instanceof Signal.OfDecision)
                && standing.signals().holds(context.program().number(signal.name()));
        if (!holds) {
            return;
        }
        if (!wanted) {
            blocks.add(signal.meaning());
        } else if (signal instanceof RuleSignal rule) {
            raisedBy(rule);
        } else if (signal instanceof Signal.OfSites) {
            sites();
        } else if (signal instanceof Signal.OfTests tests && tests.asks() == Signal.OfTests.TestQuestion.ABNORMAL) {
            facts.addAll(standing.signals().filterTests().abnormalInWords(tests.test()));
        } else if (signal instanceof Signal.OfFacts known) {
            facts.add(
                    standing.evaluation().read(known.condition()).explanation().reason());
        }
    }

    private void raisedBy(RuleSignal rule) {
        int number = context.program().number(rule.name());
        for (CriterionResult result : standing.evaluation().results()) {
            List<Integer> raised = context.rules().of(result.criterion()).raises(result.verdict());
            boolean speaks = result.verdict() != Verdict.UNKNOWN || result.supported();
            if (raised.contains(number) && speaks) {
                rules.add(result);
            }
        }
    }

    private void sites() {
        List<CriterionResult> site = new ArrayList<>();
        for (CriterionResult result : standing.evaluation().with(Verdict.MET)) {
            if (context.rules().of(result.criterion()).outcome().outcome().equals(RuleOutcome.SITE)) {
                site.add(result);
            }
        }
        rules.addAll(site);
        if (site.isEmpty()) {
            facts.add(standing.evaluation()
                    .read(new Condition.Present(SitePathways.NAMED_BY_IMAGING))
                    .explanation()
                    .reason());
        }
    }
}
