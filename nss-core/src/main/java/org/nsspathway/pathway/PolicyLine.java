package org.nsspathway.pathway;

import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;

/**
 * One line of the routing policy: when it holds, its pathway applies; of all that apply, the line with the lowest
 * order comes first.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface PolicyLine permits ImmutablePolicyLine {

    /**
     * Its place; lower comes first.
     *
     * @return unique in a policy
     */
    int order();

    /**
     * The line's id.
     *
     * @return unique in a policy
     */
    String id();

    /**
     * Where it leads.
     *
     * @return the pathway
     */
    Pathway pathway();

    /**
     * When it holds: AND, OR and NOT over signals.
     *
     * @return the condition
     */
    Condition when();

    /**
     * Whether it is listed beside a route that comes before it. Questions and the closing line are not: the one has its
     * own place, the other always holds.
     *
     * @return true for routes that are worth naming as well
     */
    boolean listedBeside();

    /**
     * Why it leads there, where it holds.
     *
     * @return in words
     */
    String because();

    /**
     * Why it does not hold, where it does not.
     *
     * @return in words; empty for the last line, which always holds
     */
    String otherwise();

    /**
     * Where the line comes from.
     *
     * @return never blank
     */
    String source();

    /**
     * How sure we are.
     *
     * @return marks of confidence
     */
    String confidence();

    /** Builds a line. */
    final class Builder extends ImmutablePolicyLine.Builder {
        Builder() {}
    }
}
