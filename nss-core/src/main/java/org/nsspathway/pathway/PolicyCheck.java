package org.nsspathway.pathway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * What must hold of a policy whatever its tables say: urgency never rises from line to line, the last line always
 * holds, what decides on a route never asks which route came first, and whoever finds a service closed is sent to
 * one that is not.
 */
final class PolicyCheck {
    private final RoutingPolicy policy;
    private final String policyTable;
    private final String fallbackTable;

    PolicyCheck(RoutingPolicy policy, String policyTable, String fallbackTable) {
        this.policy = policy;
        this.policyTable = policyTable;
        this.fallbackTable = fallbackTable;
    }

    void check() {
        List<PolicyLine> routes = policy.lines(PolicyLine.Kind.ROUTE);
        for (int i = 1; i < policy.lines().size(); i++) {
            inOrder(policy.lines().get(i - 1), policy.lines().get(i));
        }
        for (int i = 1; i < routes.size(); i++) {
            notRising(routes.get(i - 1), routes.get(i));
        }
        if (routes.isEmpty() || !(routes.get(routes.size() - 1).when() instanceof Condition.Always)) {
            throw new TableException(
                    Place.of(policyTable),
                    "the last line that leads to a pathway must always hold, so that there is always an answer. End with a line whose condition is TRUE.");
        }
        for (PolicyLine line : routes) {
            asksNothingDecisionQuestion(line.id(), line.when(), policyTable, true);
        }
        for (Fallback each : policy.fallbacks()) {
            asksNothingDecisionQuestion(each.pathway().id(), each.when(), fallbackTable, false);
        }
        for (Pathway each : policy.pathways()) {
            endsOpen(each);
        }
    }

    private void inOrder(PolicyLine last, PolicyLine line) {
        if (line.order() <= last.order()) {
            throw wrong(
                    policyTable,
                    line.id(),
                    "the order must rise from line to line. The line before has " + last.order() + ".");
        }
    }

    private void notRising(PolicyLine last, PolicyLine line) {
        Pathway above = last.pathway().orElseThrow();
        Pathway here = line.pathway().orElseThrow();
        if (here.urgency().compareTo(above.urgency()) < 0) {
            throw wrong(
                    policyTable,
                    line.id(),
                    "'" + here.id() + "' is more urgent than '" + above.id()
                            + "' of the line before, which would outrank it. Move the line up.");
        }
    }

    private void asksNothingDecisionQuestion(String id, Condition when, String table, boolean nothingAbove) {
        for (String name : ConditionFacts.of(when)) {
            if (asks(name, nothingAbove)) {
                throw wrong(
                        table,
                        id,
                        "'" + name + "' asks what was decided, which is not known here. Ask for what leads there.");
            }
        }
    }

    private boolean asks(String signal, boolean nothingAbove) {
        Signal found = policy.signal(signal);
        if (found instanceof Signal.OfDecision decision) {
            return !nothingAbove || decision.asks() != Signal.OfDecision.DecisionQuestion.NOTHING_ABOVE;
        }
        if (found instanceof Signal.OfSignals joint) {
            for (String part : ConditionFacts.of(joint.condition())) {
                if (asks(part, nothingAbove)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void endsOpen(Pathway pathway) {
        List<Fallback> own = policy.fallbacks(pathway);
        if (!pathway.closable() && own.isEmpty()) {
            return;
        }
        Fallback last = own.isEmpty() ? null : own.get(own.size() - 1);
        if (last == null || last.instead().closable() || !(last.when() instanceof Condition.Always)) {
            throw wrong(
                    fallbackTable,
                    pathway.id(),
                    "its last fall-back must always stand in and never be closed. End with such a pathway.");
        }
        Set<String> places = new HashSet<>();
        for (PolicyLine line : policy.lines(PolicyLine.Kind.ROUTE)) {
            places.add(line.id() + " " + line.pathway().orElseThrow().id());
        }
        for (Fallback each : own) {
            if (each.instead().urgency().compareTo(pathway.urgency()) < 0) {
                throw wrong(
                        fallbackTable,
                        pathway.id(),
                        "'" + each.instead().id()
                                + "' is more urgent than what it would stand in for. Name a pathway that is not.");
            }
            String place = each.instead().place().orElse("");
            if (!places.contains(place + " " + each.instead().id())) {
                throw wrong(
                        fallbackTable,
                        pathway.id(),
                        "'" + each.instead().id()
                                + "' stands in and needs a place: name a line of the policy that leads to it in the column place of the table of pathways.");
            }
        }
    }

    private static TableException wrong(String table, String id, String text) {
        return new TableException(Place.of(table), id + ": " + text);
    }
}
