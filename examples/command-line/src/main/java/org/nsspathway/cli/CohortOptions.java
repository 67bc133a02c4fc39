package org.nsspathway.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cohort.CohortInput;
import org.nsspathway.cohort.CohortSummary;
import org.nsspathway.cohort.output.SmallNumbers;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every subcommand over a cohort takes. */
final class CohortOptions {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description =
                    "Tables of the cohort: persons, assessments, symptoms, results, history, concerns, diagnoses; "
                            + "each as .csv or .parquet, the first two always.")
    private Path folder = Path.of("");

    @Option(
            names = "--reading",
            defaultValue = "partial",
            paramLabel = "partial|complete",
            description =
                    "What it means that something is not recorded. partial: unknown. complete: symptoms, history and "
                            + "circumstances are absent, as one reads coded records; tests and images stay unknown. "
                            + "Default: ${DEFAULT-VALUE}.")
    private ReadOptions.Silence reading = ReadOptions.Silence.partial;

    @Option(
            names = "--other-codes",
            defaultValue = "unknown",
            paramLabel = "unknown|silent",
            description =
                    "What codes outside the map of codes say. unknown: anything, so that a record that holds one is never "
                            + "read as complete. silent: nothing that a rule asks for, because you have looked. "
                            + "Default: ${DEFAULT-VALUE}.")
    private ReadOptions.OtherCodes otherCodes = ReadOptions.OtherCodes.unknown;

    @Option(names = "--assume-unexplained", description = "Take a symptom without a recorded cause as unexplained.")
    private boolean assumeUnexplained;

    @Option(
            names = "--suppress-below",
            paramLabel = "N",
            description =
                    "Withhold every count of people or assessments below N, and round the others to the nearest 5.")
    private @Nullable Integer suppressBelow;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that judge, beside the one that reads.")
    private @Nullable Integer threads;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "RESULTS",
            description = "Folder for the results. It must not be there yet, and appears whole or not at all.")
    private Path out = Path.of("");

    CohortInput.Builder input(CriteriaCatalogue national) {
        RecordReading chosen =
                reading == ReadOptions.Silence.partial ? RecordReading.partial() : RecordReading.complete();
        CohortInput.Builder input = CohortInput.builder()
                .folder(folder)
                .out(out)
                .catalogue(national)
                .reading(assumeUnexplained ? chosen.assumingUnexplained() : chosen)
                .otherCodesAreSilent(otherCodes == ReadOptions.OtherCodes.silent)
                .libraryVersion(LibraryVersion.ofJar());
        if (suppressBelow != null) {
            input.smallNumbers(SmallNumbers.below(suppressBelow));
        }
        if (threads != null) {
            input.threads(threads);
        }
        return input;
    }

    /** What a run came to, in two lines, and what that means for the exit code. */
    int report(CohortInput input, CohortSummary summary, CommandSpec spec) {
        var text = spec.commandLine().getOut();
        text.println("Read as a " + input.reading().inWords() + ".");
        text.printf(
                "%d assessments of %d people, read %s. Written to %s.%n",
                summary.assessments(),
                summary.people(),
                summary.inOrder()
                        ? "in the order of the tables"
                        : "after sorting, as the tables are not in the order of people",
                out);
        if (summary.readAsPartial() > 0) {
            text.printf(
                    "%d of them were read as partial records: a row speaks of what nobody knows, which may have been"
                            + " anything. problems.csv names each.%n",
                    summary.readAsPartial());
        }
        text.flush();
        if (summary.rowsRejected() == 0) {
            return ExitCode.ALL_READ;
        }
        var err = spec.commandLine().getErr();
        err.printf(
                "nss: %d rows were rejected; rejected.csv counts them by reason, problems.csv names each.%n",
                summary.rowsRejected());
        err.flush();
        return ExitCode.SOME_REJECTED;
    }
}
