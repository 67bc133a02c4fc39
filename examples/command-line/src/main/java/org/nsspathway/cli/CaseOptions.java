package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every subcommand over a table of cases takes. */
final class CaseOptions {
    @Parameters(
            index = "0",
            paramLabel = "CASES.csv",
            description = "Table of cases: case_id, age, sex, assessed_on, facts.")
    private Path cases = Path.of("");

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Day of assessment of cases that do not say theirs, as 2026-03-02. Selects the rules in force.")
    private @Nullable LocalDate asOf;

    ReadOptions options() {
        return options;
    }

    RecordReading recordReading() {
        return options.recordReading();
    }

    @Nullable
    Path out() {
        return options.out();
    }

    CaseTable read(CriteriaCatalogue catalogue) {
        TableSource source = TableSource.file(cases);
        CaseTable table = asOf == null
                ? CaseTable.read(source, catalogue.vocabulary())
                : CaseTable.read(source, catalogue.vocabulary(), asOf);
        if (table.cases().stream()
                .anyMatch(each ->
                        !each.furtherColumns().getOrDefault("reading", "").isEmpty())) {
            throw new IllegalArgumentException(cases
                    + ": the table has a column 'reading', and one run reads all its cases in one way. Say --reading"
                    + " for the whole table and take the column out, or make a table for each reading.");
        }
        return table;
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
