package org.nsspathway.criteria;

import org.nsspathway.condition.Verdict;

/** How the words high, low, normal and abnormal follow from a comparison with both limits. */
final class ResultFlags {

    private ResultFlags() {}

    static boolean isFlag(String code) {
        return code.equals("high") || code.equals("low") || code.equals("normal") || code.equals("abnormal");
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
