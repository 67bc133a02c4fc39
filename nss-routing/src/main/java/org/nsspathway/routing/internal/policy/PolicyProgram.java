package org.nsspathway.routing.internal.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.pathway.Fallback;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.SafetyNetRule;
import org.nsspathway.pathway.Signal;

/**
 * A policy worked out: every name is resolved once, and nothing is looked up when a person is routed. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class PolicyProgram {
    private final ImmutableList<Signal> signals;
    private final ImmutableMap<String, Integer> numbers;
    private final ImmutableMap<String, Integer> orders;
    private final ImmutableMap<String, Pathway> pathways;
    private final ImmutableList<Line> routes;
    private final ImmutableList<Line> beside;
    private final ImmutableList<Line> states;
    private final ImmutableListMultimap<Pathway, Instead> fallbacks;
    private final ImmutableList<Net> safetyNet;

    private record Line(PolicyLine line, Expression when) {}

    private record Instead(Fallback fallback, Expression when) {}

    private record Net(SafetyNetRule rule, Expression when) {}

    /**
     * Works a policy out.
     *
     * @param policy the policy
     */
    public PolicyProgram(RoutingPolicy policy) {
        this.signals = ImmutableList.copyOf(policy.signals());
        ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
        for (int i = 0; i < signals.size(); i++) {
            numbered.put(signals.get(i).name(), i);
        }
        this.numbers = numbered.buildOrThrow();
        ImmutableMap.Builder<String, Integer> placed = ImmutableMap.builder();
        policy.lines().forEach(line -> placed.put(line.id(), line.order()));
        this.orders = placed.buildOrThrow();
        ImmutableMap.Builder<String, Pathway> named = ImmutableMap.builder();
        policy.pathways().forEach(each -> named.put(each.id(), each));
        this.pathways = named.buildOrThrow();
        ImmutableList.Builder<Line> leading = ImmutableList.builder();
        ImmutableList.Builder<Line> others = ImmutableList.builder();
        for (PolicyLine line : policy.lines()) {
            (line.kind() == PolicyLine.Kind.ROUTE ? leading : others).add(new Line(line, expression(line.when())));
        }
        this.routes = leading.build();
        this.beside = others.build();
        this.states = beside.stream()
                .filter(each -> each.line().kind() == PolicyLine.Kind.STATE)
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<Pathway, Instead> instead = ImmutableListMultimap.builder();
        policy.fallbacks().forEach(each -> instead.put(each.pathway(), new Instead(each, expression(each.when()))));
        this.fallbacks = instead.build();
        this.safetyNet = policy.safetyNet().stream()
                .map(rule -> new Net(rule, expression(rule.when())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The signals by their numbers. Combinations of signals and what asks of the decision have a number as well, but
     * nobody is asked for them.
     *
     * @return in the order of their table
     */
    public List<Signal> signals() {
        return signals;
    }

    /**
     * The number of a signal.
     *
     * @param name its name
     * @return the number
     * @throws IllegalArgumentException if there is no such signal
     */
    public int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("there is no signal '" + name + "' in this policy");
        }
        return number;
    }

    private Expression expression(Condition when) {
        return Expression.of(when, name -> signals.get(number(name)), this::number);
    }

    /**
     * Whether a signal holds, a combination included.
     *
     * @param name its name
     * @param values which signals hold
     * @return false for what asks of the decision
     */
    public boolean holds(String name, SignalValues values) {
        return expression(new Condition.Present(name)).holds(values, (question, about) -> false);
    }

    /**
     * Works out where a person goes.
     *
     * @param values which signals hold
     * @param states which pathways are closed
     * @return the course
     */
    public Course course(SignalValues values, PathwayStates states) {
        return course(values, states, beside);
    }

    /**
     * Works out where a person goes and in which state the pathways are, and asks for no more signals than that takes.
     *
     * @param values which signals hold
     * @param states which pathways are closed
     * @return the course without the lines of actions
     */
    public Course withoutActions(SignalValues values, PathwayStates states) {
        return course(values, states, this.states);
    }

    private Course course(SignalValues values, PathwayStates states, List<Line> linesBeside) {
        Course.Draft draft = new Course.Draft();
        for (Line each : routes) {
            if (!each.when().asksTheDecision()) {
                route(each, draft, values, states);
            }
        }
        for (Line each : routes) {
            if (each.when().asksTheDecision()) {
                route(each, draft, values, states);
            }
        }
        Course course = draft.course();
        ImmutableList.Builder<PolicyLine> holding = ImmutableList.builder();
        Set<Pathway> told = new HashSet<>();
        for (Line each : linesBeside) {
            Pathway of = each.line().pathway().orElse(null);
            boolean idle =
                    of != null && (told.contains(of) || !course.pathways().contains(of));
            if (!idle && each.when().holds(values, course::answers)) {
                each.line().pathway().ifPresent(told::add);
                holding.add(each.line());
            }
        }
        return course.with(holding.build());
    }

    private void route(Line each, Course.Draft draft, SignalValues values, PathwayStates states) {
        if (!each.when()
                .holds(
                        values,
                        (question, about) -> draft.nothingAbove(each.line().order()))) {
            return;
        }
        Pathway pathway = each.line().pathway().orElseThrow();
        if (states.closed(pathway)) {
            Fallback fallback = fallback(pathway, values, states);
            draft.closed(Applied.insteadOf(each.line(), fallback, place(fallback.instead())));
        } else {
            draft.add(Applied.by(each.line()));
        }
    }

    private int place(Pathway pathway) {
        return orders.getOrDefault(pathway.place().orElseThrow(), 0);
    }

    /** What cannot wait; what a place names, as far as the policy lets it stand in; then the policy's own order. */
    private Fallback fallback(Pathway pathway, SignalValues values, PathwayStates states) {
        List<Fallback> open = new ArrayList<>();
        for (Instead each : fallbacks.get(pathway)) {
            if (!states.closed(each.fallback().instead()) && each.when().holds(values, (question, about) -> false)) {
                open.add(each.fallback());
            }
        }
        if (open.get(0).beforePlace()) {
            return open.get(0);
        }
        for (String wanted : states.instead(pathway)) {
            Fallback named = named(pathway, wanted, open, states);
            if (named != null) {
                return named;
            }
        }
        return open.get(0);
    }

    private @Nullable Fallback named(Pathway closed, String wanted, List<Fallback> open, PathwayStates states) {
        for (Fallback each : open) {
            if (each.instead().id().equals(wanted)) {
                return each;
            }
        }
        boolean ruled = fallbacks.get(closed).stream()
                .anyMatch(each -> each.fallback().instead().id().equals(wanted));
        Pathway own = pathways.get(wanted);
        if (ruled || own == null || own.place().isEmpty() || states.closed(own)) {
            return null;
        }
        return Fallback.namedByPlace(closed, own);
    }

    /**
     * The lines of the safety net that hold.
     *
     * @param course where the person goes
     * @param values which signals hold
     * @return in the order of their table; of reviews only the first
     */
    public List<SafetyNetRule> safetyNet(Course course, SignalValues values) {
        ImmutableList.Builder<SafetyNetRule> rules = ImmutableList.builder();
        boolean review = false;
        for (Net each : safetyNet) {
            boolean again = review && each.rule().kind() == SafetyNetRule.Kind.REVIEW;
            if (!again && each.when().holds(values, course::answers)) {
                rules.add(each.rule());
                review |= each.rule().kind() == SafetyNetRule.Kind.REVIEW;
            }
        }
        return rules.build();
    }

    /**
     * The line at whose place a pathway stands.
     *
     * @param applied a pathway that applies
     * @return the line that leads there; of a fall-back the one at whose place it stands
     */
    public PolicyLine lineOf(Applied applied) {
        return routes.stream()
                .map(Line::line)
                .filter(line -> applied.fallback().isPresent() && line.order() == applied.order())
                .findFirst()
                .orElse(applied.line());
    }

    /**
     * The pathways by id.
     *
     * @return in the order of their table
     */
    public Map<String, Pathway> pathways() {
        return pathways;
    }
}
