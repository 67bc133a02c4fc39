package org.nsspathway.internal.plan;

import java.util.Arrays;
import java.util.TreeSet;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.internal.columns.ResultContent;

/**
 * What a single newest result of one test sets, by its content and by where its number lies among the limits that are
 * asked for: worked out for each content and each step between limits when first met, then looked up. The number is
 * compared with as many limits for every content, so that no branch depends on what rows say; the few contents with more
 * limits are counted through.
 */
public final class ResultEffects {
    /** Not worked out yet, or to be counted through. */
    public static final int UNMET = -1;

    /** Places of a content, of which there is one step more than limits. */
    private static final int PLACES = 8;

    private static final int LIMITS = 6;
    /** A limit that no number is above. */
    private static final long NO_LIMIT = Integer.MAX_VALUE;

    private final ResultPlan plan;
    /** By content the last number of each step but the last. */
    private long[] ends = new long[0];
    /** By content the effect of each step. */
    private int[] effects = new int[0];

    /** Whether some content of the test has more than two limits, which most tests have not. */
    private boolean someHaveMore;

    private int[][] allEnds = new int[0][];
    private int[][] allEffects = new int[0][];
    private final EffectList met = new EffectList();

    ResultEffects(ResultPlan plan) {
        this.plan = plan;
        met.add(plan.stale);
    }

    /** All that were met. */
    public EffectList met() {
        return met;
    }

    /** Makes sure that all contents that there are have room. */
    void prepare(int contents) {
        int before = allEnds.length;
        if (before < contents) {
            int room = Math.max(contents, 2 * before);
            allEnds = Arrays.copyOf(allEnds, room);
            allEffects = Arrays.copyOf(allEffects, room);
            ends = Arrays.copyOf(ends, PLACES * room);
            effects = Arrays.copyOf(effects, PLACES * room);
            Arrays.fill(ends, PLACES * before, ends.length, NO_LIMIT);
            Arrays.fill(effects, PLACES * before, effects.length, UNMET);
        }
    }

    /** The effect of a row by its content and its number; {@link #UNMET} where it has to be {@link #meet met} first. */
    public int of(int content, int number) {
        int at = PLACES * content;
        int step = above(number, ends[at]) + above(number, ends[at + 1]);
        if (someHaveMore) {
            step += above(number, ends[at + 2])
                    + above(number, ends[at + 3])
                    + above(number, ends[at + 4])
                    + above(number, ends[at + 5]);
        }
        return effects[at + step];
    }

    /** One where the number is above the limit, else none, without a branch. */
    private static int above(int number, long limit) {
        return (int) ((limit - number) >>> (Long.SIZE - 1));
    }

    /** The same, whether or not it is worked out, and however many limits there are. */
    public int meet(int content, int number) {
        if (allEffects[content] == null) {
            workOut(content);
        }
        int step = 0;
        for (int end : allEnds[content]) {
            step += number > end ? 1 : 0;
        }
        return allEffects[content][step];
    }

    private void workOut(int content) {
        ResultContent says = plan.content(content);
        TreeSet<Integer> steps = new TreeSet<>();
        if (says.isDone() && says.hasNumber()) {
            for (long millionths : plan.cuts(says)) {
                long number = Math.floorDiv(millionths - 1, says.factor()) + 1;
                if (number > Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
                    steps.add((int) number);
                }
            }
        }
        IntColumn before = new IntColumn();
        IntColumn found = new IntColumn();
        found.add(plan.effectOf(says, steps.isEmpty() ? 0 : steps.first() - 1L));
        for (int step : steps) {
            int next = plan.effectOf(says, step);
            if (next != found.get(found.size() - 1)) {
                before.add(step - 1);
                found.add(next);
            }
        }
        someHaveMore |= before.size() > 2;
        allEnds[content] = before.toArray();
        allEffects[content] = found.toArray();
        for (int each = 0; each < found.size(); each++) {
            met.add(found.get(each));
        }
        for (int limit = 0; before.size() <= LIMITS && limit < found.size(); limit++) {
            ends[PLACES * content + limit] = limit < before.size() ? before.get(limit) : NO_LIMIT;
            effects[PLACES * content + limit] = found.get(limit);
        }
    }
}
