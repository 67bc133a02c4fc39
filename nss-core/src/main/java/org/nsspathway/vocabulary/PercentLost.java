package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.TimeSpan;

/**
 * The percentage that the newest valid value lies below the highest one before it inside the window. The window ends
 * on the day of the newest valid value and counts calendar months. Exact decimals, no rounding.
 *
 * <p>Setting {@code full_share}: where the values span less than this share of the window, the percentage is a lower
 * bound, because an earlier and higher value may simply not have been measured. So it is where an earlier value is
 * known only in part and may have been higher, and where one that is known only in part may be newer.
 */
final class PercentLost implements Derivation {
    private static final String FULL_SHARE = "full_share";
    private static final long HUNDRED_MILLION = 100_000_000;

    @Override
    public String name() {
        return "percent_lost";
    }

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public Calculation with(SortedMap<String, String> settings) {
        checkArgument(
                settings.keySet().equals(java.util.Set.of(FULL_SHARE)),
                "percent_lost takes the setting full_share and no other but has %s",
                settings.keySet());
        BigDecimal share = Settings.decimal(settings, FULL_SHARE);
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "full_share must be 0 to 1 but was %s",
                share);
        double fullShare = share.doubleValue();
        return (rows, window, out) -> derive(rows, window, fullShare, out);
    }

    private static void derive(DatedResults rows, @Nullable TimeSpan window, double fullShare, DerivedNumber out) {
        int newest = rows.count(0) - 1;
        while (newest > 0 && !exact(rows, newest)) {
            newest--;
        }
        if (newest < 1 || !rows.valid(0, newest) || !exact(rows, newest)) {
            return;
        }
        long end = rows.earliestDay(0, newest);
        long start = window == null ? Long.MIN_VALUE : window.epochDayBefore(end);
        double fullTime = window == null ? 0 : fullShare * (end - start);
        lost(rows, start, end, fullTime, out);
    }

    /**
     * What was lost from the highest value inside the window to the newest; of two on one day that is the higher, so that no
     * loss is made up.
     */
    private static void lost(DatedResults rows, long start, long end, double fullTime, DerivedNumber out) {
        long last = 0;
        long before = 0;
        long first = end;
        boolean allExact = true;
        for (int row = rows.count(0) - 1; row >= 0; row--) {
            long day = rows.earliestDay(0, row);
            long value = rows.lowMillionths(0, row);
            if (!exact(rows, row)) {
                allExact = false;
            } else if (day == end) {
                last = Math.max(last, value);
            } else if (day >= start) {
                first = day;
                before = Math.max(before, value);
            }
        }
        if (before > 0) {
            boolean lowerBound = end - first < fullTime || (!allExact && perhapsMore(rows, start, end, before));
            out.setQuotient(0, before - last, HUNDRED_MILLION, before, lowerBound, end);
        }
    }

    /**
     * Whether a value that is known only in part, or on a day known only in part, may have been higher inside the window, or
     * newer than the newest.
     */
    private static boolean perhapsMore(DatedResults rows, long start, long end, long before) {
        for (int row = 0; row < rows.count(0); row++) {
            boolean inside = rows.earliestDay(0, row) < end && rows.latestDay(0, row) >= start;
            boolean higher = inside && rows.highMillionths(0, row) > before;
            if (!exact(rows, row) && (higher || rows.latestDay(0, row) > end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exact(DatedResults rows, int row) {
        long low = rows.lowMillionths(0, row);
        return low > 0 && low == rows.highMillionths(0, row) && rows.earliestDay(0, row) == rows.latestDay(0, row);
    }
}
