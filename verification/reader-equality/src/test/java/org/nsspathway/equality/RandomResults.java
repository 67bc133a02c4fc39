package org.nsspathway.equality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;

/** Random results: numbers on and around the limits that conditions ask for, ranges, flags, findings, states, dates. */
final class RandomResults {
    private final Scene scene;
    private final Chance chance;
    private final LocalDate day;

    RandomResults(Scene scene, Chance chance, LocalDate day) {
        this.scene = scene;
        this.chance = chance;
        this.day = day;
    }

    TestResult next(Fact fact, String term) {
        if (chance.oneIn(12)) {
            return TestResult.without(
                    term, chance.pick(List.of(ResultStatus.AWAITED, ResultStatus.DECLINED, ResultStatus.NOT_RETURNED)));
        }
        if (chance.oneIn(25)) {
            return TestResult.unread(term).takenOn(taken()).build();
        }
        boolean coded = fact.value() == ValueKind.CODE ? !chance.oneIn(12) : chance.oneIn(12);
        TestResult.Builder result =
                coded ? TestResult.coded(term, finding(fact)) : TestResult.number(term, number(fact));
        if (!chance.oneIn(5)) {
            result.takenOn(taken());
        }
        if (chance.oneIn(4)) {
            result.range(range());
        }
        if (chance.oneIn(5)) {
            result.flag(chance.pick(List.of(ResultFlag.values())));
        }
        if (fact.derivation().isPresent() && chance.oneIn(2)) {
            result.over(TimeSpan.parse(chance.pick(List.of("3w", "10w", "2mo", "3mo", "90d", "1y"))));
        }
        return result.build();
    }

    private String finding(Fact fact) {
        return chance.oneIn(3)
                ? chance.pick(scene.codes(fact))
                : chance.pick(List.of("normal", "abnormal", "high", "low", "breast"));
    }

    private NumberInterval number(Fact fact) {
        BigDecimal near = chance.pick(scene.numbers(fact));
        BigDecimal value = switch (chance.below(7)) {
            case 0 -> near;
            case 1 -> near.add(new BigDecimal("0.000001"));
            case 2 -> near.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
            case 3 -> near.multiply(new BigDecimal("1.3")).setScale(3, java.math.RoundingMode.DOWN);
            case 4 -> new BigDecimal(chance.pick(List.of("0", "2.5", "35", "61", "76.9", "82.0", "401", "95000000")));
            default -> new BigDecimal(chance.between(50, 900)).movePointLeft(1);
        };
        return switch (chance.below(12)) {
            case 0 -> NumberInterval.below(value.add(BigDecimal.ONE));
            case 1 -> NumberInterval.above(value);
            case 2 -> NumberInterval.between(value, value.add(new BigDecimal("7.25")));
            case 3 -> NumberInterval.parse((chance.oneIn(2) ? "<=" : ">=") + value.toPlainString());
            default -> NumberInterval.exactly(value);
        };
    }

    private DateInterval taken() {
        LocalDate on = day.minusDays(chance.below(chance.oneIn(2) ? 20 : 260));
        return switch (chance.below(14)) {
            case 0 -> DateInterval.in(YearMonth.from(on));
            case 1 -> DateInterval.in(Year.from(on));
            case 2 -> new DateInterval(on, on.plusDays(chance.below(9)));
            default -> DateInterval.on(on);
        };
    }

    private ReferenceRange range() {
        BigDecimal low = new BigDecimal(chance.pick(List.of("0", "3.5", "30.000001", "120")));
        BigDecimal high = low.add(new BigDecimal(chance.pick(List.of("0", "7", "100", "333.333333"))));
        ReferenceRange.Builder range = ReferenceRange.builder();
        int ends = chance.below(3);
        if (ends != 0) {
            range.lowInclusive(low);
        }
        if (ends != 1) {
            range.highInclusive(high);
        }
        return range.build();
    }
}
