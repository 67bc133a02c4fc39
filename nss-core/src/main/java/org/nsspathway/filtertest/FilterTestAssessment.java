package org.nsspathway.filtertest;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.DateInterval;

/**
 * How one test stands for one person, whether its result is abnormal, and why.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface FilterTestAssessment permits ImmutableFilterTestAssessment {

    /**
     * The row that applies to the person.
     *
     * @return the row, by whose list the test is core or optional for this person
     */
    FilterTest test();

    /**
     * How the test stands. A valid result is told even where the test was not needed.
     *
     * @return the state
     */
    FilterTestState state();

    /**
     * Whether the result is abnormal.
     *
     * @return unknown unless the test is done and valid and something decides; unknown is never normal
     */
    Verdict abnormal();

    /**
     * Why, as one sentence.
     *
     * @return never blank
     */
    @Value.Redacted
    String reason();

    /**
     * When the result that counts was taken; of several parts, the oldest.
     *
     * @return empty where there is none, or no date is recorded
     */
    Optional<DateInterval> takenOn();

    /**
     * What would have to be known to say whether the test is needed.
     *
     * @return names of facts, cheapest first; empty where that is known
     */
    List<String> dependsOn();

    /** Builds an assessment. */
    final class Builder extends ImmutableFilterTestAssessment.Builder {
        Builder() {}
    }
}
