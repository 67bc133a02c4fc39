package org.nsspathway.internal.plan;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Fact;

/**
 * Puts conditions about values and codes into a circuit: what the newest valid results answer, else what follows from
 * others, against limits that hold for whom a table says.
 */
final class ValueCompiler {
    private static final String AGE = "age";
    private static final String SEX = "sex";
    private static final String SETTING = "setting";
    private static final String FULL_SHARE = "full_share";
    private static final BigDecimal SIXTEEN = BigDecimal.valueOf(16);

    private final Rules rules;
    private final Circuit circuit;
    private final Wants wants;
    private final ConditionCompiler conditions;

    ValueCompiler(Rules rules, Circuit circuit, Wants wants, ConditionCompiler conditions) {
        this.rules = rules;
        this.circuit = circuit;
        this.wants = wants;
        this.conditions = conditions;
    }

    Truth compile(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            Fact fact = rules.fact(compare.fact());
            Truth score = fact.score()
                    .map(parts -> conditions.compile(parts.compared(compare.comparison(), compare.number())))
                    .orElse(Truth.UNKNOWN);
            return number(fact, compare.comparison(), Cut.of(compare.number()), score);
        }
        if (condition instanceof Condition.CompareSpan span) {
            BigDecimal days = BigDecimal.valueOf(span.span().sixteenthsOfADay()).divide(SIXTEEN);
            return number(rules.fact(span.fact()), span.comparison(), Cut.of(days), Truth.UNKNOWN);
        }
        if (condition instanceof Condition.CompareWithin within) {
            return within(rules.fact(within.fact()), within.window(), within.comparison(), Cut.of(within.number()));
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return limit(rules.fact(limit.fact()), limit);
        }
        if (condition instanceof Condition.HasCode code) {
            return code(rules.fact(code.fact()), code.code());
        }
        throw new IllegalStateException(
                "no way to read a condition of the kind " + condition.getClass().getName());
    }

    private Truth number(Fact fact, Comparison comparison, Cut cut, Truth otherwise) {
        if (fact.score().isPresent()) {
            return numberOrElse(fact, comparison, cut, otherwise);
        }
        return Wants.Limit.turned(comparison, turned -> numberOrElse(fact, turned, cut, Truth.UNKNOWN));
    }

    private Truth numberOrElse(Fact fact, Comparison comparison, Cut cut, Truth otherwise) {
        Wants.Limit limit = new Wants.Limit(comparison, cut, !fact.mayBeNegative());
        if (fact.name().equals(AGE)) {
            return wants.age(limit);
        }
        if (fact.derivation().isPresent()) {
            Wants.Derived derived = new Wants.Derived(fact.name(), null);
            return wants.recorded(derived, limit, ResultQuestion.Compared::new, numbered(fact));
        }
        Truth stated = known(fact, new ResultQuestion.Compared(limit));
        return stated.where(numbered(fact), otherwise, circuit);
    }

    private Truth within(Fact fact, TimeSpan window, Comparison comparison, Cut cut) {
        return Wants.Limit.turned(comparison, turned -> withinTurned(fact, window, turned, cut));
    }

    private Truth withinTurned(Fact fact, TimeSpan window, Comparison comparison, Cut cut) {
        Wants.Limit limit = new Wants.Limit(comparison, cut, !fact.mayBeNegative());
        return wants.recorded(
                new Wants.Derived(fact.name(), window),
                limit,
                against -> new ResultQuestion.Changed(window, fullShare(fact), against),
                asked(fact, new ResultQuestion.Stated(window)).met());
    }

    private static double fullShare(Fact fact) {
        String share = fact.derivation()
                .map(DerivationCall::settings)
                .map(settings -> settings.get(FULL_SHARE))
                .orElse(null);
        return share == null ? 0 : Double.parseDouble(share);
    }

    /** Without a number the laboratory's word says whether a limit is passed, though not by how much. */
    private Truth limit(Fact fact, Condition.CompareLimit condition) {
        Truth against = against(fact, condition.comparison(), Multiple.of(condition.multiple()), condition.limit());
        Optional<Fact> flag = rules.vocabulary().flagOf(fact.name());
        String word = beyond(condition);
        if (flag.isEmpty() || word == null) {
            return against;
        }
        int known = fact.derivation().isPresent() ? circuit.or(numbered(fact), derivedIsKnown(fact)) : numbered(fact);
        Truth said = recordedCode(flag.get(), word);
        boolean always = condition.multiple().compareTo(BigDecimal.ONE) == 0;
        int decides = circuit.andNot(found(flag.get()), known);
        return said.where(always ? decides : circuit.and(decides, said.notMet()), against, circuit);
    }

    /** The word that a comparison cannot hold without; null where there is none. */
    private static @Nullable String beyond(Condition.CompareLimit condition) {
        int multiple = condition.multiple().compareTo(BigDecimal.ONE);
        boolean upper = condition.limit() == Condition.Limit.UPPER && condition.comparison() == Comparison.ABOVE;
        boolean lower = condition.limit() == Condition.Limit.LOWER && condition.comparison() == Comparison.BELOW;
        return upper && multiple >= 0 ? "high" : lower && multiple <= 0 ? "low" : null;
    }

    private Truth against(Fact fact, Comparison comparison, Multiple multiple, Condition.Limit limit) {
        Truth found = byLimits(
                fact,
                row -> known(fact, new ResultQuestion.Against(comparison, multiple, limit, cut(row, limit, multiple))));
        Truth otherwise = Truth.UNKNOWN;
        if (fact.derivation().isPresent()) {
            otherwise = byLimits(fact, row -> {
                Cut cut = cut(row, limit, multiple);
                return cut == null
                        ? Truth.UNKNOWN
                        : wants.derived(fact.name(), null, new Wants.Limit(comparison, cut, false));
            });
        }
        return found.where(found(fact), otherwise, circuit);
    }

    private static @Nullable Cut cut(Optional<DefaultLimit> row, Condition.Limit limit, Multiple multiple) {
        return row.flatMap(each -> each.limit(limit)).map(multiple::times).orElse(null);
    }

    /** The first row that holds for the person decides; where that is open, all rows that may hold must agree. */
    private Truth byLimits(Fact fact, Function<Optional<DefaultLimit>, Truth> by) {
        Truth joint = by.apply(Optional.empty());
        for (DefaultLimit row : Lists.reverse(rules.limits(fact.name()))) {
            Truth holds = conditions.compile(row.holdsFor());
            Truth own = by.apply(Optional.of(row));
            joint = holds.and(own, circuit)
                    .or(holds.not().and(joint, circuit), circuit)
                    .or(own.and(joint, circuit), circuit);
        }
        return joint;
    }

    /** An investigation that is known only by its parts is abnormal where its definition holds, and normal where not. */
    private Truth code(Fact fact, String code) {
        Truth recorded = recordedCode(fact, code);
        boolean normal = code.equals("normal");
        if (fact.definition().isEmpty() || !(normal || code.equals("abnormal"))) {
            return recorded;
        }
        Truth parts = conditions.compile(fact.definition().get());
        int known = circuit.or(recorded.met(), recorded.notMet());
        return recorded.where(known, normal ? parts.not() : parts, circuit);
    }

    private Truth recordedCode(Fact fact, String code) {
        if (fact.name().equals(SEX)) {
            return sex(fact, code);
        }
        if (fact.name().equals(SETTING)) {
            return setting(code);
        }
        for (ResultStatus status : ResultStatus.values()) {
            if (status != ResultStatus.DONE && lower(status).equals(code)) {
                return status(fact, status);
            }
        }
        Truth finding = finding(fact, code);
        if (rules.ofOneDay()) {
            return finding;
        }
        Truth instances = conditions.recorded(fact, wants.fact(fact.name()).code(code));
        return instances.where(conditions.there(fact), finding, circuit);
    }

    /** Only female and male decide. */
    private Truth sex(Fact fact, String code) {
        int recorded = Circuit.NEVER;
        int same = Circuit.NEVER;
        int another = Circuit.NEVER;
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER)) {
            int wire = wants.sex(sex);
            recorded = circuit.or(recorded, wire);
            if (sex != Sex.OTHER) {
                same = lower(sex).equals(code) ? circuit.or(same, wire) : same;
                another = lower(sex).equals(code) ? another : circuit.or(another, wire);
            }
        }
        return new Truth(same, another).where(recorded, conditions.unrecordedBesideInstances(fact), circuit);
    }

    private Truth setting(String code) {
        for (Setting setting : Setting.values()) {
            if (lower(setting).equals(code)) {
                return Truth.of(wants.setting(setting));
            }
        }
        return Truth.NOT_MET;
    }

    private Truth status(Fact fact, ResultStatus status) {
        int has = circuit.andNot(wants.test(fact.name()).status(status), found(fact));
        return Truth.of(has).where(wants.test(fact.name()).any(), conditions.unrecordedBesideInstances(fact), circuit);
    }

    private Truth finding(Fact fact, String code) {
        boolean isFlag = fact.flagOf().isPresent() && ResultQuestion.isFlag(code);
        Truth otherwise = isFlag ? flag(fact, rules.fact(fact.flagOf().get()), code) : without(fact, fact);
        return known(fact, new ResultQuestion.Finding(code)).where(found(fact), otherwise, circuit);
    }

    /** A result that is awaited, declined or too old is no result, and is told apart from silence. */
    private Truth without(Fact fact, Fact test) {
        int any = wants.test(test.name()).any();
        return Truth.UNKNOWN.where(any, conditions.unrecordedBesideInstances(fact), circuit);
    }

    /** The word about a number: the flag of the only newest result, else what limits say of it or of what follows from others. */
    private Truth flag(Fact fact, Fact number, String code) {
        Multiple once = Multiple.of(BigDecimal.ONE);
        Truth high = against(number, Comparison.ABOVE, once, Condition.Limit.UPPER);
        Truth low = against(number, Comparison.BELOW, once, Condition.Limit.LOWER);
        Truth word = switch (code) {
            case "high" -> high;
            case "low" -> low;
            case "normal" -> high.or(low, circuit).not();
            default -> high.or(low, circuit);
        };
        int judged =
                number.derivation().isPresent() ? circuit.or(found(number), derivedIsKnown(number)) : found(number);
        Truth otherwise = word.where(judged, without(fact, number), circuit);
        Truth said = known(number, new ResultQuestion.FlagSays(code));
        return said.where(asked(number, new ResultQuestion.FlagAlone()).met(), otherwise, circuit);
    }

    /** Any derived number is at least this. */
    private int derivedIsKnown(Fact number) {
        Wants.Limit below = new Wants.Limit(Comparison.AT_LEAST, Cut.BELOW_ALL, false);
        return wants.derived(number.name(), null, below).met();
    }

    private int numbered(Fact fact) {
        return asked(fact, new ResultQuestion.Numbered()).met();
    }

    private int found(Fact fact) {
        return asked(fact, new ResultQuestion.Found()).met();
    }

    private Wants.Asked asked(Fact fact, ResultQuestion question) {
        return wants.test(fact.name()).ask(question);
    }

    /** What results answer, where there are any: what is neither met nor open is not met. */
    private Truth known(Fact fact, ResultQuestion question) {
        Wants.Asked asked = asked(fact, question);
        return new Truth(asked.met(), circuit.andNot(Circuit.not(asked.met()), asked.open()));
    }

    private static String lower(Enum<?> value) {
        return com.google.common.base.Ascii.toLowerCase(value.name());
    }
}
