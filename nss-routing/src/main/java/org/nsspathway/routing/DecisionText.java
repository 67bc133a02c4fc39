package org.nsspathway.routing;

import com.google.common.base.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.ReferralType;

/** Writes a decision so that a clinician reads the first line and knows what to do and by when. */
final class DecisionText {
    private static final int HEAD = 9;

    private final RoutingDecision decision;
    private final StringBuilder out = new StringBuilder();

    DecisionText(RoutingDecision decision) {
        this.decision = decision;
    }

    String write() {
        RouteOption first = decision.first();
        line(first.instruction() + destination(first) + ": " + decision.urgency().label());
        line("why", first.because());
        decision.closedServices().forEach(each -> line("closed", each.inWords()));
        decision.met().forEach(each -> line("met", each.criterion().id() + "  " + each.reason()));
        decision.excludedBy().forEach(each -> line("but", each.criterion().id() + "  " + each.reason()));
        actions();
        decision.alsoApplies().forEach(this::also);
        decision.questions().forEach(this::question);
        unknown();
        not();
        decision.toSay().forEach(say -> line("say", say));
        net();
        decision.assumptions().forEach(each -> line("assumed", each));
        return out.toString();
    }

    private static String destination(RouteOption option) {
        List<ReferralType> types = option.referralTypes();
        String codes = types.isEmpty()
                ? ""
                : " (type " + types.stream().map(ReferralType::code).distinct().collect(Collectors.joining(", ")) + ")";
        boolean own = option.destination().equals(option.pathway().label());
        return (own ? "" : ", " + option.destination()) + codes;
    }

    /** Actions of one kind and deadline stand in one line. */
    private void actions() {
        Map<List<String>, List<PlannedAction>> alike = new LinkedHashMap<>();
        for (PlannedAction each : decision.actions()) {
            String day = each.lastDay().map(on -> "by " + on).orElse("");
            alike.computeIfAbsent(List.of(each.id(), day, each.by()), key -> new java.util.ArrayList<>())
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

    private void also(RouteOption option) {
        line("also", option.instruction() + destination(option) + ": " + option.because() + "; not first: "
                + option.whyNotFirst());
    }

    private void question(DecisionQuestion question) {
        String changes = question.changes().stream()
                .map(each -> each.answer() + " -> " + each.inWords())
                .collect(Collectors.joining("; "));
        line("ask", question.missing().question() + (changes.isEmpty() ? "" : "  " + changes) + "  ["
                + String.join(", ", question.rules()) + "]");
    }

    private void unknown() {
        List<CriterionResult> untold = decision.untold();
        if (!untold.isEmpty()) {
            line("unknown", untold.size() + " rules cannot be told from what is recorded, which is not a no");
        }
    }

    private void not() {
        for (RouteNotTaken each : decision.doesNotApply()) {
            if (each.pathway().urgency().compareTo(decision.urgency()) <= 0) {
                line("not", each.pathway().label() + ": " + each.reason());
            }
        }
    }

    private void net() {
        SafetyNet net = decision.safetyNet();
        net.reviewOn().ifPresent(day -> line("review", "by " + day + " (our proposal), or sooner if something changes"));
        net.owners().forEach(each -> line("results", each));
        net.lookFor().forEach(each -> line("watch", each));
        net.call().forEach(each -> line("call", each));
    }

    private void line(String head, String text) {
        line("  " + Strings.padEnd(head, HEAD, ' ') + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
