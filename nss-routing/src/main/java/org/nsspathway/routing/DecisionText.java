package org.nsspathway.routing;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Question;
import org.nsspathway.pathway.PolicyLine;

/** Writes a decision so that a clinician reads the first line and knows what to do and by when. */
final class DecisionText {
    private static final int HEAD = 9;

    private final RoutingDecision decision;
    private final StringBuilder out = new StringBuilder();

    DecisionText(RoutingDecision decision) {
        this.decision = decision;
    }

    String write() {
        line(decision.pathway().instruction() + ": "
                + decision.pathway().urgency().label());
        line("why", decision.decidedBy().because());
        decision.met().forEach(each -> line("met", each.criterion().id() + "  " + each.reason()));
        decision.excludedBy().forEach(each -> line("but", each.criterion().id() + "  " + each.reason()));
        decision.alsoApplies().forEach(each -> line("also", each.pathway().instruction() + ": " + each.because()));
        decision.questions().forEach(this::question);
        if (!decision.met().isEmpty() && !decision.toConfirm().isEmpty()) {
            line(
                    "confirm",
                    "not known: "
                            + decision.toConfirm().stream()
                                    .map(DecisionText::named)
                                    .collect(Collectors.joining("; ")));
        }
        if (!decision.untold().isEmpty()) {
            line(
                    "unknown",
                    "too little is recorded, which is not a no: "
                            + decision.untold().stream()
                                    .map(each -> each.criterion().id())
                                    .collect(Collectors.joining(", ")));
        }
        notElsewhere();
        return out.toString();
    }

    private void question(Question question) {
        line("ask", question.missing().question() + "  [" + String.join(", ", question.criteria()) + "]");
    }

    private static String named(CriterionResult exclusion) {
        String title = exclusion.criterion().title();
        return Ascii.toLowerCase(title.charAt(0)) + title.substring(1) + " ("
                + exclusion.criterion().id() + ")";
    }

    /** Every more urgent route that was considered, once, with the reason why it does not apply. */
    private void notElsewhere() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (PolicyLine line : decision.doesNotApply()) {
            if (line.order() < decision.decidedBy().order()) {
                reasons.putIfAbsent(line.pathway().label(), line.otherwise());
            }
        }
        reasons.forEach((route, reason) -> line("not", route + ": " + reason));
    }

    private void line(String head, String text) {
        line("  " + Strings.padEnd(head, HEAD, ' ') + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
