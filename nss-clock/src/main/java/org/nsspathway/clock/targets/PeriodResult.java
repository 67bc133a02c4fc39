package org.nsspathway.clock.targets;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many people a figure counts, and how many of them were within the standard. Halves occur where two providers
 * share a person.
 *
 * @param people people counted, 0 or more
 * @param withinStandard people within the standard, at most all of them
 * @since 0.1
 */
public record PeriodResult(BigDecimal people, BigDecimal withinStandard) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the two numbers. */
    public PeriodResult {
        checkArgument(
                withinStandard.signum() >= 0 && withinStandard.compareTo(people) <= 0,
                "withinStandard (%s) must be 0 to people (%s)",
                withinStandard,
                people);
    }

    /**
     * A result in whole people.
     *
     * @param people people counted
     * @param withinStandard people within the standard
     * @return the result
     */
    public static PeriodResult ofPeople(long people, long withinStandard) {
        return new PeriodResult(BigDecimal.valueOf(people), BigDecimal.valueOf(withinStandard));
    }

    /**
     * The share within the standard, for showing. Comparisons are made with the exact numbers.
     *
     * @return percent with one decimal; empty if nobody was counted
     */
    public Optional<BigDecimal> percentWithin() {
        return people.signum() == 0
                ? Optional.empty()
                : Optional.of(withinStandard.multiply(HUNDRED).divide(people, 1, RoundingMode.HALF_UP));
    }

    /** Whether the exact share is at least a percentage. */
    boolean reaches(BigDecimal percent) {
        return withinStandard.multiply(HUNDRED).compareTo(percent.multiply(people)) >= 0;
    }
}
