package org.nsspathway.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Verdict;

/**
 * What is asked of an evaluation.
 *
 * @param sets ids of rule sets, with versions and sums; none for every installed set, whatever its standing
 * @param verdicts which verdicts are written assessment by assessment; all are counted
 * @param decisions whether routes are decided as well, and how much of the decisions is written
 * @since 0.1
 */
public record EvaluationChoice(List<String> sets, Set<Verdict> verdicts, Decisions decisions) {

    /** How much of the decisions is written. */
    public enum Decisions {
        /** No routes. */
        NONE,
        /** The route of every assessment, how urgent it is, and its state. */
        ROUTES,
        /** Also where it leads there, what else applies and which tests are outstanding, which takes far longer. */
        WHOLE,
        /** Also the questions whose answers could change it: the dearest of all. */
        WITH_QUESTIONS
    }

    /** Keeps its own copies. */
    public EvaluationChoice {
        sets = ImmutableList.copyOf(sets);
        verdicts = ImmutableSet.copyOf(verdicts);
    }

    /**
     * Every installed set; verdicts that are met are written; routes are decided and no more of the decisions.
     *
     * @return the usual choice
     */
    public static EvaluationChoice usual() {
        return new EvaluationChoice(List.of(), ImmutableSet.of(Verdict.MET), Decisions.ROUTES);
    }
}
