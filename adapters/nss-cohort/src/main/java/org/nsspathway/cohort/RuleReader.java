package org.nsspathway.cohort;

import org.jspecify.annotations.Nullable;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.batch.VerdictPlanes;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.pathway.SetRole;

/** Reads parts against rules, and knows which of the rules count as met something. Of one thread. */
final class RuleReader {
    private final SetsByReading both;
    private final CompiledSets sets;
    private final BlockReader reader;
    private @Nullable BlockReader partial;
    private final boolean[] counts;

    RuleReader(SetsByReading both, boolean inForceOnly) {
        this.both = both;
        this.sets = both.asAsked();
        this.reader = sets.reader();
        this.counts = new boolean[sets.criteria().size()];
        for (int i = 0; i < counts.length; i++) {
            CompiledCriterion each = sets.criteria().get(i);
            boolean asked = !inForceOnly || each.criterion().status().inForce();
            counts[i] = asked && each.set().role() != SetRole.EXCLUSION;
        }
    }

    VerdictPlanes read(CohortPart part) {
        return readerOf(part).read(part.block());
    }

    private BlockReader readerOf(CohortPart part) {
        if (!part.isIncomplete()) {
            return reader;
        }
        BlockReader made = partial == null ? both.of(part).reader() : partial;
        partial = made;
        return made;
    }

    int criteria() {
        return counts.length;
    }

    boolean counts(int criterion) {
        return counts[criterion];
    }

    /** Set and id of a criterion. */
    String name(int criterion) {
        CompiledCriterion each = sets.criteria().get(criterion);
        return each.set().id() + " " + each.criterion().id();
    }

    /** Assessments at which something that counts is met. */
    long[] met(VerdictPlanes planes) {
        long[] met = new long[planes.words()];
        for (int criterion = 0; criterion < counts.length; criterion++) {
            if (counts[criterion]) {
                for (int word = 0; word < met.length; word++) {
                    met[word] |= planes.met(criterion, word);
                }
            }
        }
        return met;
    }
}
