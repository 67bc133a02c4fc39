package org.nsspathway.batch;

import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;

/**
 * One column of verdicts: a row of a rule set. A set that has a row in two versions has two columns, each in force on
 * days of its own.
 *
 * @param number which column, from 0
 * @param set the set that the row belongs to
 * @param criterion the row
 * @since 0.1
 */
public record CompiledCriterion(int number, CriteriaSet set, Criterion criterion) {

    /** Set and id. */
    @Override
    public String toString() {
        return set + " " + criterion.id();
    }
}
