package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
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
        int newest = newestValid(rows);
        if (newest < 0) {
            return;
        }
        long end = rows.earliestDay(0, newest);
        long start = window == null
                ? Long.MIN_VALUE
                : window.before(LocalDate.ofEpochDay(end)).toEpochDay();
        int highest = -1;
        long first = end;
        for (int row = 0; row < rows.count(0); row++) {
            boolean inside = exact(rows, row) && rows.latestDay(0, row) < end && rows.earliestDay(0, row) >= start;
            if (inside) {
                first = Math.min(first, rows.earliestDay(0, row));
                if (highest < 0 || rows.lowMillionths(0, row) > rows.lowMillionths(0, highest)) {
                    highest = row;
                }
            }
        }
        if (highest < 0) {
            return;
        }
        boolean tooShort = window != null && end - first < fullShare * (end - start);
        long before = rows.lowMillionths(0, highest);
        long lost = before - rows.lowMillionths(0, newest);
        boolean perhapsMore = tooShort || newerPerhaps(rows, end) || higherPerhaps(rows, start, end, before);
        out.setQuotient(0, lost, HUNDRED_MILLION, before, perhapsMore, end);
    }

    private static boolean newerPerhaps(DatedResults rows, long end) {
        for (int row = 0; row < rows.count(0); row++) {
            if (!exact(rows, row) && rows.latestDay(0, row) > end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value that is known only in part, or on a day known only in part, may have been higher inside the window. */
    private static boolean higherPerhaps(DatedResults rows, long start, long end, long before) {
        for (int row = 0; row < rows.count(0); row++) {
            boolean inside = rows.earliestDay(0, row) < end && rows.latestDay(0, row) >= start;
            if (inside && !exact(rows, row) && rows.highMillionths(0, row) > before) {
                return true;
            }
        }
        return false;
    }

    /** The newest value that is exact, of one day and valid; of two on one day the higher, so that no loss is made up. */
    private static int newestValid(DatedResults rows) {
        int newest = -1;
        for (int row = 0; row < rows.count(0); row++) {
            if (rows.valid(0, row) && exact(rows, row) && (newest < 0 || newer(rows, row, newest))) {
                newest = row;
            }
        }
        return newest;
    }

    private static boolean newer(DatedResults rows, int row, int than) {
        long day = rows.earliestDay(0, row);
        long other = rows.earliestDay(0, than);
        return day > other || (day == other && rows.lowMillionths(0, row) > rows.lowMillionths(0, than));
    }

    private static boolean exact(DatedResults rows, int row) {
        long low = rows.lowMillionths(0, row);
        return low == rows.highMillionths(0, row)
                && low > 0
                && low != NumberInterval.WITHOUT_LOW
                && rows.earliestDay(0, row) == rows.latestDay(0, row);
    }
}
