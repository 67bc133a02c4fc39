package org.nsspathway.criteria;

import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.reading.Reading;

/**
 * What a condition came to for one person, which is no criterion's own.
 *
 * @since 0.1
 */
public final class ConditionResult {
    private final Reading reading;

    ConditionResult(Reading reading) {
        this.reading = reading;
    }

    /**
     * What it came to.
     *
     * @return met, not met or unknown
     */
    public Verdict verdict() {
        return reading.verdict();
    }

    /**
     * Why.
     *
     * @return the tree of sentences with their evidence
     */
    public Explanation explanation() {
        return Explanation.of(reading);
    }

    /**
     * What the verdict would be if a missing fact came out as supposed and nothing else changed.
     *
     * @param supposition a missing fact and how it came out
     * @return the verdict as it is where it is known already or does not hang on that fact
     */
    public Verdict verdictIf(Supposition supposition) {
        return verdict() == Verdict.UNKNOWN ? supposition.verdict(reading.residual()) : verdict();
    }

    /**
     * What the verdict would be if every question that is open were answered with no, and no number that is missing lay
     * beyond its limit.
     *
     * @return met or not met; the verdict as it is where it is known already
     */
    public Verdict verdictIfAllNo() {
        return verdict() == Verdict.UNKNOWN ? reading.residual().value(unknown -> Verdict.NOT_MET) : verdict();
    }

    /** The verdict only: reasons are about a person and are asked for by name. */
    @Override
    public String toString() {
        return "ConditionResult{" + verdict() + "}";
    }
}
