package org.nsspathway.cohort;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.cohort.input.CohortFolder;
import org.nsspathway.cohort.input.CohortReader;
import org.nsspathway.cohort.input.CohortTable;
import org.nsspathway.cohort.input.RowLedger;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;

/**
 * Holds two rule sets, versions or places against each other over a cohort: who is gained and who is lost, by age, sex,
 * group and criterion, with intervals; and, where diagnoses are given, how many are met for one cancer.
 *
 * @since 0.1
 */
public final class CohortComparison {
    private final CohortInput input;
    private final ComparisonChoice choice;
    private final SetsByReading from;
    private final SetsByReading to;

    private CohortComparison(CohortInput input, ComparisonChoice choice) {
        this.input = input;
        this.choice = choice;
        this.from = compiled(choice.from());
        this.to = compiled(choice.to());
    }

    private SetsByReading compiled(ComparedRules rules) {
        return new SetsByReading(rules.catalogue(), input.reading(), rules.sets());
    }

    /**
     * Compares.
     *
     * @param input the cohort, the national rules, the reading, and where the results go
     * @param choice the two sides
     * @param progress is told now and then how far it is
     * @return a few numbers; the results are in the folder
     * @throws IllegalArgumentException if there is no such set, no cohort, or something where the results shall go
     * @throws org.nsspathway.problem.TableException if a table cannot be read at all
     * @throws org.nsspathway.cohort.output.CannotWrite if the results cannot be written; nothing is left then
     * @throws ReadersDisagree if the two readers of criteria do not come to the same verdicts
     */
    public static CohortSummary run(CohortInput input, ComparisonChoice choice, CohortProgress progress) {
        CohortComparison comparison = new CohortComparison(input, choice);
        return new CohortRun(input, progress).of(comparison::begin);
    }

    private CohortRun.Results<PartComparison.Result> begin(ResultFolder results, CohortFolder cohort) {
        return new Writing(results, cohort);
    }

    /** The results of one run. */
    private final class Writing implements CohortRun.Results<PartComparison.Result> {
        private final ResultFolder results;
        private final RunTables tables;
        private final boolean hasDiagnoses;
        private final ResultTable changes;
        private final PartComparison.Result sum = new PartComparison.Result(choice);

        Writing(ResultFolder results, CohortFolder cohort) {
            this.results = results;
            this.tables = new RunTables(input, results, cohort);
            this.hasDiagnoses = cohort.files().containsKey(CohortTable.DIAGNOSES);
            this.changes = results.table("changes", "assessment_id", "change", "met_from", "met_to", "deciding_facts");
        }

        @Override
        public CohortRun.Work<PartComparison.Result> worker() {
            return new PartComparison(
                    new RuleReader(from, choice.from().inForceOnly()),
                    new RuleReader(to, choice.to().inForceOnly()),
                    input.reading(),
                    choice);
        }

        @Override
        public void take(PartComparison.Result result) {
            changes.rows(result.changes);
            sum.add(result);
        }

        @Override
        public CohortSummary finish(CohortReader reader, RowLedger ledger) {
            ComparisonTables written = new ComparisonTables(results, input.smallNumbers());
            written.comparison(sum.tally, reader);
            List<String> names =
                    new ArrayList<>(List.of("comparison", "changes", "attrition", "rows", "rejected", "problems"));
            if (hasDiagnoses) {
                written.outcomes(sum.outcomes, choice);
                names.add(1, "outcomes");
            }
            tables.rows(ledger);
            ComparisonTally.Counts all = sum.tally.of("all", "");
            tables.attrition(
                    ledger,
                    new RunTables.Reached(sum.people, all.assessments, sum.peopleMet, all.metTo, sum.incomplete));
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("from", choice.from().name());
            asked.put("to", choice.to().name());
            asked.put("outcome_months", choice.outcomeMonths());
            asked.put("changes_listed", choice.listed());
            tables.finish(
                    tables.manifest("cohort compare", ledger, reader.isInOrder(), sum.incomplete)
                            .with(
                                    "rule_sets_from",
                                    RunTables.versions(from.asAsked().criteria()))
                            .with(
                                    "rule_sets_to",
                                    RunTables.versions(to.asAsked().criteria()))
                            .with("options", asked),
                    ImmutableList.copyOf(names));
            long rejected =
                    ledger.rows().stream().mapToLong(RowLedger.Rows::rejected).sum();
            return new CohortSummary(
                    sum.people, all.assessments, rejected, sum.incomplete.assessments(), reader.isInOrder());
        }
    }
}
