package org.nsspathway.internal.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;

/** How the words high, low, normal and abnormal follow from a comparison with both limits. */
final class ResultFlags {

    private ResultFlags() {}

    static boolean isFlag(String code) {
        return code.equals("high") || code.equals("low") || code.equals("normal") || code.equals("abnormal");
    }

    /** The word of a laboratory that a comparison cannot hold without: high beyond the upper limit, low beyond the lower. */
    static Optional<String> beyond(Condition.CompareLimit limit) {
        int multiple = limit.multiple().compareTo(BigDecimal.ONE);
        if (limit.limit() == Condition.Limit.UPPER && limit.comparison() == Comparison.ABOVE && multiple >= 0) {
            return Optional.of("high");
        }
        boolean low = limit.limit() == Condition.Limit.LOWER && limit.comparison() == Comparison.BELOW && multiple <= 0;
        return low ? Optional.of("low") : Optional.empty();
    }

    static Verdict verdict(String code, Verdict high, Verdict low) {
        return switch (code) {
            case "high" -> high;
            case "low" -> low;
            case "normal" -> high.or(low).not();
            default -> high.or(low);
        };
    }

    static String word(Verdict high, Verdict low) {
        if (high == Verdict.MET) {
            return "high";
        }
        if (low == Verdict.MET) {
            return "low";
        }
        if (high == Verdict.NOT_MET) {
            return low == Verdict.NOT_MET ? "normal" : "not high";
        }
        return low == Verdict.NOT_MET ? "not low" : "without a limit to judge it by";
    }
}
