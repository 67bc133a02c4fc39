package org.nsspathway.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriteriaSet;

/** The rule sets that were read, with their versions. */
final class Names {

    private Names() {}

    static String of(List<CriteriaSet> sets) {
        return sets.stream().map(CriteriaSet::toString).collect(Collectors.joining(", "));
    }
}
