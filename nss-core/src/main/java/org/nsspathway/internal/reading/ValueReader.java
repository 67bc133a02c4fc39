package org.nsspathway.internal.reading;

import com.google.common.base.Ascii;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.DatedResults;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.DerivedNumber;
import org.nsspathway.vocabulary.Fact;

/** Finds the value that a condition asks for: the newest valid result, a stated change, or what follows from others. */
final class ValueReader {
    private static final String AGE = "age";
    private static final String FULL_SHARE = "full_share";

    private final PersonRows rows;
    private final RuleContext context;

    ValueReader(PersonRows rows, RuleContext context) {
        this.rows = rows;
        this.context = context;
    }

    /** A number with its date and whether it is another's consequence; with a reason where there is none. */
    record Value(@Nullable NumberInterval number, @Nullable DateInterval date, boolean derived, String why) {
        static Value missing(String why) {
            return new Value(null, null, false, why);
        }
    }

    /** The newest valid results: several where dates leave open which is newest, or one day has more than one. */
    ResultChoice newest(String test) {
        List<TestResult> all = rows.results(test);
        List<TestResult> done = rows.done(test);
        if (done.isEmpty() && !all.isEmpty()) {
            String state = Ascii.toLowerCase(all.get(0).status().name()).replace('_', ' ');
            return new ResultChoice(List.of(), state);
        }
        return ResultChoice.of(done, rows.presentation().assessedOn(), rows.validDays(test, context.windows()));
    }

    static boolean isAge(Fact fact) {
        return fact.name().equals(AGE);
    }

    Value number(Fact fact, @Nullable TimeSpan window) {
        if (isAge(fact)) {
            return rows.presentation()
                    .person()
                    .ageOn(rows.presentation().assessedOn())
                    .map(age -> new Value(age, null, false, ""))
                    .orElseGet(() -> Value.missing("not recorded"));
        }
        Value stated = window == null ? newestNumber(fact) : statedChange(fact, window);
        if (stated.number() != null || fact.derivation().isEmpty()) {
            return stated;
        }
        Value derived = derived(fact.derivation().get(), window);
        boolean nothingStated = rows.results(fact.name()).isEmpty();
        return derived.number() != null || nothingStated ? derived : stated;
    }

    private Value newestNumber(Fact fact) {
        ResultChoice choice = newest(fact.name());
        if (choice.newest().isEmpty()) {
            return Value.missing(choice.why());
        }
        NumberInterval hull = null;
        for (TestResult result : choice.newest()) {
            NumberInterval value = result.value().orElse(null);
            if (value == null) {
                return Value.missing("recorded without a number");
            }
            hull = hull == null ? value : hull.spanning(value);
        }
        return new Value(hull, choice.date(), false, "");
    }

    /** A loss stated over a time that is not longer than the window; over much less than the window it is a lower bound. */
    private Value statedChange(Fact fact, TimeSpan window) {
        LocalDate day = rows.presentation().assessedOn();
        LocalDate start = window.before(day);
        ResultChoice choice = newest(fact.name());
        Value found = Value.missing(
                choice.newest().isEmpty()
                        ? choice.why()
                        : "stated for a time that cannot be compared with " + window.inWords());
        for (TestResult result : choice.newest()) {
            Optional<TimeSpan> over = result.over();
            if (over.isEmpty()
                    || result.value().isEmpty()
                    || over.get().before(day).isBefore(start)) {
                continue;
            }
            long covered = day.toEpochDay() - over.get().before(day).toEpochDay();
            boolean whole = covered >= fullShare(fact) * (day.toEpochDay() - start.toEpochDay());
            NumberInterval value = result.value().get();
            NumberInterval bound = whole
                    ? value
                    : new NumberInterval(value.lowMillionths(), value.lowOpen(), NumberInterval.WITHOUT_HIGH, true);
            found = new Value(
                    found.number() == null ? bound : found.number().spanning(bound), choice.date(), false, "");
        }
        return found;
    }

    private static double fullShare(Fact fact) {
        String share = fact.derivation()
                .map(DerivationCall::settings)
                .map(settings -> settings.get(FULL_SHARE))
                .orElse(null);
        return share == null ? 0 : Double.parseDouble(share);
    }

    private Value derived(DerivationCall call, @Nullable TimeSpan window) {
        RuleContext.Worked worked = context.worked(call);
        if (worked.readsRecords()) {
            return counted(call, window);
        }
        DerivedNumber out = new DerivedNumber();
        DatedResults inputs = worked.readsInstances()
                ? new RowsOfInstances(rows, call.inputs())
                : new RowsOfInputs(rows, call.inputs(), context.windows());
        if (hasRows(inputs, call.inputs().size())) {
            worked.calculation().derive(inputs, window, out);
        }
        if (!out.isKnown()) {
            return Value.missing(
                    isSilentOf(call.inputs())
                            ? "not recorded"
                            : "cannot be told from what is recorded of " + String.join(" and ", call.inputs()));
        }
        return new Value(out.interval(), DateInterval.on(LocalDate.ofEpochDay(out.day())), true, "");
    }

    /** What is counted in records is all there was only where they are complete and dated; else at least so much. */
    private Value counted(DerivationCall call, @Nullable TimeSpan window) {
        RowsOfRecords records = new RowsOfRecords(rows, call.inputs().get(0));
        DerivedNumber out = new DerivedNumber();
        context.worked(call).calculation().derive(records, window, out);
        NumberInterval counted = out.interval();
        if (records.areDated() && rows.reading().silence() == RecordReading.Silence.COMPLETE) {
            return new Value(counted, null, true, "");
        }
        return counted.lowMillionths() <= 0
                ? Value.missing("not recorded")
                : new Value(
                        new NumberInterval(
                                counted.lowMillionths(), counted.lowOpen(), NumberInterval.WITHOUT_HIGH, true),
                        null,
                        true,
                        "");
    }

    private boolean isSilentOf(List<String> facts) {
        for (String fact : facts) {
            if (!rows.done(fact).isEmpty() || !rows.instances(fact).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRows(DatedResults inputs, int number) {
        for (int input = 0; input < number; input++) {
            if (inputs.count(input) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The newest valid result against a multiple of the laboratory's own limit, else of the tabled one. */
    Verdict againstLimit(
            Fact fact, Comparison comparison, BigDecimal multiple, Condition.Limit limit, ConditionReader reader) {
        List<TestResult> newest = newest(fact.name()).newest();
        Verdict joint = null;
        for (TestResult result : newest) {
            Verdict verdict = againstLimit(result, fact, comparison, multiple, limit, reader);
            joint = joint == null || joint == verdict ? verdict : Verdict.UNKNOWN;
        }
        if (joint != null) {
            return joint;
        }
        Value derived =
                fact.derivation().isPresent() ? derived(fact.derivation().get(), null) : Value.missing("");
        return derived.number() == null
                ? Verdict.UNKNOWN
                : againstTabled(derived.number(), fact, comparison, multiple, limit, reader);
    }

    private Verdict againstLimit(
            TestResult result,
            Fact fact,
            Comparison comparison,
            BigDecimal multiple,
            Condition.Limit limit,
            ConditionReader reader) {
        Optional<BigDecimal> own = result.range()
                .flatMap(limit == Condition.Limit.LOWER ? ReferenceRange::lowInclusive : ReferenceRange::highInclusive);
        if (own.isEmpty() && result.flag().isPresent()) {
            return flagAgainst(result.flag().get(), comparison, multiple, limit);
        }
        if (result.value().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return own.isPresent()
                ? Values.compare(result.value().get(), comparison, own.get().multiply(multiple))
                : againstTabled(result.value().get(), fact, comparison, multiple, limit, reader);
    }

    /** A flag answers only the question whether the value lies beyond the limit itself. */
    private static Verdict flagAgainst(
            ResultFlag flag, Comparison comparison, BigDecimal multiple, Condition.Limit limit) {
        boolean upper = limit == Condition.Limit.UPPER
                && comparison == Comparison.ABOVE
                && multiple.compareTo(BigDecimal.ONE) >= 0;
        boolean lower = limit == Condition.Limit.LOWER
                && comparison == Comparison.BELOW
                && multiple.compareTo(BigDecimal.ONE) <= 0;
        if (flag == ResultFlag.ABNORMAL || !(upper || lower)) {
            return Verdict.UNKNOWN;
        }
        if (flag != (upper ? ResultFlag.HIGH : ResultFlag.LOW)) {
            return Verdict.NOT_MET;
        }
        return multiple.compareTo(BigDecimal.ONE) == 0 ? Verdict.MET : Verdict.UNKNOWN;
    }

    /** The first row that holds for the person decides; where that is open, all rows that may hold must agree. */
    private Verdict againstTabled(
            NumberInterval number,
            Fact fact,
            Comparison comparison,
            BigDecimal multiple,
            Condition.Limit limit,
            ConditionReader reader) {
        Verdict verdict = Verdict.UNKNOWN;
        for (DefaultLimit row : Lists.reverse(context.limits().of(fact.name()))) {
            Verdict holds = reader.read(row.holdsFor()).verdict();
            Verdict own = row.limit(limit)
                    .map(each -> Values.compare(number, comparison, each.multiply(multiple)))
                    .orElse(Verdict.UNKNOWN);
            verdict = holds.and(own).or(holds.not().and(verdict)).or(own.and(verdict));
        }
        return verdict;
    }
}
