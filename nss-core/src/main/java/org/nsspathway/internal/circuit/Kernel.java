package org.nsspathway.internal.circuit;

import org.nsspathway.internal.plan.Ladders;
import org.nsspathway.internal.plan.Wants;

/**
 * Where verdicts come from: conjunctions of bit planes, 64 people a word.
 *
 * <p><b>Why it is right.</b> A condition is two planes, <i>known to hold</i> and <i>known not to hold</i>; a person with
 * neither bit is unknown, and no person has both. Kleene's logic then is what it says: AND holds where both sides are
 * known to hold, and does not where either is known not to; NOT swaps the two planes; OR is AND seen from the other
 * side; "at least k of n" holds where k are known to hold, and does not where n - k + 1 are known not to. So everything
 * is conjunctions of planes and of inverted planes, bit by bit, and no person's bit ever meets another's. A
 * fourth step is no logic but saves setting bits one by one: where being in one plane of the rows means being in another
 * ({@link Ladders}), it adds the one to the other.
 *
 * <p><b>Why it is fast.</b> One step takes 64 people at once, has no branch within and runs over memory in order, so
 * that the compiler makes vector instructions of it. A plane of a block of 4096 people is 512 bytes, a plane that
 * nobody reads any more is written again, and so all of them stay in the cache. What two rules have in common is one
 * step ({@link Circuit}); a row is looked at once, whatever the number of rules ({@link Wants}).
 */
public final class Kernel {
    public static final int BOTH = 0;
    public static final int FIRST_ONLY = 1;
    public static final int NEITHER = 2;
    public static final int EITHER = 3;

    private static final int STEP = 4;

    private Kernel() {}

    /** Runs steps of four numbers each: what to do, two planes to read, and the plane to write. */
    public static void run(int[] steps, long[][] planes, int words) {
        for (int at = 0; at < steps.length; at += STEP) {
            long[] first = planes[steps[at + 1]];
            long[] second = planes[steps[at + 2]];
            long[] into = planes[steps[at + 3]];
            switch (steps[at]) {
                case BOTH -> both(into, first, second, words);
                case FIRST_ONLY -> firstOnly(into, first, second, words);
                case NEITHER -> neither(into, first, second, words);
                default -> either(into, first, second, words);
            }
        }
    }

    private static void both(long[] into, long[] first, long[] second, int words) {
        for (int word = 0; word < words; word++) {
            into[word] = first[word] & second[word];
        }
    }

    private static void firstOnly(long[] into, long[] first, long[] second, int words) {
        for (int word = 0; word < words; word++) {
            into[word] = first[word] & ~second[word];
        }
    }

    private static void neither(long[] into, long[] first, long[] second, int words) {
        for (int word = 0; word < words; word++) {
            into[word] = ~(first[word] | second[word]);
        }
    }

    private static void either(long[] into, long[] first, long[] second, int words) {
        for (int word = 0; word < words; word++) {
            into[word] = first[word] | second[word];
        }
    }
}
