package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.criteria.Profile;

/** A decision as the laws look at it: some of it may be put otherwise, to see that a law can fail. */
record Answered(
        RoutingDecision decision,
        Optional<Profile> place,
        String first,
        int rank,
        List<String> routes,
        List<DecisionQuestion> questions,
        List<String> actions,
        String words) {

    static Answered of(RoutingDecision decision, Optional<Profile> place) {
        ImmutableList.Builder<String> routes = ImmutableList.builder();
        routes.add(decision.pathway().id());
        decision.alsoApplies().forEach(option -> routes.add(option.pathway().id()));
        return new Answered(
                decision,
                place,
                decision.pathway().id(),
                decision.urgency().rank(),
                routes.build(),
                decision.questions(),
                decision.actions().stream().map(PlannedAction::id).toList(),
                decision.inWords());
    }

    Answered leadingTo(String route) {
        int itsRank = rankOf(route);
        return new Answered(decision, place, route, itsRank, List.of(route), questions, actions, words);
    }

    Answered alsoLeadingTo(String route) {
        List<String> more =
                ImmutableList.<String>builder().addAll(routes).add(route).build();
        return new Answered(decision, place, first, rank, more, questions, actions, words);
    }

    Answered asking(List<DecisionQuestion> others) {
        return new Answered(decision, place, first, rank, routes, others, actions, words);
    }

    Answered doing(List<String> others) {
        return new Answered(decision, place, first, rank, routes, questions, others, words);
    }

    Answered saying(String others) {
        return new Answered(decision, place, first, rank, routes, questions, actions, others);
    }

    int rankOf(String route) {
        return decision.context().pathway(route).urgency().rank();
    }
}
