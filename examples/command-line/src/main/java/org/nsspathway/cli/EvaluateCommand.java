package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.criteria.MissingFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which criteria each case meets, does not meet, or cannot be told. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Which criteria each case meets, does not meet, or cannot be told, and what would settle it.",
        footer = {
            "",
            "CSV columns: case_id,set,criterion,verdict,reason,missing_facts; one line per case and criterion."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("case_id", "set", "criterion", "verdict", "reason", "missing_facts");

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CriteriaCatalogue catalogue = rules.catalogue();
        CriteriaEvaluator evaluator = catalogue.evaluator(rules.sets());
        CaseTable table = options.read(catalogue);
        PrintWriter text = spec.commandLine().getOut();
        List<List<String>> rows = new ArrayList<>();
        Path out = options.out();
        if (out == null) {
            text.println("Read as a " + options.recordReading().inWords() + ".");
            text.println("Rule sets: " + Names.of(evaluator.sets()) + ".");
        }
        for (Case each : table.cases()) {
            Evaluation evaluation = evaluator.evaluate(each.presentation(), options.recordReading());
            if (out == null) {
                text.print(EvaluationText.of(each, evaluation));
            } else {
                evaluation.results().forEach(result -> rows.add(row(each, result)));
            }
        }
        if (out != null) {
            CsvFile.write(out, HEADER, rows);
            text.println("Wrote " + rows.size() + " lines for " + table.cases().size() + " cases to " + out);
        }
        text.flush();
        return CaseOptions.report(table, spec.commandLine().getErr());
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
