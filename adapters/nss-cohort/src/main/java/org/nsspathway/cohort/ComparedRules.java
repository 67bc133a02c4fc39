package org.nsspathway.cohort;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;

/**
 * Rules that are held against others.
 *
 * @param name how they are named in results
 * @param catalogue where they come from: all rules of a comparison share one vocabulary
 * @param sets ids of the sets, with versions
 * @param inForceOnly whether optional and proposed rows are left out, as they are in a place
 * @since 0.1
 */
public record ComparedRules(String name, CriteriaCatalogue catalogue, List<String> sets, boolean inForceOnly) {

    /** Keeps its own copy. */
    public ComparedRules {
        sets = ImmutableList.copyOf(sets);
    }

    /**
     * The same rules, for one person at a time.
     *
     * @return an evaluator of the sets
     */
    public CriteriaEvaluator evaluator() {
        return inForceOnly ? catalogue.evaluatorInForce(sets) : catalogue.evaluator(sets.toArray(new String[0]));
    }
}
