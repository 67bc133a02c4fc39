package org.nsspathway.cli;

import java.util.concurrent.Callable;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
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
    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CriteriaCatalogue catalogue = rules.catalogue();
        CaseTable table = options.read(catalogue);
        new EvaluateOutput(
                        catalogue.evaluator(rules.sets()),
                        options.options(),
                        spec.commandLine().getOut())
                .write(table.cases(), (each, evaluation) -> {});
        return CaseOptions.report(table, spec.commandLine().getErr());
    }
}
