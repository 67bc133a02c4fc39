package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyAction;
import org.nsspathway.pathway.PolicyLine;

/** What to do beside the route: the actions of the lines that hold, each repeated for what it is about. */
final class ActionPlan {
    private static final String ROW = "row";
    private static final String DEFAULT_TEST_DAYS = "default_test_days";
    private static final int MOST_NAMED = 3;

    private final RouterContext context;
    private final Standing standing;
    private final ActionSubjects subjects;
    private final LocalDate day;

    ActionPlan(Deciding deciding, Standing standing) {
        this.context = deciding.context();
        this.standing = standing;
        this.subjects = new ActionSubjects(deciding, standing);
        this.day = standing.evaluation().presentation().assessedOn();
    }

    /** Those of the line that comes first, of the state it is in, and of every line of actions that holds. */
    List<PlannedAction> actions() {
        ImmutableList.Builder<PlannedAction> planned = ImmutableList.builder();
        Set<String> told = new HashSet<>();
        for (PolicyLine line : lines()) {
            for (String id : line.actions()) {
                if (told.add(id)) {
                    PolicyAction action = context.action(id);
                    String because = line.because().isEmpty()
                            ? standing.course().first().line().because()
                            : line.because();
                    subjects.of(action.each()).forEach(each -> planned.add(planned(action, each, because)));
                }
            }
        }
        return planned.build();
    }

    private List<PolicyLine> lines() {
        Pathway first = standing.course().first().pathway();
        List<PolicyLine> lines = new ArrayList<>();
        lines.add(context.program().lineOf(standing.course().first()));
        for (PolicyLine line : standing.course().beside()) {
            if (line.pathway().filter(pathway -> !pathway.equals(first)).isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private PlannedAction planned(PolicyAction action, ActionSubject subject, String because) {
        return new PlannedAction.Builder()
                .id(action.id())
                .what(action.words().replaceAll("\\{[a-z]+\\}", Matcher.quoteReplacement(subject.words())))
                .subject(subject.words())
                .addAllFacts(subject.facts())
                .lastDay(lastDay(action.withinDays(), subject.withinDays()))
                .by(action.by())
                .owner(action.owner())
                .because(because + (subject.rules().isEmpty() ? "" : " (" + String.join(", ", subject.rules()) + ")"))
                .source(action.source())
                .build();
    }

    private Optional<LocalDate> lastDay(String within, @Nullable Integer ofRule) {
        if (within.isEmpty()) {
            return Optional.empty();
        }
        if (within.equals(ROW)) {
            return Optional.of(day.plusDays(ofRule == null ? context.days(DEFAULT_TEST_DAYS, day) : ofRule));
        }
        return Optional.of(day.plusDays(context.days(within, day)));
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
        return instruction.replace("{latest}", latest).replace("{tests}", tests());
    }

    private String tests() {
        SortedMap<LocalDate, List<String>> byDay = new TreeMap<>();
        for (PlannedAction each : actions()) {
            if (context.action(each.id()).isTest()) {
                byDay.computeIfAbsent(each.lastDay().orElse(LocalDate.MAX), key -> new ArrayList<>())
                        .add(each.subject());
            }
        }
        return byDay.entrySet().stream()
                .map(each -> few(each.getValue()) + " by " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String few(List<String> tests) {
        return tests.size() <= MOST_NAMED
                ? String.join(", ", tests)
                : String.join(", ", tests.subList(0, MOST_NAMED)) + " and " + (tests.size() - MOST_NAMED) + " more";
    }
}
