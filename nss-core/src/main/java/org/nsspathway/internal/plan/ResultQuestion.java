package org.nsspathway.internal.plan;

import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.TimeSpan;

/**
 * What is asked of the newest valid results of a test. There is at least one; several where their dates leave open
 * which is the newest. Equal questions are asked once, whichever rules ask them.
 */
sealed interface ResultQuestion {

    /** What the results answer. */
    Verdict of(NewestResults newest);

    /** The limit that the whole answer hangs on; null where none does. */
    default Wants.@Nullable Limit threshold() {
        return null;
    }

    /** The same question with another limit. */
    default ResultQuestion withThreshold(Wants.Limit other) {
        return this;
    }

    /** Whether there is one. */
    record Found() implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            return Verdict.MET;
        }
    }

    /** Whether all of them have a number. */
    record Numbered() implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            return Verdict.of(newest.allHaveNumbers());
        }
    }

    /** How the number compares; not met where one has none. */
    record Compared(Wants.Limit limit) implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            return newest.allHaveNumbers() ? limit.compare(newest.span()) : Verdict.NOT_MET;
        }

        @Override
        public Wants.Limit threshold() {
            return limit;
        }

        @Override
        public ResultQuestion withThreshold(Wants.Limit other) {
            return new Compared(other);
        }
    }

    /** A question to each of several results, which must agree. */
    sealed interface Jointly extends ResultQuestion {
        /** What one of them answers. */
        Verdict one(NewestResults newest, int each);

        @Override
        default Verdict of(NewestResults newest) {
            Verdict joint = one(newest, 0);
            for (int each = 1; each < newest.size(); each++) {
                joint = joint == one(newest, each) ? joint : Verdict.UNKNOWN;
            }
            return joint;
        }
    }

    /** How each compares with a multiple of its laboratory's limit, else by its flag, else with the tabled limit. */
    record Against(
            Comparison comparison,
            Multiple multiple,
            Condition.Limit limit,
            @Nullable Cut tabled) implements Jointly {
        @Override
        public Verdict one(NewestResults newest, int each) {
            ResultContent says = newest.content(each);
            long own = limit == Condition.Limit.LOWER ? says.rangeLow() : says.rangeHigh();
            boolean hasOwn = own != NumberInterval.WITHOUT_LOW && own != NumberInterval.WITHOUT_HIGH;
            ResultFlag flag = says.flag();
            if (!hasOwn && flag != null) {
                return flagged(flag);
            }
            if (!says.hasNumber() || (!hasOwn && tabled == null)) {
                return Verdict.UNKNOWN;
            }
            Span number = newest.number(each);
            return hasOwn || tabled == null
                    ? multiple.compare(number, comparison, own)
                    : number.compare(comparison, tabled.floor(), tabled.whole());
        }

        /** A flag answers only whether the value lies beyond the limit itself. */
        private Verdict flagged(ResultFlag flag) {
            int order = multiple.value().compareTo(java.math.BigDecimal.ONE);
            boolean above = limit == Condition.Limit.UPPER && comparison == Comparison.ABOVE && order >= 0;
            boolean below = limit == Condition.Limit.LOWER && comparison == Comparison.BELOW && order <= 0;
            if (flag == ResultFlag.ABNORMAL || !(above || below)) {
                return Verdict.UNKNOWN;
            }
            if (flag != (above ? ResultFlag.HIGH : ResultFlag.LOW)) {
                return Verdict.NOT_MET;
            }
            return order == 0 ? Verdict.MET : Verdict.UNKNOWN;
        }
    }

    /** Whether the finding is a certain one. */
    record Finding(String code) implements Jointly {
        @Override
        public Verdict one(NewestResults newest, int each) {
            String finding = newest.finding(each);
            return finding == null ? Verdict.UNKNOWN : same(finding, code);
        }

        /** Abnormal does not say in which direction; all but normal is abnormal. */
        static Verdict same(String found, String code) {
            if (found.equals(code)) {
                return Verdict.MET;
            }
            if (code.equals("abnormal")) {
                return Verdict.of(!found.equals("normal"));
            }
            return found.equals("abnormal") && !code.equals("normal") ? Verdict.UNKNOWN : Verdict.NOT_MET;
        }
    }

    /** Whether there is one only, and the laboratory flags it. */
    record FlagAlone() implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            return Verdict.of(newest.size() == 1 && newest.content(0).flag() != null);
        }
    }

    /** Whether that flag is a certain word; not met where there is none. */
    record FlagSays(String code) implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            ResultFlag flag = newest.size() == 1 ? newest.content(0).flag() : null;
            return flag == null ? Verdict.NOT_MET : Finding.same(name(flag), code);
        }

        private static String name(ResultFlag flag) {
            return switch (flag) {
                case HIGH -> "high";
                case LOW -> "low";
                case NORMAL -> "normal";
                case ABNORMAL -> "abnormal";
            };
        }
    }

    /** Whether a code is a word about a number. */
    static boolean isFlag(String code) {
        return code.equals("high") || code.equals("low") || code.equals("normal") || code.equals("abnormal");
    }

    /** Whether one states a change over a time that is not longer than the window. */
    record Stated(TimeSpan window) implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            return Verdict.of(newest.changeWithin(window, 0) != null);
        }
    }

    /** How the stated change compares; not met where none is stated. */
    record Changed(TimeSpan window, double fullShare, Wants.Limit limit) implements ResultQuestion {
        @Override
        public Verdict of(NewestResults newest) {
            Span change = newest.changeWithin(window, fullShare);
            return change == null ? Verdict.NOT_MET : limit.compare(change);
        }
    }
}
