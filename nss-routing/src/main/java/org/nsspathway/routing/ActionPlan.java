package org.nsspathway.routing;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.PolicyAction;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;

/** What to do beside the route: the actions of the lines that hold, each repeated for what it is about. */
final class ActionPlan {
    private static final String ROW = "row";
    private static final String DEFAULT_TEST_DAYS = "default_test_days";

    private final Deciding deciding;
    private final RouterContext context;
    private final Standing standing;
    private final LocalDate day;
    private final List<PlannedAction> planned = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    ActionPlan(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.context = deciding.context();
        this.standing = standing;
        this.day = standing.evaluation().presentation().assessedOn();
    }

    List<PlannedAction> actions() {
        planned.clear();
        told.clear();
        PolicyLine first = standing.course().first().line();
        boolean own = standing.course().first().fallback().isEmpty();
        if (own) {
            add(first, first.because());
        }
        for (PolicyLine line : standing.course().beside()) {
            boolean ofFirst = line.kind() == PolicyLine.Kind.ACTION
                    || line.pathway()
                            .filter(standing.course().first().pathway()::equals)
                            .isPresent();
            if (ofFirst) {
                add(line, line.kind() == PolicyLine.Kind.ACTION ? line.because() : first.because());
            }
        }
        return ImmutableList.copyOf(planned);
    }

    /** An instruction with what its line knows: {@code {latest}} and {@code {tests}}. */
    String filled(String instruction, PolicyLine line) {
        if (instruction.indexOf('{') < 0) {
            return instruction;
        }
        String latest = line.actions().stream()
                .flatMap(id -> lastDay(context.action(id).withinDays(), null).stream())
                .map(Object::toString)
                .findFirst()
                .orElse("");
        List<PlannedAction> tests = actions().stream()
                .filter(each -> context.action(each.id()).isTest())
                .sorted(Comparator.comparing(each -> each.lastDay().orElse(LocalDate.MAX)))
                .toList();
        String named = tests.stream()
                .map(each -> each.subject()
                        + each.lastDay().map(on -> " by " + on).orElse(""))
                .collect(Collectors.joining(", "));
        return instruction.replace("{latest}", latest).replace("{tests}", named);
    }

    private void add(PolicyLine line, String because) {
        for (String id : line.actions()) {
            if (told.add(id)) {
                repeat(context.action(id), because);
            }
        }
    }

    private void repeat(PolicyAction action, String because) {
        switch (action.each()) {
            case ONCE -> plan(action, "", "", because, null);
            case RULE_TEST -> ruleTests(action, because);
            case OPEN_TEST -> standing.signals()
                    .openTests()
                    .forEach(test -> plan(action, "{test}", test, because, null));
            case FILTER_TEST -> deciding.filterTests()
                    .toOrder()
                    .forEach(test -> plan(action, "{test}", test, because, null));
            case AWAITED_TEST -> awaited().forEach(test -> plan(action, "{test}", test, because, null));
            case UNKNOWN_EXCLUSION -> exclusions()
                    .forEach(each -> plan(action, "{exclusion}", each, because, null));
            case CLOSED_SERVICE -> new RouteOptions(deciding, standing)
                    .closed()
                    .forEach(each -> plan(action, "{closed}", each.inWords(), because, null));
        }
    }

    private void ruleTests(PolicyAction action, String because) {
        for (RuleTest test : standing.signals().tests().in(RuleTest.State.DUE)) {
            plan(action, "{test}", test.name(), because + " (" + String.join(", ", test.rules()) + ")", test.withinDays());
        }
    }

    private Set<String> awaited() {
        Set<String> names = new LinkedHashSet<>();
        for (TestResult each : standing.evaluation().presentation().results()) {
            if (each.status() == ResultStatus.AWAITED) {
                names.add(context.vocabulary()
                        .fact(each.test())
                        .map(Fact::label)
                        .orElse(each.test()));
            }
        }
        return names;
    }

    private List<String> exclusions() {
        return standing.evaluation().with(Verdict.UNKNOWN).stream()
                .filter(each -> each.set().role() == SetRole.EXCLUSION)
                .map(ActionPlan::exclusion)
                .toList();
    }

    static String exclusion(CriterionResult each) {
        String title = each.criterion().title();
        return Ascii.toLowerCase(title.charAt(0)) + title.substring(1) + " ("
                + each.criterion().id() + ")";
    }

    private void plan(
            PolicyAction action, String placeholder, String subject, String because, @Nullable Integer rowDays) {
        planned.add(new PlannedAction.Builder()
                .id(action.id())
                .what(placeholder.isEmpty() ? action.words() : action.words().replace(placeholder, subject))
                .subject(subject)
                .lastDay(lastDay(action.withinDays(), rowDays))
                .by(action.by())
                .owner(action.owner())
                .because(because)
                .source(action.source())
                .build());
    }

    private Optional<LocalDate> lastDay(String within, @Nullable Integer rowDays) {
        if (within.isEmpty()) {
            return Optional.empty();
        }
        if (within.equals(ROW)) {
            return Optional.of(day.plusDays(rowDays == null ? context.days(DEFAULT_TEST_DAYS, day) : rowDays));
        }
        return Optional.of(day.plusDays(context.days(within, day)));
    }
}
