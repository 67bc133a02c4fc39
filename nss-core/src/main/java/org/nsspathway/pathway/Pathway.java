package org.nsspathway.pathway;

import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * A way on from here: a service, a kind of referral, or no referral with a review.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Pathway permits ImmutablePathway {

    /**
     * The pathway's id.
     *
     * @return for example {@code nss}
     */
    String id();

    /**
     * The pathway's name.
     *
     * @return for example {@code Non-specific symptoms service}
     */
    String label();

    /**
     * What to do.
     *
     * @return for example {@code Refer to the non-specific symptoms service}
     */
    String instruction();

    /**
     * How soon.
     *
     * @return the urgency
     */
    Urgency urgency();

    /**
     * Whether receipt of such a referral starts the 28-day clock.
     *
     * @return true for urgent suspected cancer referrals
     */
    boolean startsClock();

    /**
     * The national referral type.
     *
     * @return a code of the NHS Data Dictionary, or empty
     */
    String referralType();

    /**
     * What it means.
     *
     * @return one sentence without its full stop
     */
    String meaning();

    /** Builds a pathway. */
    final class Builder extends ImmutablePathway.Builder {
        Builder() {}
    }
}
