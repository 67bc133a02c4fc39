package org.nsspathway.routing;

import com.google.common.base.Ascii;
import java.util.List;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.PolicyAction;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.vocabulary.Vocabulary;

/** Finds for one person what an action is repeated for: tests, exclusions, closed services. */
final class ActionSubjects {
    private final Deciding deciding;
    private final Standing standing;
    private final Vocabulary vocabulary;

    ActionSubjects(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.standing = standing;
        this.vocabulary = deciding.context().vocabulary();
    }

    List<ActionSubject> of(PolicyAction.Each each) {
        RuleTests tests = standing.signals().tests();
        return switch (each) {
            case ONCE -> List.of(ActionSubject.of(""));
            case RULE_TEST ->
                tests.in(RuleTest.State.DUE).stream()
                        .map(test -> new ActionSubject(
                                test.name(), test.facts().asList(), test.rules().asList(), test.withinDays()))
                        .toList();
            case OPEN_TEST ->
                standing.signals().openTests().stream()
                        .map(missing -> ActionSubject.of(missing.question(), missing.fact()))
                        .toList();
            case FILTER_TEST -> deciding.filterTests().toOrder(tests.factsInHand());
            case UNDECIDED_TEST -> deciding.filterTests().undecided();
            case AWAITED_TEST -> awaited();
            case UNKNOWN_EXCLUSION ->
                standing.evaluation().with(Verdict.UNKNOWN).stream()
                        .filter(result -> result.set().role() == SetRole.EXCLUSION)
                        .map(result -> ActionSubject.of(exclusion(result)))
                        .toList();
            case CLOSED_SERVICE ->
                new RouteOptions(deciding, standing)
                        .closed().stream()
                                .map(closed -> ActionSubject.of(closed.inWords()))
                                .toList();
        };
    }

    private List<ActionSubject> awaited() {
        return standing.evaluation().presentation().results().stream()
                .filter(result -> result.status() == ResultStatus.AWAITED)
                .map(result -> vocabulary.fact(result.test()))
                .flatMap(fact -> fact.stream())
                .distinct()
                .map(fact -> ActionSubject.of(fact.label(), fact.name()))
                .toList();
    }

    private static String exclusion(CriterionResult each) {
        String title = each.criterion().title();
        return Ascii.toLowerCase(title.charAt(0)) + title.substring(1) + " ("
                + each.criterion().id() + ")";
    }
}
