package org.nsspathway.batch;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * What a single newest result of one test sets, by its content and by where its number lies among the limits that are
 * asked for: worked out for each content and each step between limits when first met, then looked up.
 */
final class ResultEffects {
    /** Stands in the table for what is not worked out yet, or has no place there. */
    static final int UNMET = -1;

    /** Three numbers a content: those between which the effect changes, and what leads from there into the table. */
    static final int RANGE = 3;

    /** Of contents that are not in the table: every number leads to its first place. */
    private static final int NO_RANGE = Integer.MIN_VALUE;
    /** Where limits lie so far apart, or contents are so many, that the table would leave the cache, they are counted through. */
    private static final int MOST = 1 << 15;

    private final ResultPlan plan;
    private int[] ranges = new int[0];
    private int[] table = {UNMET};
    private int size = 1;
    /** By content the numbers from which the next step begins, and the effects of all steps, which are one more. */
    private int[][] from = new int[0][];

    private int[][] effect = new int[0][];
    private final EffectList all = new EffectList();

    ResultEffects(ResultPlan plan) {
        this.plan = plan;
        all.add(plan.stale);
    }

    /** All that were met. */
    EffectList met() {
        return all;
    }

    /** Makes sure that all contents that there are have room. */
    void prepare(int contents) {
        int before = from.length;
        if (before < contents) {
            from = Arrays.copyOf(from, Math.max(contents, 2 * before));
            effect = Arrays.copyOf(effect, from.length);
            ranges = Arrays.copyOf(ranges, RANGE * from.length);
            Arrays.fill(ranges, RANGE * before, ranges.length, NO_RANGE);
        }
    }

    int[] ranges() {
        return ranges;
    }

    int[] table() {
        return table;
    }

    /** The effect of a row by its content and its number, whether or not it has a place in the table. */
    int of(int content, int number) {
        if (effect[content] == null) {
            meet(content);
        }
        int step = 0;
        for (int limit : from[content]) {
            step += number >= limit ? 1 : 0;
        }
        return effect[content][step];
    }

    private void meet(int content) {
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
        IntColumn limits = new IntColumn();
        IntColumn effects = new IntColumn();
        effects.add(plan.effectOf(says, steps.isEmpty() ? 0 : steps.first() - 1L));
        for (int step : steps) {
            int next = plan.effectOf(says, step);
            if (next != effects.get(effects.size() - 1)) {
                limits.add(step);
                effects.add(next);
            }
        }
        from[content] = limits.toArray();
        effect[content] = effects.toArray();
        for (int each : effect[content]) {
            all.add(each);
        }
        tabulate(content, from[content], effect[content]);
    }

    private void tabulate(int content, int[] limits, int[] effects) {
        int low = limits.length == 0 ? 0 : limits[0] - 1;
        int high = limits.length == 0 ? 0 : limits[limits.length - 1];
        long room = (long) high - low + 1;
        if (size + room > MOST) {
            return;
        }
        ranges[RANGE * content] = low;
        ranges[RANGE * content + 1] = high;
        ranges[RANGE * content + 2] = size - low;
        if (size + room > table.length) {
            table = Arrays.copyOf(table, (int) Math.max(size + room, 2L * size));
        }
        int step = 0;
        for (int number = low; number <= high; number++) {
            step += step < limits.length && number >= limits[step] ? 1 : 0;
            table[size++] = effects[step];
        }
    }
}
