package org.nsspathway.cohort;

import java.util.List;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.batch.VerdictPlanes;

/** Counts of verdicts, criterion by criterion. Tallies of parts add up to that of the whole. */
final class CriterionTally {
    private final long[] inForce;
    private final long[] met;
    private final long[] notMet;
    private final long[] peopleMet;

    CriterionTally(int criteria) {
        this.inForce = new long[criteria];
        this.met = new long[criteria];
        this.notMet = new long[criteria];
        this.peopleMet = new long[criteria];
    }

    static CriterionTally of(VerdictPlanes planes, List<CompiledCriterion> criteria, PeopleOfPart people) {
        CriterionTally tally = new CriterionTally(criteria.size());
        long[] bits = new long[planes.words()];
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            for (int word = 0; word < bits.length; word++) {
                bits[word] = planes.met(criterion, word);
                tally.met[criterion] += Long.bitCount(bits[word]);
                tally.notMet[criterion] += Long.bitCount(planes.notMet(criterion, word));
                tally.inForce[criterion] += Long.bitCount(planes.inForce(criterion, word));
            }
            tally.peopleMet[criterion] = tally.met[criterion] == 0 ? 0 : people.among(bits);
        }
        return tally;
    }

    void add(CriterionTally other) {
        for (int i = 0; i < met.length; i++) {
            inForce[i] += other.inForce[i];
            met[i] += other.met[i];
            notMet[i] += other.notMet[i];
            peopleMet[i] += other.peopleMet[i];
        }
    }

    long inForce(int criterion) {
        return inForce[criterion];
    }

    long met(int criterion) {
        return met[criterion];
    }

    long notMet(int criterion) {
        return notMet[criterion];
    }

    long unknown(int criterion) {
        return inForce[criterion] - met[criterion] - notMet[criterion];
    }

    long peopleMet(int criterion) {
        return peopleMet[criterion];
    }
}
