package org.nsspathway.cohort;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of a comparison, apart for each group that is looked at. Tallies of parts add up to that of the whole. */
final class ComparisonTally {
    private final Map<Group, Counts> groups = new LinkedHashMap<>();

    /** A group: by what it is formed, and which one it is. */
    record Group(String breakdown, String value) {}

    /** What is counted of a group. */
    static final class Counts {
        long assessments;
        long metFrom;
        long metTo;
        long gained;
        long lost;

        private void add(Counts other) {
            assessments += other.assessments;
            metFrom += other.metFrom;
            metTo += other.metTo;
            gained += other.gained;
            lost += other.lost;
        }
    }

    Counts of(String breakdown, String value) {
        return groups.computeIfAbsent(new Group(breakdown, value), any -> new Counts());
    }

    void add(ComparisonTally other) {
        other.groups.forEach(
                (group, counts) -> of(group.breakdown(), group.value()).add(counts));
    }

    Map<Group, Counts> groups() {
        return groups;
    }
}
