package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;

/** For how many days the recorded instance that began first has been there; at least 0 where one has no onset. */
final class Longest implements Derivation {

    @Override
    public String name() {
        return "longest";
    }

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public boolean readsInstances() {
        return true;
    }

    @Override
    public Calculation with(SortedMap<String, String> settings) {
        checkArgument(settings.isEmpty(), "longest takes no settings but has %s", settings.keySet());
        return Longest::derive;
    }

    private static void derive(DatedResults rows, @Nullable TimeSpan window, DerivedNumber out) {
        long low = Long.MIN_VALUE;
        long high = Long.MIN_VALUE;
        for (int row = 0; row < rows.count(0); row++) {
            low = Math.max(low, rows.lowMillionths(0, row));
            high = Math.max(high, rows.highMillionths(0, row));
        }
        if (rows.count(0) > 0) {
            out.set(low, false, high, high == NumberInterval.WITHOUT_HIGH, rows.assessedOn());
        }
    }
}
