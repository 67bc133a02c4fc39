package org.nsspathway.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nsspathway.condition.Condition;
import org.nsspathway.pathway.Fallback;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyAction;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.PolicySetting;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.RuleSignal;
import org.nsspathway.pathway.SafetyNetRule;
import org.nsspathway.pathway.Signal;

/** Prints a routing policy as it is read: routes, settings, lines, signals, fall-backs, actions, safety net. */
final class PolicyBook {
    private final RoutingPolicy policy;
    private final StringBuilder out = new StringBuilder();

    PolicyBook(RoutingPolicy policy) {
        this.policy = policy;
    }

    String print() {
        head("Routes, by the order of urgency");
        policy.urgencies()
                .forEach(urgency -> policy.pathways().stream()
                        .filter(each -> each.urgency().equals(urgency))
                        .forEach(this::pathway));
        head("Lines, in order: the first that leads to a route and holds comes first");
        policy.lines().forEach(this::line);
        head("Settings: choices that the sources leave open");
        policy.settings().forEach(this::setting);
        head("Fall-backs, where a service is closed");
        policy.fallbacks().forEach(this::fallback);
        head("Safety net");
        policy.safetyNet().forEach(this::net);
        head("Actions");
        policy.actions().forEach(this::action);
        head("Signals that lines ask for");
        policy.signals().forEach(this::signal);
        return out.toString();
    }

    private void pathway(Pathway each) {
        line(each.id() + "  " + each.label() + ": " + each.urgency().label());
        part("means", each.meaning());
        part("type", each.referralType());
        part("clock", each.clock().word() + (each.clockNote().isEmpty() ? "" : ", " + each.clockNote()));
        part("may be", each.closable() ? "closed" : "");
    }

    private void line(PolicyLine each) {
        String where = each.pathway().map(pathway -> " -> " + pathway.id()).orElse("");
        line(each.order() + "  " + each.id() + where + (each.state().isEmpty() ? "" : " (" + each.state() + ")"));
        part("when", each.when().text());
        part("because", each.because());
        part("actions", String.join(", ", each.actions()));
        part("source", each.source() + " [" + each.confidence() + "]");
        part("note", each.note());
    }

    private void setting(PolicySetting each) {
        String from = each.from().map(day -> " from " + day).orElse("");
        String to = each.to().map(day -> " to " + day).orElse("");
        line(each.name() + " = " + each.value() + from + to);
        part("allowed", String.join(" | ", each.allowed()));
        part("means", each.meaning());
        part("because", each.argument());
        part("source", each.source() + " [" + each.confidence() + "]");
    }

    private void fallback(Fallback each) {
        line(each.pathway().id() + " -> " + each.instead().id() + when(each.when()) + ": " + each.because());
    }

    private void net(SafetyNetRule each) {
        line(each.kind().name().toLowerCase(Locale.ROOT) + when(each.when()) + ": " + each.words() + " ["
                + each.source() + "]");
    }

    private static String when(Condition when) {
        return when instanceof Condition.Always ? "" : " when " + when.text();
    }

    private void action(PolicyAction each) {
        List<String> by = List.of(
                each.by(), each.withinDays().isEmpty() ? "" : "within days: " + each.withinDays(), each.owner());
        line(each.id() + "  " + each.words() + " ("
                + by.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")) + ")");
    }

    private void signal(Signal each) {
        line(each.name() + (each.meaning().isEmpty() ? "" : "  " + each.meaning()));
        if (each instanceof RuleSignal rule) {
            part("rules", String.join(", ", rule.outcomes()) + " " + String.join(", ", rule.criteria()));
        } else if (each instanceof Signal.OfFacts facts) {
            part("facts", facts.condition().text());
        } else if (each instanceof Signal.OfSignals joint) {
            part("is", joint.condition().text());
        }
    }

    private void head(String text) {
        line("");
        line(text);
        line("");
    }

    private void part(String head, String text) {
        if (!text.isBlank()) {
            line("  " + String.format(Locale.ROOT, "%-8s", head) + " " + text.strip());
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
