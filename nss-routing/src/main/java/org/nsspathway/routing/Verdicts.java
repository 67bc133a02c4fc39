package org.nsspathway.routing;

import java.util.Collection;
import java.util.Set;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.ConditionResult;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Supposition;

/** How verdicts are taken: as they were read, or as they would be. */
interface Verdicts {

    Verdict of(CriterionResult result);

    Verdict of(ConditionResult result);

    static Verdicts asRead() {
        return new Verdicts() {
            @Override
            public Verdict of(CriterionResult result) {
                return result.verdict();
            }

            @Override
            public Verdict of(ConditionResult result) {
                return result.verdict();
            }
        };
    }

    /** As they would be if a missing fact came out so; only some rules hang on it. */
    static Verdicts supposing(Supposition supposition, Collection<CriterionResult> hanging) {
        Set<CriterionResult> changed = Set.copyOf(hanging);
        return new Verdicts() {
            @Override
            public Verdict of(CriterionResult result) {
                return changed.contains(result) ? result.verdictIf(supposition) : result.verdict();
            }

            @Override
            public Verdict of(ConditionResult result) {
                return result.verdictIf(supposition);
            }
        };
    }

    /** As they would be if one rule were met. */
    static Verdicts withMet(CriterionResult met) {
        return new Verdicts() {
            @Override
            public Verdict of(CriterionResult result) {
                return result.equals(met) ? Verdict.MET : result.verdict();
            }

            @Override
            public Verdict of(ConditionResult result) {
                return result.verdict();
            }
        };
    }
}
