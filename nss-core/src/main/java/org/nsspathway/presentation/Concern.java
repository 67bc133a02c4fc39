package org.nsspathway.presentation;

import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * A clinician's concern, the gut feeling of the criteria. Its reasons are what the criterion demands, so a concern
 * without reasons is kept and asked about. The reasons are free text: they never reach a log, a message or
 * {@code toString}.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Concern permits ImmutableConcern {

    /**
     * Whether reasons exist.
     *
     * @return true also where they were withheld but are known to be written down
     */
    boolean hasReasons();

    /**
     * The reasons in the clinician's words.
     *
     * @return empty where there are none or they were withheld
     */
    @Value.Redacted
    Optional<String> reasons();

    /**
     * A concern with its reasons; a blank text is a concern without reasons.
     *
     * @param reasons the clinician's words
     * @return the concern
     */
    static Concern because(String reasons) {
        return reasons.isBlank()
                ? withoutReasons()
                : new Builder().hasReasons(true).reasons(reasons).build();
    }

    /**
     * A concern whose reasons are written down elsewhere and were withheld.
     *
     * @return the concern
     */
    static Concern withReasonsWithheld() {
        return new Builder().hasReasons(true).build();
    }

    /**
     * A concern for which nobody has given reasons yet.
     *
     * @return the concern
     */
    static Concern withoutReasons() {
        return new Builder().hasReasons(false).build();
    }

    /** Builds a concern. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
