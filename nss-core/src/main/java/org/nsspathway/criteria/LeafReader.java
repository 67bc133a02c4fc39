package org.nsspathway.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;

/** Reads the conditions that ask the record itself: presence, instances, numbers, codes, occasions. */
final class LeafReader {
    private final RuleContext context;
    private final PersonRows rows;
    private final ConditionReader conditions;
    private final ValueReader values;
    private final CodeReader codes;
    private final Telling telling;

    LeafReader(RuleContext context, PersonRows rows, ConditionReader conditions) {
        this.context = context;
        this.rows = rows;
        this.conditions = conditions;
        this.values = new ValueReader(rows, context);
        this.codes = new CodeReader(rows, values, conditions);
        this.telling = new Telling(context.vocabulary(), context.words());
    }

    Fact fact(String name) {
        return context.vocabulary()
                .fact(name)
                .orElseThrow(() ->
                        new IllegalStateException("fact '" + name + "' was checked when its criterion was loaded"));
    }

    /** What is recorded of an organ; null where nothing is, or the fact is no organ. */
    @Nullable
    Boolean organ(Fact fact) {
        return fact.kind() == FactKind.DEMOGRAPHIC
                ? rows.presentation().person().organs().get(fact.name())
                : null;
    }

    /** The laboratory's word, where it gives no valid number that could be compared with a limit. */
    Optional<Condition.HasCode> wordInstead(Condition.CompareLimit limit) {
        if (hasNumber(fact(limit.fact()))) {
            return Optional.empty();
        }
        return context.vocabulary()
                .flagOf(limit.fact())
                .filter(flag -> !values.newest(flag.name()).newest().isEmpty())
                .flatMap(flag -> ResultFlags.beyond(limit).map(word -> new Condition.HasCode(flag.name(), word)));
    }

    /** Whether a number is recorded of a fact and valid. */
    boolean hasNumber(Fact fact) {
        return values.number(fact, null).number() != null;
    }

    Reading read(Condition condition) {
        if (condition instanceof Condition.Instance instance) {
            return instance(instance);
        }
        if (condition instanceof Condition.Compare compare) {
            return number(compare, fact(compare.fact()), null, compare.comparison(), compare.number());
        }
        if (condition instanceof Condition.CompareWithin within) {
            return number(within, fact(within.fact()), within.window(), within.comparison(), within.number());
        }
        if (condition instanceof Condition.CompareSpan span) {
            BigDecimal days = BigDecimal.valueOf(span.span().sixteenthsOfADay()).divide(BigDecimal.valueOf(16));
            return number(span, fact(span.fact()), null, span.comparison(), days);
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return limit(limit, fact(limit.fact()));
        }
        if (condition instanceof Condition.HasCode code) {
            return code(code, fact(code.fact()));
        }
        if (condition instanceof Condition.Occasions occasions) {
            return occasions(occasions);
        }
        return new Reading.Leaf(
                condition, Verdict.MET, () -> new Reading.Told("Always", List.of(), new Residual.Known(true)));
    }

    Reading present(Condition.Present present, Fact fact) {
        Boolean organ = organ(fact);
        if (organ != null) {
            return leaf(present, Verdict.of(organ), () -> telling.organ(fact, organ));
        }
        List<Instance> instances = rows.instances(fact.name());
        if (!instances.isEmpty()) {
            return leaf(present, Verdict.MET, () -> telling.recorded(instances));
        }
        return unrecorded(present, fact);
    }

    private Reading unrecorded(Condition condition, Fact fact) {
        if (rows.absent(fact.name())) {
            return leaf(condition, Verdict.NOT_MET, () -> telling.absent(fact));
        }
        if (rows.silenceIsAbsence(fact) && !suggested(fact)) {
            return leaf(condition, Verdict.NOT_MET, () -> telling.silent(fact));
        }
        return leaf(
                condition,
                Verdict.UNKNOWN,
                () -> telling.unknown(fact, condition, rows.unread().has(fact.name())));
    }

    /** Silence about weight loss is no absence where the weights themselves have fallen. */
    private boolean suggested(Fact fact) {
        return fact.suggestedBy()
                .filter(hint -> conditions.read(hint).verdict() == Verdict.MET)
                .isPresent();
    }

    private Reading instance(Condition.Instance condition) {
        List<Reading> each = new ArrayList<>();
        for (String name : condition.facts()) {
            each.add(instance(new Condition.Instance(List.of(name), condition.demands()), fact(name)));
        }
        if (each.size() == 1) {
            return each.get(0);
        }
        Verdict verdict = Verdict.NOT_MET;
        for (Reading reading : each) {
            verdict = verdict.or(reading.verdict());
        }
        Verdict joint = verdict;
        return leaf(condition, joint, () -> telling.anyOf(each, joint));
    }

    private Reading instance(Condition.Instance condition, Fact fact) {
        List<Instance> instances = rows.instances(fact.name());
        if (instances.isEmpty()) {
            return unrecorded(condition, fact);
        }
        List<InstanceReader> readers = instances.stream()
                .map(each -> new InstanceReader(rows, each, context.words()))
                .toList();
        Verdict verdict = Verdict.NOT_MET;
        for (InstanceReader reader : readers) {
            verdict = verdict.or(reader.verdict(condition.demands()));
        }
        boolean othersNotAsked = rows.mayHaveAnother(fact);
        Verdict whole = verdict == Verdict.NOT_MET && othersNotAsked ? Verdict.UNKNOWN : verdict;
        return leaf(
                condition, whole, () -> telling.instances(condition, fact, instances, readers, whole, othersNotAsked));
    }

    private Reading number(
            Condition condition, Fact fact, @Nullable TimeSpan window, Comparison comparison, BigDecimal number) {
        ValueReader.Value value = values.number(fact, window);
        long limit = NumberInterval.millionths(number);
        NumberInterval found = value.number();
        Verdict verdict = found == null
                ? Verdict.UNKNOWN
                : Values.compare(fact.mayBeNegative() ? found : Values.fromZero(found), comparison, limit);
        return leaf(
                condition, verdict, () -> telling.number(condition, fact, window, comparison, number, value, verdict));
    }

    private Reading limit(Condition.CompareLimit condition, Fact fact) {
        Verdict verdict =
                values.againstLimit(fact, condition.comparison(), condition.multiple(), condition.limit(), conditions);
        return leaf(condition, verdict, () -> telling.limit(condition, fact, values, verdict));
    }

    private Reading code(Condition.HasCode condition, Fact fact) {
        CodeReader.Answer answer = codes.read(fact, condition.code());
        if (answer.unrecorded()) {
            return unrecorded(condition, fact);
        }
        return leaf(condition, answer.verdict(), () -> telling.code(condition, fact, answer));
    }

    private Reading occasions(Condition.Occasions condition) {
        Occasions.Count count = Occasions.count(condition, rows, conditions, context);
        return leaf(condition, count.verdict(), () -> telling.occasions(condition, count));
    }

    private static Reading leaf(Condition condition, Verdict verdict, Supplier<Reading.Told> told) {
        return new Reading.Leaf(condition, verdict, told);
    }
}
