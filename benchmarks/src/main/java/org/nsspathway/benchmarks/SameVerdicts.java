package org.nsspathway.benchmarks;

import java.util.List;
import java.util.Locale;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** Both contenders must come to the same verdicts for the same people, or nothing is measured. */
final class SameVerdicts {

    private SameVerdicts() {}

    /**
     * Compares verdict by verdict.
     *
     * @return how often each criterion was met, not met and unknown
     * @throws IllegalStateException at the first difference, or the first term that the vocabulary does not have
     */
    static String check(List<Presentation> people, CriteriaEvaluator core) {
        HandWritten byHand = new HandWritten();
        int criteria = HandWritten.CRITERIA.size();
        int[][] counts = new int[criteria][3];
        for (int person = 0; person < people.size(); person++) {
            Evaluation evaluation = core.evaluate(people.get(person), RecordReading.partial());
            if (!evaluation.problems().isEmpty()) {
                throw new IllegalStateException("person " + person + ": " + evaluation.problems());
            }
            int packed = byHand.verdicts(people.get(person));
            for (int i = 0; i < criteria; i++) {
                CriterionResult result = evaluation.results().get(i);
                int hand = (packed >> (2 * i)) & 3;
                if (hand != number(result)) {
                    throw new IllegalStateException("person " + person + " comes to " + hand + " by hand and to "
                            + result + " by the tables, because " + result.reason()
                            + ". Bring HandWritten in line with the tables.");
                }
                counts[i][hand]++;
            }
        }
        return mix(counts, people.size());
    }

    static int number(CriterionResult result) {
        return switch (result.verdict()) {
            case MET -> HandWritten.MET;
            case UNKNOWN -> HandWritten.UNKNOWN;
            case NOT_MET -> HandWritten.NOT_MET;
        };
    }

    private static String mix(int[][] counts, int people) {
        StringBuilder out =
                new StringBuilder("The same verdicts for " + people + " people; met, unknown, not met in per cent:");
        for (int i = 0; i < counts.length; i++) {
            out.append(String.format(
                    Locale.ROOT,
                    " %s %.1f %.1f %.1f;",
                    HandWritten.CRITERIA.get(i),
                    100.0 * counts[i][HandWritten.MET] / people,
                    100.0 * counts[i][HandWritten.UNKNOWN] / people,
                    100.0 * counts[i][HandWritten.NOT_MET] / people));
        }
        return out.toString();
    }
}
