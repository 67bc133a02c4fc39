package org.nsspathway.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.DefaultLimit;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.TimeSpan;
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
            return against(rules.fact(limit.fact()), limit.comparison(), Multiple.of(limit.multiple()), limit.limit());
        }
        if (condition instanceof Condition.HasCode code) {
            return code(rules.fact(code.fact()), code.code());
        }
        throw new IllegalStateException(
                "no way to read a condition of the kind " + condition.getClass().getName());
    }

    private Truth number(Fact fact, Comparison comparison, Cut limit, Truth otherwise) {
        if (fact.name().equals(AGE)) {
            return wants.age(comparison, limit);
        }
        Truth stated = known(fact, new ResultQuestion.Compared(comparison, limit));
        Truth derived = fact.derivation().isPresent() ? wants.derived(fact.name(), null, comparison, limit) : otherwise;
        return stated.where(asked(fact, new ResultQuestion.Numbered()).met(), derived, circuit);
    }

    private Truth within(Fact fact, TimeSpan window, Comparison comparison, Cut limit) {
        Truth stated = known(fact, new ResultQuestion.Changed(window, fullShare(fact), comparison, limit));
        Truth derived = wants.derived(fact.name(), window, comparison, limit);
        return stated.where(asked(fact, new ResultQuestion.Stated(window)).met(), derived, circuit);
    }

    private static double fullShare(Fact fact) {
        String share = fact.derivation()
                .map(DerivationCall::settings)
                .map(settings -> settings.get(FULL_SHARE))
                .orElse(null);
        return share == null ? 0 : Double.parseDouble(share);
    }

    private Truth against(Fact fact, Comparison comparison, Multiple multiple, Condition.Limit limit) {
        Truth found = byLimits(
                fact,
                row -> known(fact, new ResultQuestion.Against(comparison, multiple, limit, cut(row, limit, multiple))));
        if (fact.derivation().isEmpty()) {
            return found.where(found(fact), Truth.UNKNOWN, circuit);
        }
        Truth derived = byLimits(fact, row -> {
            Cut cut = cut(row, limit, multiple);
            return cut == null ? Truth.UNKNOWN : wants.derived(fact.name(), null, comparison, cut);
        });
        return found.where(found(fact), derived, circuit);
    }

    private static @Nullable Cut cut(Optional<DefaultLimit> row, Condition.Limit limit, Multiple multiple) {
        return row.flatMap(each -> each.limit(limit)).map(multiple::times).orElse(null);
    }

    /**
     * What holds by the first row of the tabled limits whose condition is met; by none where there is no such row, or an
     * earlier one may be met.
     */
    private Truth byLimits(Fact fact, Function<Optional<DefaultLimit>, Truth> by) {
        List<DefaultLimit> rows = rules.limits(fact.name());
        Truth byNone = by.apply(Optional.empty());
        Truth joint = byNone;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Truth holds = conditions.compile(rows.get(i).holdsFor());
            Truth byOthers = joint.where(holds.notMet(), byNone, circuit);
            joint = by.apply(Optional.of(rows.get(i))).where(holds.met(), byOthers, circuit);
        }
        return joint;
    }

    private Truth code(Fact fact, String code) {
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
        Truth otherwise = conditions.unrecorded(fact);
        if (fact.flagOf().isPresent() && ResultQuestion.Flagged.isWord(code)) {
            otherwise = flag(rules.fact(fact.flagOf().get()), code, otherwise);
        }
        return known(fact, new ResultQuestion.Finding(code)).where(found(fact), otherwise, circuit);
    }

    /** The flag of a number: of its newest result, else of what follows from others, else as nothing is recorded. */
    private Truth flag(Fact number, String code, Truth unrecorded) {
        Multiple once = Multiple.of(BigDecimal.ONE);
        Truth found = byLimits(
                number,
                row -> known(
                        number,
                        new ResultQuestion.Flagged(
                                code,
                                new ResultQuestion.Against(
                                        Comparison.ABOVE,
                                        once,
                                        Condition.Limit.UPPER,
                                        cut(row, Condition.Limit.UPPER, once)),
                                new ResultQuestion.Against(
                                        Comparison.BELOW,
                                        once,
                                        Condition.Limit.LOWER,
                                        cut(row, Condition.Limit.LOWER, once)))));
        Truth otherwise = unrecorded;
        if (number.derivation().isPresent()) {
            Truth high = against(number, Comparison.ABOVE, once, Condition.Limit.UPPER);
            Truth low = against(number, Comparison.BELOW, once, Condition.Limit.LOWER);
            Truth word = switch (code) {
                case "high" -> high;
                case "low" -> low;
                case "normal" -> high.or(low, circuit).not();
                default -> high.or(low, circuit);
            };
            otherwise = word.where(derivedIsKnown(number), unrecorded, circuit);
        }
        return found.where(found(number), otherwise, circuit);
    }

    /** Any derived number is more than any limit or is not. */
    private int derivedIsKnown(Fact number) {
        return wants.derived(number.name(), null, Comparison.AT_LEAST, Cut.BELOW_ALL)
                .met();
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
