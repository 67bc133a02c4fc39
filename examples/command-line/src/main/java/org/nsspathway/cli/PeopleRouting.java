package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cases.Case;
import org.nsspathway.json.CdsCards;
import org.nsspathway.json.DecisionJson;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every subcommand takes that routes people who are not cases of a table. */
final class PeopleRouting {

    @Option(
            names = "--decisions",
            paramLabel = "FILE.ndjson",
            description = "Also write each decision there, with all that nss replay needs to make it again.")
    private java.nio.file.@Nullable Path decisions;

    /** Cards of CDS Hooks, one response a line. */
    static int cards(Iterator<ReadPerson> people, RuleOptions rules, ReadOptions options, CommandSpec spec) {
        PathwayRouter router = rules.router();
        CdsCards cards = CdsCards.standard();
        PrintWriter out = spec.commandLine().getOut();
        try (PeopleRun run = new PeopleRun(people, null, spec.commandLine().getErr())) {
            for (Case each : run) {
                RoutingDecision decision = router.decide(each.presentation(), options.recordReading());
                run.tellOfTheSame(decision.evaluation().problems());
                out.print(cards.response(cards.of(decision)) + "\n");
            }
            out.flush();
            return run.report();
        }
    }

    int route(Iterator<ReadPerson> people, RuleOptions rules, ReadOptions options, CommandSpec spec) {
        PathwayRouter router = rules.router();
        RouteOutput output = new RouteOutput(router, options, spec.commandLine().getOut());
        try (PeopleRun run =
                new PeopleRun(people, options.out(), spec.commandLine().getErr())) {
            if (decisions == null) {
                output.write(
                        run,
                        (each, decision) ->
                                run.tellOfTheSame(decision.evaluation().problems()));
            } else {
                try (DecisionsFile file =
                        new DecisionsFile(decisions, DecisionJson.of(rules.nationalCatalogue()), router)) {
                    output.write(run, (each, decision) -> {
                        run.tellOfTheSame(decision.evaluation().problems());
                        file.add(each, decision);
                    });
                }
            }
            return run.report();
        }
    }
}
