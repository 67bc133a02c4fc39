package org.nsspathway.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nsspathway.cohort.CohortEvaluation;
import org.nsspathway.cohort.CohortInput;
import org.nsspathway.cohort.CohortSummary;
import org.nsspathway.cohort.EvaluationChoice;
import org.nsspathway.condition.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Criteria and routes over a cohort. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Which criteria everybody in a cohort meets, where that leads, and what became of every row.",
        footer = {
            "",
            "Written: verdicts, decisions, counts, routes, met-nothing, attrition, rows, rejected, problems and columns",
            "as CSV (columns.csv says what each column means), and manifest.json, with which a run can be repeated."
        })
final class CohortEvaluateCommand implements Callable<Integer> {
    @Mixin
    private CohortOptions options = new CohortOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--verdicts",
            split = ",",
            defaultValue = "met",
            paramLabel = "met|not_met|unknown",
            description = "Which verdicts are written, assessment by assessment; all are counted. Default: met.")
    private List<Verdict> verdicts = new ArrayList<>();

    @Option(
            names = "--decisions",
            defaultValue = "routes",
            paramLabel = "none|routes|whole|with_questions",
            description =
                    "How much of the decisions is written: the route of each assessment; the whole, with what else applies "
                            + "and the tests outstanding; or that with what to ask first. The last two take far longer. "
                            + "Default: ${DEFAULT-VALUE}.")
    private EvaluationChoice.Decisions decisions = EvaluationChoice.Decisions.ROUTES;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CohortInput.Builder building = options.input(rules.nationalCatalogue());
        rules.profile().ifPresent(building::profile);
        CohortInput input = building.build();
        Set<Verdict> written = EnumSet.noneOf(Verdict.class);
        written.addAll(verdicts);
        EvaluationChoice choice = new EvaluationChoice(List.of(rules.sets()), written, decisions);
        CohortSummary summary;
        try (ProgressBar bar = ProgressBar.on(spec)) {
            summary = CohortEvaluation.run(input, choice, bar);
        }
        return options.report(input, summary, spec);
    }
}
