package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.evidence.MissingFact;

/**
 * A question worth asking, and how each answer would change the decision.
 *
 * @param missing what to find out
 * @param rules ids of the rules that it helps to settle, the most urgent first
 * @param changes answers that would change the decision by themselves; empty where only several together would
 * @since 0.1
 */
public record DecisionQuestion(MissingFact missing, List<String> rules, List<Change> changes) {

    /** Keeps its own copies. */
    public DecisionQuestion {
        rules = ImmutableList.copyOf(rules);
        changes = ImmutableList.copyOf(changes);
    }

    /**
     * What an answer would change.
     *
     * @param answer the answer, such as {@code yes}
     * @param route id of the route that would then come first
     * @param inWords where the person would then go
     * @since 0.1
     */
    public record Change(String answer, String route, String inWords) {}
}
