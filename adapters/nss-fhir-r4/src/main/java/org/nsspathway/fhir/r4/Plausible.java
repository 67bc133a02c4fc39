package org.nsspathway.fhir.r4;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.vocabulary.Fact;

/**
 * Limits beyond which a number cannot be in the unit that it says. They are far wider than any reference range: what
 * lies beyond was written in another unit, and reading it would answer a question that nobody measured.
 */
final class Plausible {
    private static final int CELLS = 5;
    private static final Map<String, NumberInterval> LIMITS = load();

    private Plausible() {}

    /** Whether some of an interval may be true. */
    static boolean is(Fact test, NumberInterval value) {
        NumberInterval limits = LIMITS.get(test.name());
        if (limits == null) {
            return true;
        }
        long low = limits.lowMillionths();
        long high = limits.highMillionths();
        boolean tooLow = value.highMillionths() < low || (value.highMillionths() == low && value.highOpen());
        boolean tooHigh = value.lowMillionths() > high || (value.lowMillionths() == high && value.lowOpen());
        return !tooLow && !tooHigh;
    }

    /** The limits in words. */
    static String limits(Fact test) {
        return String.valueOf(LIMITS.get(test.name()));
    }

    private static Map<String, NumberInterval> load() {
        Map<String, NumberInterval> limits = new HashMap<>();
        for (List<String> row : SmallTable.rows("plausible-values.csv", CELLS)) {
            limits.put(row.get(0), NumberInterval.between(new BigDecimal(row.get(1)), new BigDecimal(row.get(2))));
        }
        return Map.copyOf(limits);
    }
}
