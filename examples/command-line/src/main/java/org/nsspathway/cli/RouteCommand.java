package org.nsspathway.cli;

import java.util.concurrent.Callable;
import org.nsspathway.cases.CaseTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where each case points, why, and by when the person would have to be told. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "Where each case points, why, what to ask first, and by when the person would have to be told.",
        footer = {
            "",
            "CSV columns: case_id,route,urgency,destination,also_applies,criteria_met,criteria_unknown,",
            "tests_outstanding,missing_facts,clock_starts,explanation; one line per case."
        })
final class RouteCommand implements Callable<Integer> {
    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CaseTable table = options.read(rules.catalogue());
        new RouteOutput(rules.router(), options.options(), spec.commandLine().getOut())
                .write(table.cases(), (each, decision) -> {});
        return CaseOptions.report(table, spec.commandLine().getErr());
    }
}
