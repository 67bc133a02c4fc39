package org.nsspathway.cohort;

import java.util.Arrays;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.cohort.input.CohortReader;

/** What assessments at which nothing was met have in common, beside what all have. */
final class CommonTally {
    /** Most facts that are counted apart; the last one counts all others. */
    private static final int MOST_RECORDED = 20;

    private final Side all = new Side();
    private final Side nothing = new Side();

    /** Counts over some assessments. */
    static final class Side {
        long assessments;
        long[] facts = new long[512];
        final long[] recorded = new long[MOST_RECORDED + 1];
        final long[] ages = new long[AgeBands.names().size()];
        final long[] sexes = new long[8];
        final long[][] groups = new long[CohortReader.groups().size()][64];

        private void add(CohortPart part, int assessment) {
            assessments++;
            int count = part.factCount(assessment);
            for (int i = 0; i < count; i++) {
                int fact = part.fact(assessment, i);
                if (fact >= facts.length) {
                    facts = Arrays.copyOf(facts, 2 * fact);
                }
                facts[fact]++;
            }
            recorded[Math.min(count, MOST_RECORDED)]++;
            ages[AgeBands.of(part, assessment)]++;
            sexes[part.sex(assessment)]++;
            for (int column = 0; column < groups.length; column++) {
                int group = part.group(assessment, column);
                if (group >= groups[column].length) {
                    groups[column] = Arrays.copyOf(groups[column], 2 * group);
                }
                if (group >= 0) {
                    groups[column][group]++;
                }
            }
        }

        private void add(Side other) {
            assessments += other.assessments;
            facts = sum(facts, other.facts);
            sum(recorded, other.recorded);
            sum(ages, other.ages);
            sum(sexes, other.sexes);
            for (int column = 0; column < groups.length; column++) {
                groups[column] = sum(groups[column], other.groups[column]);
            }
        }

        private static long[] sum(long[] into, long[] from) {
            long[] sum = into.length < from.length ? Arrays.copyOf(into, from.length) : into;
            for (int i = 0; i < from.length; i++) {
                sum[i] += from[i];
            }
            return sum;
        }

        long fact(int number) {
            return number < facts.length ? facts[number] : 0;
        }

        long group(int column, int number) {
            return number < groups[column].length ? groups[column][number] : 0;
        }
    }

    /** Adds a part; a bit says that something was met. */
    void add(CohortPart part, long[] metSomething) {
        for (int i = 0; i < part.assessments(); i++) {
            all.add(part, i);
            if ((metSomething[i >> 6] >>> i & 1) == 0) {
                nothing.add(part, i);
            }
        }
    }

    void add(CommonTally other) {
        all.add(other.all);
        nothing.add(other.nothing);
    }

    Side all() {
        return all;
    }

    Side nothing() {
        return nothing;
    }
}
