package org.nsspathway.internal.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Vocabulary;

/** What the table of facts adds to a condition that asks the record itself. */
final class Atoms {

    private Atoms() {}

    /** The one fact that a condition asks for; null where it asks for none, or for one of several. */
    static @Nullable String fact(Condition condition) {
        if (condition instanceof Condition.Present present) {
            return present.fact();
        }
        if (condition instanceof Condition.Instance instance) {
            return instance.facts().size() == 1 ? instance.facts().get(0) : null;
        }
        if (condition instanceof Condition.HasCode code) {
            return code.fact();
        }
        if (condition instanceof Condition.Compare compare) {
            return compare.fact();
        }
        if (condition instanceof Condition.CompareWithin within) {
            return within.fact();
        }
        if (condition instanceof Condition.CompareSpan span) {
            return span.fact();
        }
        return condition instanceof Condition.CompareLimit limit ? limit.fact() : null;
    }

    /** The condition that stands in where the fact is not recorded itself; null where nothing does. */
    static @Nullable Condition followsFrom(Condition condition, Fact fact, Vocabulary vocabulary) {
        if (condition instanceof Condition.Present) {
            return fact.definition().orElse(null);
        }
        if (condition instanceof Condition.Compare compare) {
            return fact.score()
                    .map(score -> score.compared(compare.comparison(), compare.number()))
                    .orElse(null);
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return vocabulary
                    .flagOf(fact.name())
                    .flatMap(flag -> ResultFlags.beyond(limit).map(word -> new Condition.HasCode(flag.name(), word)))
                    .orElse(null);
        }
        return condition instanceof Condition.HasCode code ? byParts(code, fact) : null;
    }

    /** An investigation that is known only by its parts is abnormal where its definition holds, and normal where not. */
    private static @Nullable Condition byParts(Condition.HasCode code, Fact fact) {
        Condition parts = fact.definition().orElse(null);
        if (parts == null || code.code().equals(CodeReader.ABNORMAL)) {
            return parts;
        }
        return code.code().equals(CodeReader.NORMAL) ? new Condition.Not(parts) : null;
    }

    /** The number with which a condition compares a value, in millionths; zero where it compares with none. */
    static long limitMillionths(Condition condition) {
        BigDecimal number = limit(condition);
        return number == null ? 0 : NumberInterval.millionths(number);
    }

    /** The number with which a condition compares a value, of a length of time in days; null where there is none. */
    static @Nullable BigDecimal limit(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare.number();
        }
        if (condition instanceof Condition.CompareWithin within) {
            return within.number();
        }
        return condition instanceof Condition.CompareSpan span
                ? BigDecimal.valueOf(span.span().sixteenthsOfADay()).divide(BigDecimal.valueOf(16))
                : null;
    }

    /** Whether something is told of everybody: age, sex, organs and the place where the person turned up. */
    static boolean isToldOfEverybody(Fact fact) {
        return fact.kind() == FactKind.DEMOGRAPHIC || CodeReader.isOfThePerson(fact) || ValueReader.isAge(fact);
    }
}
