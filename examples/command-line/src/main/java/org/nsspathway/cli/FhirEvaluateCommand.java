package org.nsspathway.cli;

import java.util.concurrent.Callable;
import org.nsspathway.criteria.CriteriaCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which criteria people meet whose records are FHIR. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Which criteria each record meets, does not meet, or cannot be told, and what would settle it.",
        footer = {
            "",
            "Columns as of nss evaluate; case_id is the id of the Bundle, else of the Patient, else the file. With -o, what",
            "could not be read goes to OUT.problems.csv: source,row,path,code,text."
        })
final class FhirEvaluateCommand implements Callable<Integer> {

    @Mixin
    private FhirOptions records = new FhirOptions();

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CriteriaCatalogue catalogue = rules.catalogue();
        EvaluateOutput output = new EvaluateOutput(
                catalogue.evaluator(rules.sets()), options, spec.commandLine().getOut());
        try (PeopleRun run = new PeopleRun(
                records.people(catalogue), options.out(), spec.commandLine().getErr())) {
            output.write(run, (each, evaluation) -> run.tellOfTheSame(evaluation.problems()));
            return run.report();
        }
    }
}
