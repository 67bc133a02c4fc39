package org.nsspathway.pathway;

import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;

/**
 * Where to turn when a pathway is closed or does not take the person.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Fallback permits ImmutableFallback {

    /**
     * The pathway that is closed.
     *
     * @return one that may be closed
     */
    Pathway pathway();

    /**
     * The pathway in its place.
     *
     * @return another pathway
     */
    Pathway instead();

    /**
     * When it may stand in: AND, OR and NOT over signals.
     *
     * @return the condition
     */
    Condition when();

    /**
     * The national referral type, where no site that fits says it.
     *
     * @return empty where the pathway's own or none applies
     */
    String referralType();

    /**
     * Whether it comes before what a place names itself.
     *
     * @return true where waiting for what the place names would do harm
     */
    boolean beforePlace();

    /**
     * Why.
     *
     * @return in words
     */
    String because();

    /**
     * A fall-back that a place names and the policy does not.
     *
     * @param pathway the pathway that is closed
     * @param instead the one that the place names
     * @return a fall-back that always may stand in
     */
    static Fallback namedByPlace(Pathway pathway, Pathway instead) {
        return new Builder()
                .pathway(pathway)
                .instead(instead)
                .when(new Condition.Always())
                .referralType("")
                .beforePlace(false)
                .because("the place names it")
                .build();
    }

    /** Builds a fall-back. */
    final class Builder extends ImmutableFallback.Builder {
        Builder() {}
    }
}
