package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every subcommand over a table of cases takes. */
final class CaseOptions {
    /** What silence means. */
    enum Silence {
        partial,
        complete
    }

    @Parameters(
            index = "0",
            paramLabel = "CASES.csv",
            description = "Table of cases: case_id, age, sex, assessed_on, facts.")
    private Path cases = Path.of("");

    @Option(
            names = "--reading",
            defaultValue = "partial",
            paramLabel = "partial|complete",
            description =
                    "What it means that something is not recorded. partial: unknown (a consultation). complete: symptoms, "
                            + "history and circumstances are absent; tests and images stay unknown. Default: ${DEFAULT-VALUE}.")
    private Silence reading = Silence.partial;

    @Option(names = "--assume-unexplained", description = "Take a symptom without a recorded cause as unexplained.")
    private boolean assumeUnexplained;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Day of assessment of cases that do not say theirs, as 2026-03-02. Selects the rules in force.")
    private @Nullable LocalDate asOf;

    @Option(names = "-o", paramLabel = "OUT.csv", description = "Write CSV there instead of text here.")
    private @Nullable Path out;

    RecordReading recordReading() {
        RecordReading chosen = reading == Silence.partial ? RecordReading.partial() : RecordReading.complete();
        return assumeUnexplained ? chosen.assumingUnexplained() : chosen;
    }

    @Nullable
    Path out() {
        return out;
    }

    CaseTable read(CriteriaCatalogue catalogue) {
        TableSource source = TableSource.file(cases);
        return asOf == null
                ? CaseTable.read(source, catalogue.vocabulary())
                : CaseTable.read(source, catalogue.vocabulary(), asOf);
    }

    /** Every problem with its place, then the count: rows in equal rows read and rows rejected. */
    static int report(CaseTable table, PrintWriter err) {
        table.problems().forEach(problem -> err.println("nss: " + problem));
        if (table.rejected() == 0) {
            return ExitCode.ALL_READ;
        }
        err.println(
                "nss: " + table.rows() + " rows: " + table.cases().size() + " read, " + table.rejected() + " rejected");
        return ExitCode.SOME_REJECTED;
    }
}
