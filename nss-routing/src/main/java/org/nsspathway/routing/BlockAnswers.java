package org.nsspathway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.VerdictPlanes;

/** What was read of a block. */
final class BlockAnswers {
    private final VerdictPlanes verdicts;
    private final VerdictPlanes ofTests;
    /** By group of facts, of whom anything is recorded about one of them. */
    private final long[][] recorded;

    BlockAnswers(VerdictPlanes verdicts, VerdictPlanes ofTests, CohortBlock block, List<Set<String>> groups) {
        this.verdicts = verdicts;
        this.ofTests = ofTests;
        this.recorded = new long[groups.size()][];
        Arrays.setAll(recorded, group -> {
            long[] people = new long[verdicts.words()];
            groups.get(group).forEach(fact -> block.addRecorded(fact, people));
            return people;
        });
    }

    /** Of rules, and of conditions beside them. */
    VerdictPlanes verdicts() {
        return verdicts;
    }

    /** Of conditions of filter function tests, results taken as valid for as long as any of these says. */
    VerdictPlanes ofTests() {
        return ofTests;
    }

    long recorded(int group, int word) {
        return recorded[group][word];
    }
}
