package org.nsspathway.pathway;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.style.NssStyle;

/**
 * That some rule of a certain outcome came to a certain verdict. Empty parts hold for every rule.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface RuleSignal extends Signal permits ImmutableRuleSignal {

    /** How much must speak for a rule before it counts. */
    enum Speaks {
        /** Nothing. */
        ANY,
        /** Something recorded speaks for it. */
        SUPPORTED,
        /** Something recorded speaks for it, and a question or an examination would help to tell. */
        ASKABLE,
        /** A result speaks for it, and nothing but the same result once more is missing. */
        REPEATABLE
    }

    /**
     * The outcomes that count.
     *
     * @return never empty
     */
    Set<String> outcomes();

    /**
     * The rules that count, by id.
     *
     * @return empty for all
     */
    Set<String> criteria();

    /**
     * The setting that lists rules which do not count, by id or by strength.
     *
     * @return empty where all count
     */
    Optional<String> butNotIn();

    /**
     * The verdict that counts.
     *
     * @return met, not met or unknown
     */
    Verdict verdict();

    /**
     * How much must speak for a rule.
     *
     * @return more than nothing for questions, so that silence alone never asks
     */
    Speaks speaks();

    /** Builds a signal. */
    final class Builder extends ImmutableRuleSignal.Builder {
        Builder() {}
    }
}
