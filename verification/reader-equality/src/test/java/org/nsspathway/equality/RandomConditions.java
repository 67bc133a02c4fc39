package org.nsspathway.equality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;

/** Random conditions of every kind over the facts of a scene, deep and wide; some cannot be loaded, which is found out later. */
final class RandomConditions {
    private static final Set<FactKind> TOLD = Set.of(
            FactKind.SYMPTOM,
            FactKind.SIGN,
            FactKind.EXAMINATION,
            FactKind.HISTORY,
            FactKind.CIRCUMSTANCE,
            FactKind.IMAGING);
    private static final List<String> SPANS = List.of("0d", "13d", "4w", "28d", "6w", "1mo", "3mo", "12mo", "1y");

    private static final List<String> STATES =
            List.of("normal", "abnormal", "high", "low", "awaited", "declined", "not_returned");

    private final List<Fact> facts;
    private final Chance chance;

    RandomConditions(List<Fact> facts, Chance chance) {
        this.facts = facts;
        this.chance = chance;
    }

    /** A condition that may fire the criteria of some ids. */
    Condition next(List<String> ids) {
        return next(chance.below(6), ids);
    }

    private Condition next(int deep, List<String> ids) {
        if (deep == 0) {
            return atom(ids);
        }
        return switch (chance.below(7)) {
            case 0, 1 -> new Condition.And(parts(deep, ids));
            case 2, 3 -> new Condition.Or(parts(deep, ids));
            case 4 -> new Condition.Not(next(deep - 1, ids));
            case 5 -> {
                List<Condition> parts = parts(deep, ids);
                yield new Condition.AtLeast(1 + chance.below(parts.size()), parts);
            }
            default -> atom(ids);
        };
    }

    private List<Condition> parts(int deep, List<String> ids) {
        List<Condition> parts = new ArrayList<>();
        parts.add(next(deep - 1, ids));
        int others = chance.oneIn(12) ? 9 : 1 + chance.below(3);
        for (int i = 0; i < others; i++) {
            parts.add(next(chance.below(Math.min(deep, 2)), ids));
        }
        return parts;
    }

    private Condition atom(List<String> ids) {
        if (!ids.isEmpty() && chance.oneIn(12)) {
            return new Condition.Fires(chance.pick(ids));
        }
        if (chance.oneIn(12)) {
            return occasions();
        }
        if (chance.oneIn(12)) {
            return new Condition.Instance(names(told()), demand(2, chance.pick(told())));
        }
        return of(chance.pick(facts));
    }

    private Condition of(Fact fact) {
        boolean told = TOLD.contains(fact.kind()) && fact.definition().isEmpty();
        return switch (fact.value()) {
            case BOOLEAN ->
                told && chance.below(3) > 0
                        ? new Condition.Instance(List.of(fact.name()), demand(2, fact))
                        : new Condition.Present(fact.name());
            case NUMBER -> number(fact);
            case DURATION -> new Condition.CompareSpan(fact.name(), comparison(), span());
            case CODE, STATE -> code(fact, told);
        };
    }

    private Condition number(Fact fact) {
        if (fact.derivation().isPresent() && chance.oneIn(2)) {
            return new Condition.CompareWithin(fact.name(), span(), comparison(), limit(fact));
        }
        if (chance.oneIn(3)) {
            Condition.Limit limit = chance.oneIn(2) ? Condition.Limit.UPPER : Condition.Limit.LOWER;
            BigDecimal multiple = new BigDecimal(chance.pick(List.of("1", "1", "2", "1.5", "0.3333333")));
            return new Condition.CompareLimit(fact.name(), comparison(), multiple, limit);
        }
        if (fact.kind() == FactKind.TEST_RESULT && chance.oneIn(5)) {
            return new Condition.HasCode(
                    fact.name(), chance.pick(List.of("not_returned", "awaited", "high", "normal")));
        }
        return new Condition.Compare(fact.name(), comparison(), limit(fact));
    }

    private BigDecimal limit(Fact fact) {
        String usual = fact.name().equals("age") ? "50" : "10";
        return new BigDecimal(chance.pick(List.of(usual, usual, "0", "5", "35.5", "130", "400", "0.000001")));
    }

    private Condition code(Fact fact, boolean told) {
        if (told && fact.kind() == FactKind.HISTORY && chance.oneIn(3)) {
            return new Condition.Present(fact.name());
        }
        if (told && chance.oneIn(4)) {
            return new Condition.Instance(List.of(fact.name()), demand(1, fact));
        }
        List<String> codes = fact.name().equals("sex")
                ? List.of("female", "male")
                : fact.name().equals("setting")
                        ? List.of("emergency", "hospital")
                        : fact.kind() == FactKind.TEST_RESULT ? STATES : List.of("breast", "lung");
        return new Condition.HasCode(fact.name(), chance.pick(codes));
    }

    private Condition occasions() {
        List<Fact> tests = facts.stream()
                .filter(each -> each.kind() == FactKind.TEST_RESULT && each.value() == ValueKind.NUMBER)
                .toList();
        if (tests.isEmpty()) {
            return of(chance.pick(facts));
        }
        Condition part = number(chance.pick(tests));
        if (chance.oneIn(3)) {
            part = new Condition.Or(List.of(part, number(chance.pick(tests))));
        }
        return new Condition.Occasions(
                chance.between(1, 3), TimeSpan.parse(chance.pick(List.of("30d", "6mo", "1y"))), part);
    }

    private List<Fact> told() {
        List<Fact> told = facts.stream()
                .filter(each -> TOLD.contains(each.kind())
                        && each.value() == ValueKind.BOOLEAN
                        && each.definition().isEmpty())
                .toList();
        return told.isEmpty() ? facts : told;
    }

    private List<String> names(List<Fact> from) {
        return chance.some(from, 2 + chance.below(3)).stream().map(Fact::name).toList();
    }

    private InstanceCondition demand(int deep, Fact fact) {
        return switch (chance.below(deep == 0 ? 5 : 9)) {
            case 0, 1 -> new InstanceCondition.Lasting(comparison(), span());
            case 2, 3 -> word(fact);
            case 4 ->
                chance.oneIn(3) ? new InstanceCondition.CausedBy(chance.pick(List.of("copd", "breast"))) : word(fact);
            case 5 -> new InstanceCondition.None(demand(deep - 1, fact));
            case 6 -> new InstanceCondition.Any(List.of(demand(deep - 1, fact), demand(deep - 1, fact)));
            default -> new InstanceCondition.All(List.of(demand(deep - 1, fact), demand(deep - 1, fact)));
        };
    }

    private InstanceCondition word(Fact fact) {
        return fact.qualifiers().isEmpty()
                ? new InstanceCondition.Lasting(comparison(), span())
                : new InstanceCondition.Has(chance.pick(new ArrayList<>(fact.qualifiers())));
    }

    private Comparison comparison() {
        return chance.pick(List.of(Comparison.values()));
    }

    private TimeSpan span() {
        return TimeSpan.parse(chance.pick(SPANS));
    }
}
