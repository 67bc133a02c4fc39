package org.nsspathway.equality;

import java.util.Locale;
import org.nsspathway.condition.Verdict;

/** How many verdicts were compared, and of what kind. */
final class Mix {
    private final long[] verdicts = new long[Verdict.values().length];

    void add(Verdict verdict) {
        verdicts[verdict.ordinal()]++;
    }

    void add(Mix other) {
        for (Verdict each : Verdict.values()) {
            verdicts[each.ordinal()] += other.verdicts[each.ordinal()];
        }
    }

    long all() {
        long all = 0;
        for (long each : verdicts) {
            all += each;
        }
        return all;
    }

    /** The share of a verdict in per cent. */
    double share(Verdict verdict) {
        return 100.0 * verdicts[verdict.ordinal()] / Math.max(1, all());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(all() + " verdicts:");
        for (Verdict each : Verdict.values()) {
            out.append(String.format(Locale.ROOT, " %s %.1f %%", each, share(each)));
        }
        return out.toString();
    }
}
