package org.nsspathway.cohort;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.Urgency;

/** How many assessments lead along which route. */
final class RouteTally {
    private final TreeMap<Route, Long> counts = new TreeMap<>(
            Comparator.comparing(Route::rank).thenComparing(Route::id).thenComparing(Route::urgency));

    /** A route and how urgent it is; a smaller rank is more urgent. */
    record Route(int rank, String id, String urgency, String label) {}

    void add(Pathway pathway) {
        Urgency urgency = pathway.urgency();
        counts.merge(new Route(urgency.rank(), pathway.id(), urgency.id(), pathway.label()), 1L, Long::sum);
    }

    void add(RouteTally other) {
        other.counts.forEach((route, count) -> counts.merge(route, count, Long::sum));
    }

    Map<Route, Long> counts() {
        return counts;
    }
}
