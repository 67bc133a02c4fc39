package org.nsspathway.routing;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.ClockStart;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.vocabulary.Fact;

/** Writes a decision so that a clinician reads the first line and knows what to do and by when. */
final class DecisionText {
    private static final int HEAD = 9;
    private static final int MOST_NAMED = 3;
    private static final int MOST_SAID = 2;

    private final RoutingDecision decision;
    private final StringBuilder out = new StringBuilder();

    DecisionText(RoutingDecision decision) {
        this.decision = decision;
    }

    String write() {
        RouteOption first = decision.first();
        line(first.instruction() + destination(first) + urgency(first));
        line("why", first.because());
        decision.closedServices().forEach(each -> line("closed", each.inWords()));
        unread();
        restsOn().forEach(each -> line("met", each.criterion().id() + "  " + each.reason()));
        first.facts().forEach(each -> line("met", each));
        questions();
        decision.evaluation().ageGaps().forEach(gap -> line("gap", gap.inWords()));
        actions();
        say();
        net();
        decision.alsoApplies().forEach(this::also);
        not();
        unknown();
        decision.assumptions().forEach(each -> line("assumed", each));
        clock();
        return out.toString();
    }

    private String urgency(RouteOption first) {
        String label = decision.urgency().label();
        boolean said = first.instruction().endsWith(" " + label);
        boolean withoutClock = first.pathway().refersForCancer() && decision.clock() == ClockStart.NO;
        return (said ? "" : ": " + label) + (withoutClock ? " (no national clock counts it)" : "");
    }

    /** What the route rests on, be it only a test that a rule asks for, and what else asks for more than a test. */
    private Set<CriterionResult> restsOn() {
        Set<CriterionResult> rules = new LinkedHashSet<>();
        metByFirst().forEach(rules::add);
        rules.addAll(decision.grounds());
        return rules;
    }

    private Stream<CriterionResult> metByFirst() {
        return decision.first().rules().stream().filter(rule -> rule.verdict() == Verdict.MET);
    }

    private static String destination(RouteOption option) {
        List<ReferralType> types = option.referralTypes();
        String codes = types.isEmpty()
                ? ""
                : " (type " + types.stream().map(ReferralType::code).distinct().collect(Collectors.joining(", ")) + ")";
        boolean own = option.destination().equals(option.pathway().label())
                || option.instruction().contains(option.destination());
        return (own ? "" : ", " + option.destination()) + codes;
    }

    /** Actions of one kind and deadline stand in one line. */
    private void actions() {
        Map<List<String>, List<PlannedAction>> alike = new LinkedHashMap<>();
        for (PlannedAction each : decision.actions()) {
            if (decision.closedServices().stream()
                    .anyMatch(closed -> closed.inWords().equals(each.subject()))) {
                continue;
            }
            String day = each.lastDay()
                    .filter(on -> on.isAfter(decision.decidedOn()))
                    .map(on -> "by " + on)
                    .orElse("");
            alike.computeIfAbsent(List.of(each.id(), day, each.by()), key -> new ArrayList<>())
                    .add(each);
        }
        alike.forEach((key, same) -> {
            PlannedAction one = same.get(0);
            String subjects = same.stream().map(PlannedAction::subject).collect(Collectors.joining("; "));
            String what = one.subject().isEmpty() ? one.what() : one.what().replace(one.subject(), subjects);
            String when = List.of(key.get(2), key.get(1)).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            line("do", what + (when.isEmpty() ? "" : ": " + when));
        });
    }

    private void clock() {
        String note = decision.pathway().clockNote();
        String starts = switch (decision.clock()) {
            case YES -> "the 28-day clock starts";
            case IF_PRIORITY_3 -> "a 28-day clock may start";
            case ON_CONVERSION -> "no 28-day clock yet";
            case NO -> "no 28-day clock";
        };
        line("clock", starts + (note.isEmpty() ? "" : ": " + note));
    }

    private void also(RouteOption option) {
        line(
                "also",
                option.instruction() + destination(option) + ": " + option.because() + "; not first: "
                        + option.whyNotFirst());
    }

    /** Questions whose answers would change the same stand in one line. */
    private void questions() {
        Map<List<Object>, List<DecisionQuestion>> alike = new LinkedHashMap<>();
        for (DecisionQuestion each : decision.questions()) {
            alike.computeIfAbsent(List.of(each.changes(), each.rules()), key -> new ArrayList<>())
                    .add(each);
        }
        alike.values().forEach(same -> {
            String asked = same.stream().map(each -> each.missing().question()).collect(Collectors.joining(" "));
            String changes = same.get(0).changes().stream()
                    .map(each -> each.answer() + " -> " + each.inWords())
                    .collect(Collectors.joining("; "));
            String rules = "  [" + String.join(", ", same.get(0).rules()) + "]";
            line("ask", asked + (changes.isEmpty() ? "" : "  " + changes) + rules);
        });
        decision.ifAllNo().filter(option -> !alike.isEmpty()).ifPresent(this::otherwise);
    }

    /** A question never ends in nothing. */
    private void otherwise(RouteOption option) {
        line(
                "else",
                "if every answer is no: " + option.instruction() + destination(option) + ", "
                        + option.pathway().urgency().label());
    }

    /** What was recorded and could not be read comes before everything that follows from the rest. */
    private void unread() {
        decision.evaluation().problems().forEach(each -> line("unread", each.text()));
        String facts = decision.evaluation().presentation().unread().stream()
                .flatMap(each -> decision.context().vocabulary().fact(each).stream())
                .map(Fact::label)
                .collect(Collectors.joining("; "));
        if (!facts.isEmpty()) {
            line("unread", "recorded in a form that could not be read, look at the record: " + facts);
        }
    }

    private void unknown() {
        List<CriterionResult> untold = decision.untold();
        if (!untold.isEmpty()) {
            line("unknown", untold.size() + " rules cannot be told from what is recorded, which is not a no");
        }
    }

    /** What nearly applies has a line of its own; the rest that is as urgent or more is counted, or named where short. */
    private void not() {
        Set<String> asked = decision.questions().stream()
                .flatMap(question -> question.changes().stream())
                .map(DecisionQuestion.Change::route)
                .collect(Collectors.toSet());
        Map<Boolean, List<RouteNotTaken>> byOpen = decision.doesNotApply().stream()
                .filter(each -> each.pathway().urgency().compareTo(decision.urgency()) <= 0)
                .collect(Collectors.partitioningBy(
                        each -> asked.contains(each.pathway().id())));
        byOpen.getOrDefault(true, List.of())
                .forEach(each -> line(
                        "open", each.pathway().label() + ": not ruled out until the questions above are answered"));
        List<RouteNotTaken> others = byOpen.getOrDefault(false, List.of());
        others.stream()
                .filter(RouteNotTaken::nearly)
                .forEach(each -> line("not", each.pathway().label() + ": " + each.reason()));
        List<String> rest = others.stream()
                .filter(each -> !each.nearly())
                .map(each -> each.pathway().label())
                .toList();
        if (!rest.isEmpty()) {
            line(
                    "not",
                    "nothing recorded leads to "
                            + (rest.size() <= MOST_NAMED
                                    ? String.join("; ", rest)
                                    : "any of the " + rest.size() + " other routes that are as urgent or more"));
        }
    }

    /** What the rules of the first route that are met have to say; all of it would be too long to read out. */
    private void say() {
        boolean bySite = metByFirst().anyMatch(this::isForSite);
        metByFirst()
                .filter(rule -> !bySite || isForSite(rule))
                .map(rule -> rule.criterion().say())
                .filter(say -> !say.isEmpty())
                .distinct()
                .limit(MOST_SAID)
                .forEach(say -> line("say", say));
    }

    private boolean isForSite(CriterionResult rule) {
        return decision.context()
                .rules()
                .of(rule.criterion())
                .outcome()
                .outcome()
                .equals(RuleOutcome.SITE);
    }

    private void net() {
        SafetyNet net = decision.safetyNet();
        net.lookFor().forEach(each -> line("watch", each));
        if (!net.call().isEmpty()) {
            line("call", String.join("; ", net.call()));
        }
        net.reviewOn()
                .ifPresent(day -> line("review", "by " + day + " (our proposal), or sooner if something changes"));
        net.owners().forEach(each -> line("results", each));
        net.guidance().forEach(each -> line("note", each));
    }

    private void line(String head, String text) {
        line("  " + Strings.padEnd(head, HEAD, ' ') + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
