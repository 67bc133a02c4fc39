package org.nsspathway.internal.reading;

import java.util.ArrayList;
import java.util.List;
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

    /** What is recorded of an organ; null where nothing is, or the fact is no organ. */
    @Nullable
    Boolean organ(Fact fact) {
        return fact.kind() == FactKind.DEMOGRAPHIC
                ? rows.presentation().person().organs().get(fact.name())
                : null;
    }

    /** Whether the laboratory gives a word, and no valid number that could be compared with a limit. */
    boolean hasWordInstead(Prepared limit) {
        return !limit.parts().isEmpty()
                && !hasNumber(limit.fact())
                && !values.newest(limit.parts().get(0).fact().name()).newest().isEmpty();
    }

    /** Whether a number is recorded of a fact and valid. */
    boolean hasNumber(Fact fact) {
        return values.number(fact, null).number() != null;
    }

    Reading read(Prepared asked) {
        Condition condition = asked.condition();
        if (condition instanceof Condition.Present) {
            return present(asked);
        }
        if (condition instanceof Condition.Instance instance) {
            return instance.facts().size() == 1 ? instance(asked, instance) : anyOf(asked);
        }
        if (condition instanceof Condition.Compare compare) {
            return number(asked, null, compare.comparison());
        }
        if (condition instanceof Condition.CompareWithin within) {
            return number(asked, within.window(), within.comparison());
        }
        if (condition instanceof Condition.CompareSpan span) {
            return number(asked, null, span.comparison());
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return limit(limit, asked.fact());
        }
        if (condition instanceof Condition.HasCode code) {
            return code(asked, code);
        }
        if (condition instanceof Condition.Occasions occasions) {
            return occasions(asked, occasions);
        }
        return new Reading.Leaf(
                condition, Verdict.MET, () -> new Reading.Told("Always", List.of(), new Residual.Known(true)));
    }

    private Reading present(Prepared asked) {
        Fact fact = asked.fact();
        Boolean organ = organ(fact);
        if (organ != null) {
            return leaf(asked.condition(), Verdict.of(organ), () -> telling.organ(fact, organ));
        }
        List<Instance> instances = rows.instances(fact.name());
        if (!instances.isEmpty()) {
            return leaf(asked.condition(), Verdict.MET, () -> telling.recorded(instances));
        }
        return unrecorded(asked);
    }

    private Reading unrecorded(Prepared asked) {
        Condition condition = asked.condition();
        Fact fact = asked.fact();
        if (rows.absent(fact.name())) {
            return leaf(condition, Verdict.NOT_MET, () -> telling.absent(fact));
        }
        if (rows.silenceIsAbsence(fact) && !suggested(asked)) {
            return leaf(condition, Verdict.NOT_MET, () -> telling.silent(fact));
        }
        return leaf(condition, Verdict.UNKNOWN, () -> telling.unknown(fact, condition, rows.unread(fact.name())));
    }

    /** Silence about weight loss is no absence where the weights themselves have fallen. */
    private boolean suggested(Prepared asked) {
        Prepared hint = asked.hint();
        return hint != null && conditions.read(hint).verdict() == Verdict.MET;
    }

    private Reading anyOf(Prepared asked) {
        List<Reading> each = conditions.parts(asked);
        Verdict verdict = Verdict.NOT_MET;
        for (Reading reading : each) {
            verdict = verdict.or(reading.verdict());
        }
        Verdict joint = verdict;
        return leaf(asked.condition(), joint, () -> telling.anyOf(each, joint));
    }

    private Reading instance(Prepared asked, Condition.Instance condition) {
        Fact fact = asked.fact();
        List<Instance> instances = rows.instances(fact.name());
        if (instances.isEmpty()) {
            return unrecorded(asked);
        }
        List<InstanceReader> readers = new ArrayList<>(instances.size());
        for (Instance each : instances) {
            readers.add(new InstanceReader(rows, each, context.words()));
        }
        Verdict verdict = Verdict.NOT_MET;
        for (InstanceReader reader : readers) {
            verdict = verdict.or(reader.verdict(condition.demands()));
        }
        boolean othersNotAsked = rows.mayHaveAnother(fact);
        Verdict whole = verdict == Verdict.NOT_MET && othersNotAsked ? Verdict.UNKNOWN : verdict;
        return leaf(
                condition, whole, () -> telling.instances(condition, fact, instances, readers, whole, othersNotAsked));
    }

    private Reading number(Prepared asked, @Nullable TimeSpan window, Comparison comparison) {
        Condition condition = asked.condition();
        Fact fact = asked.fact();
        ValueReader.Value value = values.number(fact, window);
        NumberInterval found = value.number();
        Verdict verdict = found == null
                ? Verdict.UNKNOWN
                : Values.compare(
                        fact.mayBeNegative() ? found : Values.fromZero(found), comparison, asked.limitMillionths());
        return leaf(
                condition,
                verdict,
                () -> telling.number(condition, fact, window, comparison, asked.limit(), value, verdict));
    }

    private Reading limit(Condition.CompareLimit condition, Fact fact) {
        Verdict verdict =
                values.againstLimit(fact, condition.comparison(), condition.multiple(), condition.limit(), conditions);
        return leaf(condition, verdict, () -> telling.limit(condition, fact, values, verdict));
    }

    private Reading code(Prepared asked, Condition.HasCode condition) {
        Fact fact = asked.fact();
        CodeReader.Answer answer = codes.read(fact, condition.code());
        if (answer.unrecorded()) {
            return unrecorded(asked);
        }
        return leaf(condition, answer.verdict(), () -> telling.code(condition, fact, answer));
    }

    private Reading occasions(Prepared asked, Condition.Occasions condition) {
        Occasions.Count count = Occasions.count(condition, asked.parts().get(0), conditions);
        return leaf(condition, count.verdict(), () -> telling.occasions(condition, count));
    }

    private static Reading leaf(Condition condition, Verdict verdict, Supplier<Reading.Told> told) {
        return new Reading.Leaf(condition, verdict, told);
    }
}
