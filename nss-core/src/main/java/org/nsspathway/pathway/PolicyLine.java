package org.nsspathway.pathway;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;

/**
 * One line of the routing policy. A line of the kind route makes its pathway apply when it holds; of all that apply,
 * the line with the lowest order comes first. A line of the kind state says in which state a pathway then is, the
 * first that holds. A line of the kind action adds what to do.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface PolicyLine permits ImmutablePolicyLine {

    /** What a line does when it holds. */
    enum Kind {
        /** Its pathway applies. */
        ROUTE,
        /** Its pathway is in its state. */
        STATE,
        /** Its actions are added. */
        ACTION
    }

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
     * What it does.
     *
     * @return route, state or action
     */
    Kind kind();

    /**
     * The pathway to which it leads or whose state it tells.
     *
     * @return empty for actions
     */
    Optional<Pathway> pathway();

    /**
     * The state in which the pathway is.
     *
     * @return for example {@code tests-outstanding}; empty unless the line is of the kind state
     */
    String state();

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
     * @return in words; of an action why it is added; empty for states
     */
    String because();

    /**
     * Why it does not hold, where it does not.
     *
     * @return in words; empty for the last line, which always holds
     */
    String otherwise();

    /**
     * What to do, where that differs from what the pathway says.
     *
     * @return empty for the pathway's own words
     */
    String instruction();

    /**
     * Where to, where that differs from what the pathway says.
     *
     * @return empty for the pathway's own words
     */
    String destination();

    /**
     * The national referral type, where neither the sites that fit nor the pathway say it.
     *
     * @return empty for theirs
     */
    String referralType();

    /**
     * What to do beside it: for a route or a state when the pathway comes first, for an action whenever it holds.
     *
     * @return ids of actions
     */
    List<String> actions();

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

    /**
     * What else there is to say.
     *
     * @return may be empty
     */
    String note();

    /** Builds a line. */
    final class Builder extends ImmutablePolicyLine.Builder {
        Builder() {}
    }
}
