package org.nsspathway.routing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
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
        Set<String> rules,
        Set<String> facts,
        @Nullable Integer withinDays,
        State state) {

    /** How a test stands. */
    enum State {
        DUE,
        AWAITED,
        REFUSED
    }

    RuleTest {
        rules = ImmutableSet.copyOf(rules);
        facts = ImmutableSet.copyOf(facts);
    }

    /** Two rules that ask for the same test: once, within the sooner of their times. */
    RuleTest with(RuleTest other) {
        boolean own = withinDays != null && (other.withinDays == null || withinDays <= other.withinDays);
        return new RuleTest(
                name,
                Sets.union(rules, other.rules),
                Sets.union(facts, other.facts),
                own ? withinDays : other.withinDays,
                state.compareTo(other.state) <= 0 ? state : other.state);
    }
}
