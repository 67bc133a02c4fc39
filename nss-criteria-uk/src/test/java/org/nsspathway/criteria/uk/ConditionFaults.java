package org.nsspathway.criteria.uk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** Plants one fault at a time in a condition: at every place, every operator that applies there. */
final class ConditionFaults {
    private static final int SIXTEENTHS = 16;

    private final Vocabulary vocabulary;
    private final List<String> used;
    private final List<String> fired;
    private final Random random;
    private Set<String> own = Set.of();

    /** A condition with one fault, and what was changed. */
    record Planted(String operator, String change, Condition condition) {}

    /** Facts and criteria that some condition of the set names, from which siblings are taken. */
    ConditionFaults(Vocabulary vocabulary, Collection<Condition> conditions, long seed) {
        Set<String> facts = new TreeSet<>();
        Set<String> criteria = new TreeSet<>();
        conditions.forEach(each -> {
            facts.addAll(ConditionFacts.of(each));
            criteria.addAll(ConditionFacts.firedBy(each));
        });
        this.vocabulary = vocabulary;
        this.used = List.copyOf(facts);
        this.fired = List.copyOf(criteria);
        this.random = new Random(seed);
    }

    List<Planted> of(Condition condition) {
        own = ConditionFacts.of(condition);
        List<Planted> planted = new ArrayList<>();
        walk(condition, each -> each, planted);
        return planted;
    }

    private void walk(Condition at, Function<Condition, Condition> within, List<Planted> planted) {
        List<Condition> parts = parts(at);
        if (at instanceof Condition.Not not) {
            add(planted, within, "NOT_DROPPED", at, not.part());
            walk(not.part(), part -> within.apply(new Condition.Not(part)), planted);
        } else if (!parts.isEmpty()) {
            joined(at, parts, within, planted);
        } else if (at instanceof Condition.Present present) {
            fact(present, within, planted);
        } else if (at instanceof Condition.Fires fires) {
            fired.stream()
                    .filter(id -> !id.equals(fires.id()))
                    .findFirst()
                    .ifPresent(id -> add(planted, within, "RULE_SWAPPED", at, new Condition.Fires(id)));
        } else {
            number(at, within, planted);
        }
    }

    private static List<Condition> parts(Condition at) {
        if (at instanceof Condition.And and) {
            return and.parts();
        }
        if (at instanceof Condition.Or or) {
            return or.parts();
        }
        return at instanceof Condition.AtLeast atLeast ? atLeast.parts() : List.of();
    }

    private static Condition join(Condition like, List<Condition> parts) {
        if (like instanceof Condition.AtLeast atLeast) {
            return new Condition.AtLeast(Math.min(atLeast.least(), parts.size()), parts);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return like instanceof Condition.And ? new Condition.And(parts) : new Condition.Or(parts);
    }

    private void joined(
            Condition at, List<Condition> parts, Function<Condition, Condition> within, List<Planted> planted) {
        if (at instanceof Condition.And) {
            add(planted, within, "AND_TO_OR", at, new Condition.Or(parts));
        } else if (at instanceof Condition.Or) {
            add(planted, within, "OR_TO_AND", at, new Condition.And(parts));
        } else if (at instanceof Condition.AtLeast atLeast) {
            for (int least : List.of(atLeast.least() - 1, atLeast.least() + 1)) {
                if (least >= 1 && least <= parts.size()) {
                    add(planted, within, "AT_LEAST_COUNT", at, new Condition.AtLeast(least, parts));
                }
            }
        }
        String dropped = at instanceof Condition.And ? "AND_PART_DROPPED" : "OR_BRANCH_DROPPED";
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            List<Condition> others = new ArrayList<>(parts);
            others.remove(place);
            add(planted, within, dropped, parts.get(i), join(at, others));
            walk(parts.get(i), part -> within.apply(join(at, replaced(parts, place, part))), planted);
        }
    }

    private static List<Condition> replaced(List<Condition> parts, int place, Condition part) {
        List<Condition> others = new ArrayList<>(parts);
        others.set(place, part);
        return others;
    }

    private void fact(Condition.Present at, Function<Condition, Condition> within, List<Planted> planted) {
        Fact fact = vocabulary.fact(at.fact()).orElseThrow();
        if (fact.definition().orElse(null) instanceof Condition.Instance instance) {
            String base = instance.facts().get(0);
            add(planted, within, "QUALIFIERS_DROPPED", at, new Condition.Present(base));
            if (instance.demands() instanceof InstanceCondition.All all) {
                demands(at, instance, all.parts(), InstanceCondition.All::new, within, planted);
            } else if (instance.demands() instanceof InstanceCondition.Any any) {
                demands(at, instance, any.parts(), InstanceCondition.Any::new, within, planted);
            }
        }
        List<String> siblings = siblings(fact);
        if (!siblings.isEmpty()) {
            String sibling = siblings.get(random.nextInt(siblings.size()));
            add(planted, within, "FEATURE_SWAPPED", at, new Condition.Present(sibling));
        }
    }

    /** One demand of several dropped: of those that must all hold, or of those of which any may. */
    private void demands(
            Condition.Present at,
            Condition.Instance instance,
            List<InstanceCondition> parts,
            Function<List<InstanceCondition>, InstanceCondition> join,
            Function<Condition, Condition> within,
            List<Planted> planted) {
        for (int i = 0; i < parts.size(); i++) {
            List<InstanceCondition> others = new ArrayList<>(parts);
            others.remove(i);
            InstanceCondition left = others.size() == 1 ? others.get(0) : join.apply(others);
            add(planted, within, "QUALIFIER_DROPPED", at, new Condition.Instance(instance.facts(), left));
        }
    }

    /** Other facts of the same kind that are named by the set and not by this condition. */
    private List<String> siblings(Fact fact) {
        return used.stream()
                .filter(name -> !own.contains(name))
                .filter(name -> vocabulary
                        .fact(name)
                        .filter(other -> other.kind() == fact.kind() && other.value() == fact.value())
                        .isPresent())
                .toList();
    }

    private void number(Condition at, Function<Condition, Condition> within, List<Planted> planted) {
        if (at instanceof Condition.Compare compare) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, compare.number().scale()));
            for (BigDecimal other :
                    List.of(compare.number().subtract(step), compare.number().add(step))) {
                add(
                        planted,
                        within,
                        "THRESHOLD",
                        at,
                        new Condition.Compare(compare.fact(), compare.comparison(), other));
            }
            add(
                    planted,
                    within,
                    "STRICTNESS",
                    at,
                    new Condition.Compare(compare.fact(), turned(compare.comparison()), compare.number()));
        } else if (at instanceof Condition.CompareWithin over) {
            for (BigDecimal other : List.of(
                    over.number().subtract(BigDecimal.ONE), over.number().add(BigDecimal.ONE))) {
                add(
                        planted,
                        within,
                        "THRESHOLD",
                        at,
                        new Condition.CompareWithin(over.fact(), over.window(), over.comparison(), other));
            }
            add(
                    planted,
                    within,
                    "STRICTNESS",
                    at,
                    new Condition.CompareWithin(over.fact(), over.window(), turned(over.comparison()), over.number()));
            for (int by : List.of(-1, 1)) {
                TimeSpan window =
                        new TimeSpan(over.window().amount() + by, over.window().unit());
                add(
                        planted,
                        within,
                        "WINDOW",
                        at,
                        new Condition.CompareWithin(over.fact(), window, over.comparison(), over.number()));
            }
        } else if (at instanceof Condition.CompareSpan span) {
            int days = (int) (span.span().sixteenthsOfADay() / SIXTEENTHS);
            for (int other : List.of(days - 1, days + 1)) {
                add(
                        planted,
                        within,
                        "DURATION",
                        at,
                        new Condition.CompareSpan(span.fact(), span.comparison(), TimeSpan.ofDays(other)));
            }
            add(
                    planted,
                    within,
                    "STRICTNESS",
                    at,
                    new Condition.CompareSpan(span.fact(), turned(span.comparison()), span.span()));
        }
    }

    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.ABOVE;
            case ABOVE -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.BELOW;
            case BELOW -> Comparison.AT_MOST;
            case EQUAL -> Comparison.NOT_EQUAL;
            case NOT_EQUAL -> Comparison.EQUAL;
        };
    }

    private static void add(
            List<Planted> planted,
            Function<Condition, Condition> within,
            String operator,
            Condition from,
            Condition to) {
        boolean drops = operator.endsWith("PART_DROPPED") || operator.endsWith("BRANCH_DROPPED");
        String change = drops ? from.text() + " dropped" : from.text() + " to " + to.text();
        planted.add(new Planted(operator, change, within.apply(to)));
    }
}
