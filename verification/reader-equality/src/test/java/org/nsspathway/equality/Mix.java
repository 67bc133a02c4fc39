package org.nsspathway.equality;

import java.util.EnumMap;
import java.util.Map;
import org.nsspathway.condition.Verdict;

/** How many verdicts were compared, and of what kind. */
final class Mix {
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        verdicts.merge(verdict, 1L, Long::sum);
    }

    void add(Mix other) {
        other.verdicts.forEach((verdict, number) -> verdicts.merge(verdict, number, Long::sum));
    }

    long all() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The share of a verdict in per cent. */
    double share(Verdict verdict) {
        return 100.0 * verdicts.getOrDefault(verdict, 0L) / Math.max(1, all());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(all() + " verdicts:");
        for (Verdict each : Verdict.values()) {
            out.append(String.format(java.util.Locale.ROOT, " %s %.1f %%", each, share(each)));
        }
        return out.toString();
    }
}
