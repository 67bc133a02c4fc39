package org.nsspathway.condition;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How many parts a condition has once everything it refers to is put in.
 *
 * @since 0.1
 */
public final class ConditionSize {
    /** Parts that one condition may have in full; more would take for ever to explain. */
    public static final long MOST = 10_000;

    private ConditionSize() {}

    /**
     * Counts the parts.
     *
     * @param condition the condition
     * @param ofFact how many parts stand behind a fact
     * @param ofFired how many parts stand behind another criterion
     * @return the number of parts, or one more than {@link #MOST} where there are more
     */
    public static long of(Condition condition, ToLongFunction<String> ofFact, ToLongFunction<String> ofFired) {
        if (condition instanceof Condition.And and) {
            return sum(and.parts(), ofFact, ofFired);
        }
        if (condition instanceof Condition.Or or) {
            return sum(or.parts(), ofFact, ofFired);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return sum(atLeast.parts(), ofFact, ofFired);
        }
        if (condition instanceof Condition.Not not) {
            return limited(1 + of(not.part(), ofFact, ofFired));
        }
        if (condition instanceof Condition.Occasions occasions) {
            return limited(1 + of(occasions.part(), ofFact, ofFired));
        }
        if (condition instanceof Condition.Fires fires) {
            return limited(1 + ofFired.applyAsLong(fires.id()));
        }
        long size = 1;
        for (String fact : ConditionFacts.of(condition)) {
            size = limited(size + ofFact.applyAsLong(fact));
        }
        return size;
    }

    private static long sum(List<Condition> parts, ToLongFunction<String> ofFact, ToLongFunction<String> ofFired) {
        long sum = 1;
        for (Condition part : parts) {
            sum = limited(sum + of(part, ofFact, ofFired));
        }
        return sum;
    }

    private static long limited(long size) {
        return Math.min(size, MOST + 1);
    }
}
