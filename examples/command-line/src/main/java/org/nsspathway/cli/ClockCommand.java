package org.nsspathway.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.clock.SixtyTwoDayClock;
import org.nsspathway.clock.ThirtyOneDayClock;
import org.nsspathway.clock.tracking.ClockRow;
import org.nsspathway.clock.tracking.ClockTable;
import org.nsspathway.clock.tracking.ReferralClock;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.ReferralCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether referrals are on time against the official clocks. */
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description =
                "Whether each referral is on time: days used, days left, due date, met, breached or left out, and why.",
        footer = {
            "",
            "REFERRALS is a file in the referral case form (id,referral_received,events) or a folder with the cohort",
            "tables referrals.csv and events.csv. CSV columns: id,clock_start,due_date,stop,elapsed_days,outcome,",
            "last_working_day,working_days_left,explanation. Working days help to plan and never move a date."
        })
final class ClockCommand implements Callable<Integer> {
    /** The official clocks by their length. */
    enum Standard {
        fds,
        days31,
        days62;

        ReferralClock clock() {
            return switch (this) {
                case fds -> FasterDiagnosisClock.standard()::status;
                case days31 -> ThirtyOneDayClock.standard()::status;
                case days62 -> SixtyTwoDayClock.standard()::status;
            };
        }
    }

    @Parameters(index = "0", paramLabel = "REFERRALS", description = "Referral case form, or folder of cohort tables.")
    private Path referrals = Path.of("");

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description = "Day for which the statuses hold, as 2026-03-02.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--standard",
            defaultValue = "fds",
            paramLabel = "fds|days31|days62",
            description = "28-day Faster Diagnosis Standard, 31-day or 62-day clock. Default: ${DEFAULT-VALUE}.")
    private Standard standard = Standard.fds;

    @Option(names = "-o", paramLabel = "OUT.csv", description = "Write CSV there instead of text here.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ClockTable table = ClockTable.of(read(), standard.clock(), asOf, WorkingDayCalendar.england());
        PrintWriter text = spec.commandLine().getOut();
        if (out == null) {
            table.rows()
                    .forEach(row -> text.print(row.id() + "  " + row.status().sentence() + working(row) + "\n"));
        } else {
            CsvFile.write(
                    out,
                    ClockRow.COLUMNS,
                    table.rows().stream().map(ClockRow::cells).toList());
            text.println("Wrote " + table.rows().size() + " lines to " + out);
        }
        text.flush();
        return report(table, spec.commandLine().getErr());
    }

    private ReferralCases read() {
        try {
            if (!Files.isDirectory(referrals)) {
                try (BufferedReader reader = Files.newBufferedReader(referrals)) {
                    return ReferralCases.read(String.valueOf(referrals.getFileName()), reader);
                }
            }
            try (BufferedReader first = Files.newBufferedReader(referrals.resolve("referrals.csv"));
                    BufferedReader second = Files.newBufferedReader(referrals.resolve("events.csv"))) {
                return ReferralCases.readTables("referrals.csv", first, "events.csv", second);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + ": the file cannot be opened ("
                            + e.getClass().getSimpleName() + "). Check its name and that you may read it.",
                    e);
        }
    }

    private static String working(ClockRow row) {
        return row.workingDaysLeft().isEmpty()
                ? ""
                : " Last working day " + row.lastWorkingDay() + "; working days left: " + row.workingDaysLeft() + ".";
    }

    private static int report(ClockTable table, PrintWriter err) {
        table.problems().forEach(problem -> err.println("nss: " + problem));
        if (table.rowsRejected() == 0) {
            return ExitCode.ALL_READ;
        }
        err.println("nss: " + table.rowsIn() + " rows: " + table.rows().size() + " read, " + table.rowsRejected()
                + " rejected");
        return ExitCode.SOME_REJECTED;
    }
}
