package org.nsspathway.cohort.output;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages with one decimal.
 *
 * @since 0.1
 */
public final class Percentages {
    private static final int TENTHS = 1000;

    private Percentages() {}

    /**
     * Shares that add up to exactly 100.0 percent: each is rounded down, and the tenths that are then missing go to those
     * with the largest remainders, the first of equals first.
     *
     * @param counts what is shared out, none below 0
     * @return a percentage for each count; all 0.0 where all counts are 0
     */
    public static List<BigDecimal> adding(List<Long> counts) {
        checkArgument(counts.stream().allMatch(each -> each >= 0), "a count must not be below 0");
        long total = counts.stream().mapToLong(Long::longValue).sum();
        long[] tenths = new long[counts.size()];
        if (total > 0) {
            long given = 0;
            for (int i = 0; i < tenths.length; i++) {
                tenths[i] = counts.get(i) * TENTHS / total;
                given += tenths[i];
            }
            IntStream.range(0, tenths.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * TENTHS % total)))
                    .limit(TENTHS - given)
                    .forEach(i -> tenths[i]++);
        }
        return IntStream.range(0, tenths.length)
                .mapToObj(i -> BigDecimal.valueOf(tenths[i], 1))
                .toList();
    }
}
