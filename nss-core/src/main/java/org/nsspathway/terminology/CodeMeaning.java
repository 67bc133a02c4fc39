package org.nsspathway.terminology;

import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * One meaning of one code: a row of a code map. A code may have several, such as malaise and fatigue.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface CodeMeaning permits ImmutableCodeMeaning {

    /**
     * The code.
     *
     * @return system and value
     */
    Code code();

    /**
     * The code's own words, as seen where it was found.
     *
     * @return never blank
     */
    String display();

    /**
     * What it is good for.
     *
     * @return the use
     */
    CodeUse use();

    /**
     * The fact of the vocabulary that it means, or the route of a referral.
     *
     * @return an empty string where it is not read
     */
    String term();

    /**
     * What the code itself says of the fact, and no more.
     *
     * @return names of qualifiers, often none
     */
    Set<String> qualifiers();

    /**
     * The value that goes with it: a finding such as {@code high}, the type of a past cancer, a national referral type.
     *
     * @return empty where there is none
     */
    String value();

    /**
     * Where the code was seen.
     *
     * @return never blank
     */
    String source();

    /**
     * How far the code can be relied on.
     *
     * @return its standing
     */
    CodeStanding standing();

    /**
     * What else there is to say.
     *
     * @return may be empty
     */
    String note();

    /** Builds a meaning. */
    final class Builder extends ImmutableCodeMeaning.Builder {
        Builder() {}
    }
}
