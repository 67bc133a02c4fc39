package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RouteOption;
import org.nsspathway.routing.RoutingDecision;
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
    private static final List<String> HEADER = List.of(
            "case_id",
            "route",
            "urgency",
            "destination",
            "also_applies",
            "criteria_met",
            "criteria_unknown",
            "tests_outstanding",
            "missing_facts",
            "clock_starts",
            "explanation");

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PathwayRouter router = rules.router();
        CaseTable table = options.read(rules.catalogue());
        PrintWriter text = spec.commandLine().getOut();
        List<List<String>> rows = new ArrayList<>();
        Path out = options.out();
        if (out == null) {
            text.println("Read as a " + options.recordReading().inWords() + ".");
            text.println("Rule sets: " + Names.of(router.sets()) + ".");
        }
        for (Case each : table.cases()) {
            RoutingDecision decision = router.decide(each.presentation(), options.recordReading());
            if (out == null) {
                text.print(EvaluationText.heading(each));
                text.print(decision.inWords());
                text.print(Deadline.line(decision));
            } else {
                rows.add(row(each, decision));
            }
        }
        if (out != null) {
            CsvFile.write(out, HEADER, rows);
            text.println("Wrote " + rows.size() + " lines to " + out);
        }
        text.flush();
        return CaseOptions.report(table, spec.commandLine().getErr());
    }

    private static List<String> row(Case each, RoutingDecision decision) {
        RouteOption first = decision.first();
        return List.of(
                each.id(),
                decision.pathway().id(),
                decision.urgency().id(),
                first.destination(),
                join(decision.alsoApplies().stream()
                        .map(option -> option.pathway().id())),
                join(ids(decision.met())),
                join(ids(decision.open())),
                join(decision.testsOutstanding().stream()),
                join(decision.questions().stream()
                        .map(question -> question.missing().toString())),
                decision.clock().word(),
                (decision.inWords() + Deadline.line(decision)).strip().replaceAll("\\s*\\n\\s*", " | "));
    }

    private static Stream<String> ids(List<CriterionResult> results) {
        return results.stream().map(result -> result.criterion().id());
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(";"));
    }
}
