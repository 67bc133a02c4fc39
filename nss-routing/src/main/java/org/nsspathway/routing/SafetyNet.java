package org.nsspathway.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * What holds the person until the next step: when to look again, who owns which result, what to look out for, whom to
 * call.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface SafetyNet permits ImmutableSafetyNet {

    /**
     * The day that is proposed for a review. No interval is national: the number of days is a setting.
     *
     * @return empty where the policy proposes none
     */
    Optional<LocalDate> reviewOn();

    /**
     * Who owns which result.
     *
     * @return sentences
     */
    List<String> owners();

    /**
     * What to look out for.
     *
     * @return sentences
     */
    List<String> lookFor();

    /**
     * Whom to call.
     *
     * @return sentences
     */
    List<String> call();

    /**
     * Guidance of the sources that this decision calls up.
     *
     * @return sentences
     */
    List<String> guidance();

    /** Builds a safety net. */
    final class Builder extends ImmutableSafetyNet.Builder {
        Builder() {}
    }
}
