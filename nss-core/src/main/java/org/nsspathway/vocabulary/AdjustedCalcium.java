package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.SortedMap;
import org.nsspathway.presentation.NumberInterval;

/**
 * Total calcium adjusted for albumin of the same newest day that has both: {@code calcium + per_gram * (reference - albumin)}, in mmol/L
 * and g/L. Where a result that is known only in part may be newer, nothing is told. The settings {@code per_gram} and
 * {@code reference} stand in the table, with their source.
 */
final class AdjustedCalcium implements Derivation {
    private static final int CALCIUM = 0;
    private static final int ALBUMIN = 1;
    private static final long MILLION = 1_000_000;

    @Override
    public String name() {
        return "adjusted_calcium";
    }

    @Override
    public int inputs() {
        return 2;
    }

    @Override
    public Calculation with(SortedMap<String, String> settings) {
        checkArgument(
                settings.keySet().equals(java.util.Set.of("per_gram", "reference")),
                "adjusted_calcium takes the settings per_gram and reference and no other but has %s",
                settings.keySet());
        long perGram = NumberInterval.millionths(Settings.decimal(settings, "per_gram"));
        long reference = NumberInterval.millionths(Settings.decimal(settings, "reference"));
        return (rows, window, out) -> derive(rows, perGram, reference, out);
    }

    private static void derive(DatedResults rows, long perGram, long reference, DerivedNumber out) {
        long newest = Long.MIN_VALUE;
        for (int calcium = 0; calcium < rows.count(CALCIUM); calcium++) {
            for (int albumin = 0; albumin < rows.count(ALBUMIN); albumin++) {
                long day = rows.earliestDay(CALCIUM, calcium);
                if (pair(rows, calcium, albumin) && day >= newest) {
                    NumberInterval sameDay = day == newest && out.isKnown() ? out.interval() : null;
                    newest = day;
                    long difference = reference - rows.lowMillionths(ALBUMIN, albumin);
                    out.setQuotient(rows.lowMillionths(CALCIUM, calcium), difference, perGram, MILLION, false, day);
                    if (sameDay != null) {
                        out.span(sameDay);
                    }
                }
            }
        }
        if (newerPerhaps(rows, CALCIUM, newest) || newerPerhaps(rows, ALBUMIN, newest)) {
            out.clear();
        }
    }

    private static boolean newerPerhaps(DatedResults rows, int input, long newest) {
        for (int row = 0; row < rows.count(input); row++) {
            if (!exact(rows, input, row) && rows.latestDay(input, row) > newest) {
                return true;
            }
        }
        return false;
    }

    private static boolean pair(DatedResults rows, int calcium, int albumin) {
        return exact(rows, CALCIUM, calcium)
                && exact(rows, ALBUMIN, albumin)
                && rows.earliestDay(CALCIUM, calcium) == rows.earliestDay(ALBUMIN, albumin);
    }

    private static boolean exact(DatedResults rows, int input, int row) {
        return rows.valid(input, row)
                && rows.lowMillionths(input, row) == rows.highMillionths(input, row)
                && rows.earliestDay(input, row) == rows.latestDay(input, row);
    }
}
