package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.TimeSpan;

/** How many days ago something was there last: none while an instance is current, unknown where there is none. */
final class SinceLast implements Derivation {

    @Override
    public String name() {
        return "since_last";
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
        checkArgument(settings.isEmpty(), "since_last takes no settings but has %s", settings.keySet());
        return SinceLast::derive;
    }

    private static void derive(DatedResults rows, @Nullable TimeSpan window, DerivedNumber out) {
        if (rows.count(0) > 0) {
            out.set(0, false, 0, false, rows.assessedOn());
        }
    }
}
