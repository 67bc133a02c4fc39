package org.nsspathway.routing;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.ReferralType;

/**
 * A route that applies: where to, in which state, on which grounds, and why it is not the first.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface RouteOption permits ImmutableRouteOption {

    /**
     * The pathway.
     *
     * @return never one that is closed
     */
    Pathway pathway();

    /**
     * The line of the policy that leads there.
     *
     * @return of a fall-back the line that leads to the closed pathway
     */
    PolicyLine line();

    /**
     * The state in which the pathway is.
     *
     * @return for NSS {@code ready}, {@code tests-outstanding} or {@code refer-now}; else empty
     */
    String state();

    /**
     * What to do.
     *
     * @return for example {@code Refer to the non-specific symptoms service}
     */
    String instruction();

    /**
     * Where to, in words.
     *
     * @return for example {@code Upper GI}
     */
    String destination();

    /**
     * National referral types, the leading one first.
     *
     * @return empty where the route has none or the clinician has to name it
     */
    List<ReferralType> referralTypes();

    /**
     * The rules on which it rests.
     *
     * @return rules that are met; empty where facts alone or the absence of anything else lead there
     */
    List<CriterionResult> rules();

    /**
     * What else is recorded for it.
     *
     * @return sentences
     */
    @Value.Redacted
    List<String> facts();

    /**
     * Why the route applies.
     *
     * @return in words
     */
    String because();

    /**
     * Why it does not come first.
     *
     * @return empty for the first
     */
    String whyNotFirst();

    /**
     * The closed pathway for which it stands in.
     *
     * @return empty where the line leads to it itself
     */
    Optional<Pathway> insteadOf();

    /** Builds an option. */
    final class Builder extends ImmutableRouteOption.Builder {
        Builder() {}
    }
}
