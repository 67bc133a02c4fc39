package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * Where a rule comes from, and how sure we are that it says so.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface RuleSource permits ImmutableRuleSource {

    /**
     * The document.
     *
     * @return never blank
     */
    String document();

    /**
     * The section or item of the document.
     *
     * @return may be empty
     */
    String section();

    /**
     * The day on which the source was read.
     *
     * @return empty where that was not written down
     */
    Optional<LocalDate> readOn();

    /**
     * The address of the source.
     *
     * @return may be empty
     */
    String url();

    /**
     * The marks of confidence with which the rule was read: V seen in the source, V2 in a secondary one, I inferred,
     * S only in the charity's briefing, N looked for and not found.
     *
     * @return never blank
     */
    String confidence();

    /** Builds a source. */
    final class Builder extends ImmutableRuleSource.Builder {
        Builder() {}
    }
}
