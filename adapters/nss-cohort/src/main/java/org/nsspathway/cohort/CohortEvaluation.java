package org.nsspathway.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.cohort.input.CohortFolder;
import org.nsspathway.cohort.input.CohortReader;
import org.nsspathway.cohort.input.RowLedger;
import org.nsspathway.cohort.output.Percentages;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;
import org.nsspathway.cohort.output.SmallNumbers;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.routing.PathwayRouter;

/**
 * Reads a cohort against rule sets and writes what it comes to: verdicts, decisions, counts, the mix of routes, what
 * those have in common at whom nothing was met, what became of every row, and a manifest with which the run can be
 * repeated to the byte.
 *
 * @since 0.1
 */
public final class CohortEvaluation {
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            "verdicts", "decisions", "counts", "routes", "met-nothing", "attrition", "rows", "rejected", "problems");
    private static final ImmutableSet<String> OF_ROUTES = ImmutableSet.of("decisions", "routes");

    private final CohortInput input;
    private final EvaluationChoice choice;
    private final SetsByReading sets;
    private final RoutersByReading routers;

    private CohortEvaluation(CohortInput input, EvaluationChoice choice) {
        this.input = input;
        this.choice = choice;
        CriteriaCatalogue rules = input.rules();
        List<String> ids = choice.sets().isEmpty()
                ? rules.sets().stream().map(CriteriaSet::id).toList()
                : choice.sets();
        this.sets = new SetsByReading(rules, input.reading(), ids);
        PathwayRouter national =
                PathwayRouter.of(input.catalogue(), choice.sets().toArray(new String[0]));
        this.routers = new RoutersByReading(input.profile().map(national::in).orElse(national), input.reading());
    }

    /**
     * Evaluates a cohort.
     *
     * @param input the cohort, the rules, the reading, and where the results go
     * @param choice what is asked
     * @param progress is told now and then how far it is
     * @return a few numbers; the results are in the folder
     * @throws IllegalArgumentException if there is no such set, no cohort, or something where the results shall go
     * @throws org.nsspathway.problem.TableException if a table cannot be read at all
     * @throws org.nsspathway.cohort.output.CannotWrite if the results cannot be written; nothing is left then
     * @throws ReadersDisagree if the two readers of criteria do not come to the same verdicts
     */
    public static CohortSummary run(CohortInput input, EvaluationChoice choice, CohortProgress progress) {
        CohortEvaluation evaluation = new CohortEvaluation(input, choice);
        return new CohortRun(input, progress).of(evaluation::begin);
    }

    private CohortRun.Results<PartResult> begin(ResultFolder results, CohortFolder cohort) {
        return new Writing(results, new RunTables(input, results, cohort));
    }

    /** The results of one run. */
    private final class Writing implements CohortRun.Results<PartResult> {
        private final ResultFolder results;
        private final RunTables tables;
        private final ResultTable verdicts;
        private final @Nullable ResultTable decisions;
        private final PartResult sum = new PartResult(sets.asAsked().criteria().size());

        Writing(ResultFolder results, RunTables tables) {
            this.results = results;
            this.tables = tables;
            this.verdicts = results.table("verdicts", "assessment_id", "set", "version", "criterion", "verdict");
            this.decisions = routed() ? results.table("decisions", columns().toArray(new String[0])) : null;
        }

        private boolean routed() {
            return choice.decisions() != EvaluationChoice.Decisions.NONE;
        }

        private List<String> columns() {
            List<String> columns = new ArrayList<>(List.of("assessment_id", "route", "urgency", "state"));
            if (choice.decisions().compareTo(EvaluationChoice.Decisions.WHOLE) >= 0) {
                columns.addAll(List.of("destination", "also_applies", "tests_outstanding"));
            }
            if (choice.decisions() == EvaluationChoice.Decisions.WITH_QUESTIONS) {
                columns.add("questions");
            }
            return columns;
        }

        @Override
        public CohortRun.Work<PartResult> worker() {
            return new PartJudge(sets, routers, choice, input.checkOneIn());
        }

        @Override
        public void take(PartResult result) {
            verdicts.rows(result.verdicts);
            if (decisions != null) {
                decisions.rows(result.decisions);
            }
            sum.add(result);
        }

        @Override
        public CohortSummary finish(CohortReader reader, RowLedger ledger) {
            counts();
            if (routed()) {
                routes();
            }
            new MetNothing(results, input.smallNumbers(), sum.common).write(reader);
            tables.rows(ledger);
            tables.attrition(
                    ledger,
                    new RunTables.Reached(
                            sum.people, sum.assessments, sum.peopleMet, sum.assessmentsMet, sum.incomplete));
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("sets", choice.sets().isEmpty() ? "all installed" : String.join(",", choice.sets()));
            asked.put(
                    "verdicts_written",
                    choice.verdicts().stream().map(Enum::name).sorted().toList());
            asked.put(
                    "decisions",
                    com.google.common.base.Ascii.toLowerCase(choice.decisions().name()));
            tables.finish(
                    tables.manifest("cohort evaluate", ledger, reader.isInOrder(), sum.incomplete)
                            .with("rule_sets", RunTables.versions(sets.asAsked().criteria()))
                            .with("options", asked),
                    TABLES.stream()
                            .filter(table -> routed() || !OF_ROUTES.contains(table))
                            .toList());
            long rejected =
                    ledger.rows().stream().mapToLong(RowLedger.Rows::rejected).sum();
            return new CohortSummary(
                    sum.people, sum.assessments, rejected, sum.incomplete.assessments(), reader.isInOrder());
        }

        private void counts() {
            SmallNumbers small = input.smallNumbers();
            ResultTable counts = results.table(
                    "counts",
                    "set",
                    "version",
                    "criterion",
                    "status",
                    "assessments",
                    "met",
                    "not_met",
                    "unknown",
                    "people_met",
                    "title");
            List<CompiledCriterion> criteria = sets.asAsked().criteria();
            for (int i = 0; i < criteria.size(); i++) {
                CompiledCriterion each = criteria.get(i);
                counts.row(
                        each.set().id(),
                        each.set().version(),
                        each.criterion().id(),
                        com.google.common.base.Ascii.toLowerCase(
                                each.criterion().status().name()),
                        small.shown(sum.tally.inForce(i)),
                        small.shown(sum.tally.met(i)),
                        small.shown(sum.tally.notMet(i)),
                        small.shown(sum.tally.unknown(i)),
                        small.shown(sum.tally.peopleMet(i)),
                        each.criterion().title());
            }
        }

        private void routes() {
            SmallNumbers small = input.smallNumbers();
            ResultTable routes = results.table("routes", "route", "urgency", "assessments", "percent", "label");
            List<Long> shown =
                    sum.routes.counts().values().stream().map(small::rounded).toList();
            List<java.math.BigDecimal> percent = Percentages.adding(shown);
            int row = 0;
            for (Map.Entry<RouteTally.Route, Long> each : sum.routes.counts().entrySet()) {
                boolean withheld = small.withholds(each.getValue());
                routes.row(
                        each.getKey().id(),
                        each.getKey().urgency(),
                        small.shown(each.getValue()),
                        withheld ? "" : percent.get(row).toPlainString(),
                        each.getKey().label());
                row++;
            }
        }
    }
}
