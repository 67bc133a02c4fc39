package org.nsspathway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nsspathway.cohort.CohortComparison;
import org.nsspathway.cohort.CohortInput;
import org.nsspathway.cohort.CohortSummary;
import org.nsspathway.cohort.ComparisonChoice;
import org.nsspathway.criteria.CriteriaCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who is gained and who is lost over a cohort from some rules to others. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "How many a cohort gains and loses from some rules to others, by age, sex and criterion.",
        footer = {
            "",
            "SET is a rule set (a), several (a+b), a version (a@version), each taken whole; or the folder of a profile:",
            "the core criteria and every set that the place changes or adds, so far as they are in force there.",
            "Where the folder has diagnoses: how many are met for one cancer found afterwards (outcomes.csv)."
        })
final class CohortCompareCommand implements Callable<Integer> {
    @Mixin
    private CohortOptions options = new CohortOptions();

    @Option(names = "--from", required = true, paramLabel = "SET", description = "The rules to start from.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "SET", description = "The rules to hold against them.")
    private String to = "";

    @Option(
            names = "--months",
            split = ",",
            defaultValue = "6,12",
            paramLabel = "N",
            description = "Within how many months after an assessment a cancer counts. Default: ${DEFAULT-VALUE}.")
    private List<Integer> months = new ArrayList<>();

    @Option(
            names = "--list",
            description = "List every assessment that is gained or lost, with the facts that made the difference.")
    private boolean listed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CriteriaCatalogue national = CriteriaCatalogue.installed();
        CohortInput input = options.input(national).build();
        ComparisonChoice choice = new ComparisonChoice(
                ComparedRules.inCohort(from, national), ComparedRules.inCohort(to, national), months, listed);
        CohortSummary summary;
        try (ProgressBar bar = ProgressBar.on(spec)) {
            summary = CohortComparison.run(input, choice, bar);
        }
        spec.commandLine().getOut().println(answer(input.out().resolve("comparison.csv")));
        return options.report(input, summary, spec);
    }

    /** The line of all, in words: breakdown, value, assessments, met before, met after, gained, share, bounds, lost. */
    private static String answer(Path comparison) {
        try (Stream<String> lines = Files.lines(comparison)) {
            String[] all = lines.skip(1).findFirst().orElse("").split(",", -1);
            return "Of " + all[2] + " assessments " + all[3] + " are met before and " + all[4] + " after: " + all[5]
                    + " gained (" + all[6] + " %, " + all[7] + " to " + all[8] + "), " + all[9] + " lost.";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
