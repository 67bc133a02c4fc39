package org.nsspathway.clock.tracking;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * Under what a person is counted: the month in which the pathway ended and the provider that recorded the end.
 *
 * @param month month of the end date
 * @param provider organisation code, or {@code not recorded}
 * @since 0.1
 */
public record CountKey(YearMonth month, String provider) implements Comparable<CountKey> {
    private static final Comparator<CountKey> ORDER =
            Comparator.comparing(CountKey::month).thenComparing(CountKey::provider);

    /** By month, then by provider. */
    @Override
    public int compareTo(CountKey other) {
        return ORDER.compare(this, other);
    }
}
