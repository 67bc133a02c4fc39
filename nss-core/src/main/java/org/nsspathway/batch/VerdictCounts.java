package org.nsspathway.batch;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import org.nsspathway.condition.Verdict;

/**
 * How many people came to what, criterion by criterion. Takes the verdicts of one block after another; not thread-safe.
 *
 * @since 0.1
 */
public final class VerdictCounts implements Consumer<VerdictPlanes> {
    private final ImmutableList<CompiledCriterion> criteria;
    private final long[] met;
    private final long[] notMet;
    private final long[] inForce;
    private long people;

    /**
     * Counts that are all 0.
     *
     * @param sets whose verdicts will be counted
     */
    public VerdictCounts(CompiledSets sets) {
        this.criteria = ImmutableList.copyOf(sets.criteria());
        this.met = new long[criteria.size()];
        this.notMet = new long[criteria.size()];
        this.inForce = new long[criteria.size()];
    }

    /**
     * Adds the people of a block.
     *
     * @param verdicts their verdicts
     */
    @Override
    public void accept(VerdictPlanes verdicts) {
        checkArgument(
                verdicts.criteria().equals(criteria),
                "the verdicts are of other criteria. Count those of one CompiledSets together.");
        people += verdicts.block().people();
        for (int criterion = 0; criterion < met.length; criterion++) {
            for (int word = 0; word < verdicts.words(); word++) {
                met[criterion] += Long.bitCount(verdicts.met(criterion, word));
                notMet[criterion] += Long.bitCount(verdicts.notMet(criterion, word));
                inForce[criterion] += Long.bitCount(verdicts.inForce(criterion, word));
            }
        }
    }

    /**
     * How many people were counted.
     *
     * @return the number of people of all blocks
     */
    public long people() {
        return people;
    }

    /**
     * What was counted.
     *
     * @return the criteria, by their numbers
     */
    public List<CompiledCriterion> criteria() {
        return criteria;
    }

    /**
     * How many people came to a verdict.
     *
     * @param criterion the criterion's number
     * @param verdict the verdict
     * @return people on whose day of assessment the criterion was in force and who came to it
     */
    public long count(int criterion, Verdict verdict) {
        return switch (verdict) {
            case MET -> met[criterion];
            case NOT_MET -> notMet[criterion];
            case UNKNOWN -> inForce[criterion] - met[criterion] - notMet[criterion];
        };
    }

    /**
     * On how many people's day of assessment a criterion was not in force.
     *
     * @param criterion the criterion's number
     * @return people without a verdict
     */
    public long notInForce(int criterion) {
        return people - inForce[criterion];
    }

    /** How many people and criteria. */
    @Override
    public String toString() {
        return "VerdictCounts{" + people + " people, " + criteria.size() + " criteria}";
    }
}
