package org.nsspathway.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What is compared, and what is asked of the comparison.
 *
 * @param from the rules to start from
 * @param to the rules to hold against them
 * @param outcomeMonths within how many months after an assessment a cancer counts; each is counted apart
 * @param listed whether the assessments that are gained or lost are listed with the facts that made the difference
 * @since 0.1
 */
public record ComparisonChoice(ComparedRules from, ComparedRules to, List<Integer> outcomeMonths, boolean listed) {

    /** Checks the months. */
    public ComparisonChoice {
        outcomeMonths = ImmutableList.copyOf(outcomeMonths);
        for (int months : outcomeMonths) {
            checkArgument(months >= 1 && months <= 120, "outcomeMonths must be 1 to 120 but was %s", months);
        }
    }
}
