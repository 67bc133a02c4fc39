package org.nsspathway.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The library's own derivations and those of providers, by name; two of one name are fatal. */
final class DerivationIndex {

    private DerivationIndex() {}

    static SortedMap<String, Derivation> of(Collection<Derivation> offered) {
        TreeMap<String, Derivation> index = new TreeMap<>();
        index.put("percent_lost", new PercentLost());
        index.put("adjusted_calcium", new AdjustedCalcium());
        index.put("longest", new Longest());
        index.put("since_last", new SinceLast());
        index.put("visits", new Visits());
        for (Derivation each : offered) {
            Derivation other = index.putIfAbsent(each.name(), each);
            if (other != null) {
                throw new IllegalArgumentException("Two derivations are called '" + each.name() + "': "
                        + other.getClass().getName() + " and " + each.getClass().getName() + ". Rename one.");
            }
        }
        return Collections.unmodifiableSortedMap(index);
    }
}
