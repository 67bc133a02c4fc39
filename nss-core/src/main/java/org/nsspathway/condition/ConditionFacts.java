package org.nsspathway.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts a condition names.
 *
 * @since 0.1
 */
public final class ConditionFacts {

    private ConditionFacts() {}

    /**
     * The names, as the condition writes them.
     *
     * @param condition the condition
     * @return in the order in which they first stand there
     */
    public static Set<String> of(Condition condition) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (Condition each : atoms(condition)) {
            atom(each, names);
        }
        return names.build();
    }

    /**
     * Which other criteria a condition reads.
     *
     * @param condition the condition
     * @return the ids within FIRES
     */
    public static Set<String> firedBy(Condition condition) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Condition each : atoms(condition)) {
            if (each instanceof Condition.Fires fires) {
                ids.add(fires.id());
            }
        }
        return ids.build();
    }

    /**
     * The parts that are not put together from others.
     *
     * @param condition a condition
     * @return its comparisons and questions about facts, negated ones and those of occasions too
     */
    public static List<Condition> atoms(Condition condition) {
        ImmutableList.Builder<Condition> atoms = ImmutableList.builder();
        atoms(condition, atoms);
        return atoms.build();
    }

    private static void atoms(Condition condition, ImmutableList.Builder<Condition> into) {
        if (condition instanceof Condition.And and) {
            atoms(and.parts(), into);
        } else if (condition instanceof Condition.Or or) {
            atoms(or.parts(), into);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atoms(atLeast.parts(), into);
        } else if (condition instanceof Condition.Not not) {
            atoms(not.part(), into);
        } else if (condition instanceof Condition.Occasions occasions) {
            atoms(occasions.part(), into);
        } else {
            into.add(condition);
        }
    }

    private static void atoms(List<Condition> parts, ImmutableList.Builder<Condition> into) {
        for (Condition part : parts) {
            atoms(part, into);
        }
    }

    private static void atom(Condition condition, ImmutableSet.Builder<String> names) {
        if (condition instanceof Condition.Instance instance) {
            names.addAll(instance.facts());
        } else if (condition instanceof Condition.Present present) {
            names.add(present.fact());
        } else if (condition instanceof Condition.HasCode code) {
            names.add(code.fact());
        } else if (condition instanceof Condition.Compare compare) {
            names.add(compare.fact());
        } else if (condition instanceof Condition.CompareWithin within) {
            names.add(within.fact());
        } else if (condition instanceof Condition.CompareSpan span) {
            names.add(span.fact());
        } else if (condition instanceof Condition.CompareLimit limit) {
            names.add(limit.fact());
        }
    }
}
