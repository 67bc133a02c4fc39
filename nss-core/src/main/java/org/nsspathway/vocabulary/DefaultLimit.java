package org.nsspathway.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.problem.Place;

/**
 * Limits of normal that hold for a result without the laboratory's own, for the people whom a condition names.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface DefaultLimit permits ImmutableDefaultLimit {

    /**
     * For whom it holds. The first row of a test whose condition is met decides; none does where an earlier one is unknown.
     *
     * @return {@code TRUE} for everybody
     */
    Condition holdsFor();

    /**
     * Lower limit of normal.
     *
     * @return empty where the row has none
     */
    Optional<BigDecimal> lower();

    /**
     * Upper limit of normal.
     *
     * @return empty where the row has none
     */
    Optional<BigDecimal> upper();

    /**
     * Where the row stands.
     *
     * @return table and row
     */
    @Value.Auxiliary
    Place place();

    /**
     * One of the two limits.
     *
     * @param limit which
     * @return empty where the row has none
     */
    default Optional<BigDecimal> limit(Condition.Limit limit) {
        return limit == Condition.Limit.LOWER ? lower() : upper();
    }

    /** Builds a row of limits. */
    final class Builder extends ImmutableDefaultLimit.Builder {
        /** With nothing filled in yet. */
        public Builder() {}
    }
}
