package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsspathway.cases.Case;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RouteOption;
import org.nsspathway.routing.RoutingDecision;

/** Where people point, as text or as CSV, one after the other. */
final class RouteOutput {
    static final List<String> HEADER = List.of(
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

    private final PathwayRouter router;
    private final ReadOptions options;
    private final PrintWriter text;

    RouteOutput(PathwayRouter router, ReadOptions options, PrintWriter text) {
        this.router = router;
        this.options = options;
        this.text = text;
    }

    /** Decides on each, and lets another look at each decision. */
    void write(Iterable<Case> people, BiConsumer<Case, RoutingDecision> also) {
        if (options.out() == null) {
            print(people, also);
            return;
        }
        try (CsvOut csv = CsvOut.to(options.out(), HEADER)) {
            int lines = 0;
            for (Case each : people) {
                RoutingDecision decision = decide(each, also);
                csv.add(row(each, decision));
                lines++;
            }
            csv.done();
            text.println("Wrote " + lines + " lines to " + options.out());
        }
        text.flush();
    }

    private void print(Iterable<Case> people, BiConsumer<Case, RoutingDecision> also) {
        text.println("Read as a " + options.recordReading().inWords() + ".");
        text.println("Rule sets: " + Names.of(router.sets()) + ".");
        for (Case each : people) {
            RoutingDecision decision = decide(each, also);
            text.print(EvaluationText.heading(each));
            text.print(decision.inWords());
            text.print(Deadline.line(decision));
        }
        text.flush();
    }

    private RoutingDecision decide(Case each, BiConsumer<Case, RoutingDecision> also) {
        RoutingDecision decision = router.decide(each.presentation(), options.recordReading());
        also.accept(each, decision);
        return decision;
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
