package org.nsspathway.routing;

import com.google.common.base.Strings;
import java.util.List;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.routing.internal.policy.Applied;

/** Every line of the policy for one person: whether it holds, and why or why not. */
final class PolicyText {
    private final Deciding deciding;
    private final Standing standing;
    private final StringBuilder out = new StringBuilder();

    PolicyText(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.standing = standing;
    }

    String write() {
        for (PolicyLine line : deciding.context().policy().lines()) {
            boolean route = line.kind() == PolicyLine.Kind.ROUTE;
            boolean holds = route ? leads(line) : standing.course().beside().contains(line);
            if (route || holds) {
                line(line, holds);
            }
        }
        return out.toString();
    }

    private boolean leads(PolicyLine line) {
        return standing.course().applies().stream().map(Applied::line).anyMatch(line::equals);
    }

    private void line(PolicyLine line, boolean holds) {
        String where = line.pathway().map(each -> " -> " + each.id()).orElse("");
        out.append(holds ? "holds     " : "holds not ")
                .append(line.order())
                .append(' ')
                .append(line.id())
                .append(where)
                .append(line.state().isEmpty() ? "" : " (" + line.state() + ")")
                .append('\n');
        say("when", line.when().text());
        if (holds) {
            say("because", because(line));
            say("closed", closed(line));
        } else {
            say("not", line.otherwise());
        }
        say("source", line.source() + " [" + line.confidence() + "]");
    }

    private String because(PolicyLine line) {
        Grounds grounds = new Grounds(deciding.context(), standing).of(line.when());
        List<CriterionResult> rules = grounds.rules();
        String ids = rules.stream().map(each -> each.criterion().id()).collect(Collectors.joining(", "));
        String facts = String.join("; ", grounds.facts());
        return line.because() + (ids.isEmpty() ? "" : ": " + ids) + (facts.isEmpty() ? "" : " (" + facts + ")");
    }

    private String closed(PolicyLine line) {
        return standing.course().closed().stream()
                .filter(each -> each.line().equals(line))
                .map(each -> line.pathway().orElseThrow().label() + " is closed: "
                        + each.pathway().label() + " stands in")
                .collect(Collectors.joining());
    }

    private void say(String head, String text) {
        if (!text.isEmpty()) {
            out.append("  ").append(Strings.padEnd(head, 9, ' ')).append(text).append('\n');
        }
    }
}
