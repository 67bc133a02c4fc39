package org.nsspathway.referral;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.problem.Place;

/**
 * A referral as one row of a file: the referral, the id that the file gives it, and where the row stands. Do not
 * implement.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface ReferralCase permits ImmutableReferralCase {

    /**
     * What the file calls the referral: a pseudonym that the user chose.
     *
     * @return the id; never shown in messages
     */
    @Value.Redacted
    String id();

    /**
     * The referral.
     *
     * @return the referral
     */
    Referral referral();

    /**
     * The day for which the row wants a status.
     *
     * @return the day; empty if the row leaves it to the caller
     */
    Optional<LocalDate> asOf();

    /**
     * Where the row stands.
     *
     * @return source and line
     */
    Place place();

    /**
     * Further columns of the row, passed through as they are.
     *
     * @return column and text, in the order of the file
     */
    @Value.Redacted
    Map<String, String> further();

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that there is an id. */
    @Value.Check
    default void check() {
        checkArgument(!id().isBlank(), "id must not be blank");
    }

    /** Builds a case. */
    final class Builder extends ImmutableReferralCase.Builder {
        Builder() {}
    }
}
