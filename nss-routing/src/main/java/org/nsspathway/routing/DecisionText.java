package org.nsspathway.routing;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.ReferralType;

/** Writes a decision so that a clinician reads the first line and knows what to do and by when. */
final class DecisionText {
    private static final int HEAD = 9;
    private static final int MOST_SAID = 2;

    private final RoutingDecision decision;
    private final StringBuilder out = new StringBuilder();

    DecisionText(RoutingDecision decision) {
        this.decision = decision;
    }

    String write() {
        RouteOption first = decision.first();
        line(first.instruction() + destination(first) + ": "
                + decision.urgency().label());
        line("why", first.because());
        decision.closedServices().forEach(each -> line("closed", each.inWords()));
        decision.grounds().forEach(each -> line("met", each.criterion().id() + "  " + each.reason()));
        decision.excludedBy().forEach(each -> line("but", each.criterion().id() + "  " + each.reason()));
        decision.evaluation().ageGaps().forEach(gap -> line("gap", gap.inWords()));
        actions();
        decision.alsoApplies().forEach(this::also);
        questions();
        unknown();
        not();
        say();
        net();
        decision.assumptions().forEach(each -> line("assumed", each));
        clock();
        return out.toString();
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
            String day = each.lastDay().map(on -> "by " + on).orElse("");
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
    }

    private void unknown() {
        List<CriterionResult> untold = decision.untold();
        if (!untold.isEmpty()) {
            line("unknown", untold.size() + " rules cannot be told from what is recorded, which is not a no");
        }
    }

    /** What nearly applies has a line of its own; the rest that is as urgent or more stands in one. */
    private void not() {
        List<RouteNotTaken> others = decision.doesNotApply().stream()
                .filter(each -> each.pathway().urgency().compareTo(decision.urgency()) <= 0)
                .toList();
        others.stream()
                .filter(RouteNotTaken::nearly)
                .forEach(each -> line("not", each.pathway().label() + ": " + each.reason()));
        String rest = others.stream()
                .filter(each -> !each.nearly())
                .map(each -> each.pathway().label())
                .collect(Collectors.joining("; "));
        if (!rest.isEmpty()) {
            line("not", "nothing recorded leads to: " + rest);
        }
    }

    /** What the rules of the first route have to say; all of it would be too long to read out. */
    private void say() {
        decision.first().rules().stream()
                .map(rule -> rule.criterion().say())
                .filter(say -> !say.isEmpty())
                .distinct()
                .limit(MOST_SAID)
                .forEach(say -> line("say", say));
    }

    private void net() {
        SafetyNet net = decision.safetyNet();
        net.reviewOn()
                .ifPresent(day -> line("review", "by " + day + " (our proposal), or sooner if something changes"));
        net.owners().forEach(each -> line("results", each));
        net.lookFor().forEach(each -> line("watch", each));
        net.call().forEach(each -> line("call", each));
        net.guidance().forEach(each -> line("note", each));
    }

    private void line(String head, String text) {
        line("  " + Strings.padEnd(head, HEAD, ' ') + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
