package org.nsspathway.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.nsspathway.cases.Case;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.RecordReading;

/** Asks of cases everything that can be asked. None of it may throw. */
final class Asking {
    private static final int MOST_QUESTIONS = 5;
    private static final List<RecordReading> READINGS = List.of(
            RecordReading.partial(),
            RecordReading.complete().assumingUnexplained(),
            RecordReading.builder()
                    .silence(RecordReading.Silence.COMPLETE)
                    .symptomsCurrentForDays(90)
                    .durationFromRepeatedRecords(true)
                    .putResultsValidForDays("*", 30)
                    .build());

    private Asking() {}

    /** Every case in one of the readings by turns. */
    static void everything(CriteriaEvaluator evaluator, List<Case> cases) {
        for (int i = 0; i < cases.size(); i++) {
            Evaluation evaluation = evaluator.evaluate(cases.get(i).presentation(), READINGS.get(i % READINGS.size()));
            evaluation.results().forEach(Asking::everything);
            evaluation.questions(MOST_QUESTIONS);
            assertFalse(evaluation.toString().isBlank(), "an evaluation says how many came to what");
        }
    }

    private static void everything(CriterionResult result) {
        assertFalse(result.reason().isBlank(), "every verdict has its reason");
        assertFalse(result.explanation().toString().isBlank(), "and so has every part of it");
        result.missing();
        result.whatWouldChangeIt();
        result.supported();
    }
}
