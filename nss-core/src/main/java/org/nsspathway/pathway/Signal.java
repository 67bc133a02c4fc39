package org.nsspathway.pathway;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.style.NssStyle;

/**
 * Something that policy lines ask for: that some criterion of a certain kind came to a certain verdict. Empty parts
 * hold for every criterion.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Signal permits ImmutableSignal {

    /**
     * The name that policy lines use.
     *
     * @return for example {@code nss_criterion_met}
     */
    String name();

    /**
     * What it means.
     *
     * @return in words
     */
    String meaning();

    /**
     * The roles of sets that count.
     *
     * @return never empty
     */
    Set<SetRole> roles();

    /**
     * The actions that count.
     *
     * @return empty for all
     */
    Set<String> actions();

    /**
     * The destinations that count.
     *
     * @return empty for all
     */
    Set<String> destinations();

    /**
     * The urgencies that count, in the words of rule tables.
     *
     * @return empty for all
     */
    Set<String> urgencies();

    /**
     * The one criterion that counts.
     *
     * @return empty for all
     */
    Optional<String> criterion();

    /**
     * The verdict that counts.
     *
     * @return met, not met or unknown
     */
    Verdict verdict();

    /**
     * Whether only criteria count for which something recorded speaks.
     *
     * @return true for questions, so that silence alone never asks
     */
    boolean supportedOnly();

    /** Builds a signal. */
    final class Builder extends ImmutableSignal.Builder {
        Builder() {}
    }
}
