package org.nsspathway.routing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jspecify.annotations.Nullable;

/**
 * A test that a rule asks for.
 *
 * @param name what to order, in words
 * @param rules ids of the rules that ask for it
 * @param facts the facts that carry its result
 * @param withinDays days within which the rule wants it, null where it states no time
 * @param state how it stands
 */
record RuleTest(
        String name,
        ImmutableSet<String> rules,
        ImmutableSet<String> facts,
        @Nullable Integer withinDays,
        State state) {

    /** How a test stands. */
    enum State {
        DUE,
        AWAITED,
        REFUSED
    }

    /** Two rules that ask for the same test: once, within the sooner of their times. */
    RuleTest with(RuleTest other) {
        boolean own = withinDays != null && (other.withinDays == null || withinDays <= other.withinDays);
        return new RuleTest(
                name,
                Sets.union(rules, other.rules).immutableCopy(),
                Sets.union(facts, other.facts).immutableCopy(),
                own ? withinDays : other.withinDays,
                state.compareTo(other.state) <= 0 ? state : other.state);
    }
}
