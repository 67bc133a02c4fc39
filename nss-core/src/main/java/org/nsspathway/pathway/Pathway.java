package org.nsspathway.pathway;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.Setting;

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
     * Whether the 28-day clock starts.
     *
     * @return yes, no, or under which condition
     */
    ClockStart clock();

    /**
     * From when the clock runs, or why it does not.
     *
     * @return in words; may be empty
     */
    String clockNote();

    /**
     * The national referral type.
     *
     * @return a code of the NHS Data Dictionary, or empty
     */
    String referralType();

    /**
     * Whether a place may have closed it or not offer it.
     *
     * @return false for what is there everywhere, such as the emergency
     */
    boolean closable();

    /**
     * Whether it is taken as open where no profile speaks of it.
     *
     * @return false where it is then not known
     */
    boolean assumedOpen();

    /**
     * Where people may come from where no profile says it.
     *
     * @return empty for nowhere
     */
    Set<Setting> acceptsFrom();

    /**
     * Youngest age in completed years that it takes where no profile gives one.
     *
     * @return empty for no floor
     */
    Optional<Integer> minAge();

    /**
     * Whether it is a referral because cancer is suspected or has to be ruled out, of which the person is told.
     *
     * @return false for tests, advice, emergencies and ordinary referrals
     */
    boolean refersForCancer();

    /**
     * The line of the policy at whose place it stands when it is a fall-back.
     *
     * @return empty where it is none
     */
    Optional<String> place();

    /**
     * What it means.
     *
     * @return one sentence without its full stop
     */
    String meaning();

    /**
     * Whether receipt of such a referral always starts the 28-day clock.
     *
     * @return true for urgent suspected cancer referrals
     */
    default boolean startsClock() {
        return clock() == ClockStart.YES;
    }

    /** Builds a pathway. */
    final class Builder extends ImmutablePathway.Builder {
        Builder() {}
    }
}
