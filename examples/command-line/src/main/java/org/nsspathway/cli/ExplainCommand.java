package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything behind one decision: the answer, every route, every line of the policy, every rule as a tree. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Everything behind one decision: the answer, every route that does not apply, every line of the policy with "
                        + "why or why not, and every rule as a tree of sentences.")
final class ExplainCommand implements Callable<Integer> {
    /** Ids that a message names at most. */
    private static final int MOST_NAMED = 20;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--case", required = true, paramLabel = "ID", description = "The case to explain.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PathwayRouter router = rules.router();
        CaseTable table = options.read(rules.catalogue());
        Case chosen = chosen(table);
        RoutingDecision decision = router.decide(chosen.presentation(), options.recordReading());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Read as a " + options.recordReading().inWords() + ".");
        out.println("Rule sets: " + Names.of(router.sets()) + ".");
        out.print(EvaluationText.heading(chosen));
        out.print(decision.inWords());
        out.print(Deadline.line(decision));
        out.print("\nRoutes that do not apply\n");
        decision.doesNotApply().forEach(each -> out.print("  " + each.pathway().id() + ": " + each.reason() + "\n"));
        out.print("\nThe policy, line by line\n");
        out.print(decision.policyInWords());
        out.print("\nEvery rule\n");
        decision.evaluation()
                .results()
                .forEach(result -> out.print("\n" + result.set() + " "
                        + result.criterion().id() + "  " + result.criterion().title() + "\n"
                        + result.explanation().tree().indent(2)));
        out.flush();
        return CaseOptions.report(table, spec.commandLine().getErr());
    }

    /** What is wrong with the table is told as well: the row may be there and be rejected. */
    private Case chosen(CaseTable table) {
        List<String> ids = table.cases().stream().map(Case::id).toList();
        int at = ids.indexOf(id);
        if (at < 0) {
            CaseOptions.report(table, spec.commandLine().getErr());
            String more = ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
            throw new IllegalArgumentException("the table has no case '" + id + "' that could be read. It has "
                    + String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size()))) + more + ".");
        }
        return table.cases().get(at);
    }
}
