package org.nsspathway.presentation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * The laboratory's own range for a result, in the unit of the result. Both ends belong to the range.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface ReferenceRange permits ImmutableReferenceRange {

    /**
     * Lower limit of normal.
     *
     * @return empty where the laboratory gives none
     */
    Optional<BigDecimal> lowInclusive();

    /**
     * Upper limit of normal.
     *
     * @return empty where the laboratory gives none
     */
    Optional<BigDecimal> highInclusive();

    /**
     * A range with both limits.
     *
     * @param lowInclusive lower limit of normal
     * @param highInclusive upper limit of normal
     * @return the range
     */
    static ReferenceRange of(BigDecimal lowInclusive, BigDecimal highInclusive) {
        return new Builder()
                .lowInclusive(lowInclusive)
                .highInclusive(highInclusive)
                .build();
    }

    /**
     * Starts a range that may have one limit only.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that there is a limit, that it can be held, and the order of the two. */
    @Value.Check
    default void check() {
        checkArgument(lowInclusive().isPresent() || highInclusive().isPresent(), "a range needs at least one limit");
        lowInclusive().ifPresent(NumberInterval::millionths);
        highInclusive().ifPresent(NumberInterval::millionths);
        if (lowInclusive().isPresent() && highInclusive().isPresent()) {
            checkArgument(
                    lowInclusive().get().compareTo(highInclusive().get()) <= 0,
                    "the lower limit of a range must not be above its upper limit");
        }
    }

    /** Builds a range. */
    final class Builder extends ImmutableReferenceRange.Builder {
        Builder() {}
    }
}
