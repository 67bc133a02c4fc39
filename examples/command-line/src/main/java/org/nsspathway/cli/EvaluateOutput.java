package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.nsspathway.cases.Case;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.MissingFact;

/** Which criteria people meet, as text or as CSV, one after the other. */
final class EvaluateOutput {
    private static final List<String> HEADER =
            List.of("case_id", "set", "criterion", "verdict", "reason", "missing_facts");

    private final CriteriaEvaluator evaluator;
    private final ReadOptions options;
    private final PrintWriter text;

    EvaluateOutput(CriteriaEvaluator evaluator, ReadOptions options, PrintWriter text) {
        this.evaluator = evaluator;
        this.options = options;
        this.text = text;
    }

    /** Evaluates each, and lets another look at each evaluation. */
    void write(Iterable<Case> people, BiConsumer<Case, Evaluation> also) {
        if (options.out() == null) {
            text.println("Read as a " + options.recordReading().inWords() + ".");
            text.println("Rule sets: " + Names.of(evaluator.sets()) + ".");
            people.forEach(each -> text.print(EvaluationText.of(each, evaluate(each, also))));
        } else {
            write(CsvOut.to(options.out(), HEADER), people, also);
        }
        text.flush();
    }

    private void write(CsvOut open, Iterable<Case> people, BiConsumer<Case, Evaluation> also) {
        try (CsvOut csv = open) {
            int lines = 0;
            int cases = 0;
            for (Case each : people) {
                cases++;
                for (CriterionResult result : evaluate(each, also).results()) {
                    csv.add(row(each, result));
                    lines++;
                }
            }
            csv.done();
            text.println("Wrote " + lines + " lines for " + cases + " cases to " + options.out());
        }
    }

    private Evaluation evaluate(Case each, BiConsumer<Case, Evaluation> also) {
        Evaluation evaluation = evaluator.evaluate(each.presentation(), options.recordReading());
        also.accept(each, evaluation);
        return evaluation;
    }

    private static List<String> row(Case each, CriterionResult result) {
        return List.of(
                each.id(),
                result.set().id(),
                result.criterion().id(),
                result.verdict().name(),
                result.reason(),
                result.missing().stream().map(MissingFact::toString).collect(Collectors.joining(";")));
    }
}
