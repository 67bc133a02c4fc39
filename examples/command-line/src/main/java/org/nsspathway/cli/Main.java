package org.nsspathway.cli;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.TypeConversionException;

/** Where the command starts: names the subcommands and turns failures into one line and an exit code. */
@Command(
        name = "nss",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Criteria, routes and rules of England's non-specific-symptom (NSS) cancer pathway.",
        footer = {
            "",
            "Exit codes: 0 all rows were read; 1 some rows were rejected; 2 the call or a file is wrong.",
            "Advice to a clinician, who decides. Not a medical device."
        },
        subcommands = {
            EvaluateCommand.class,
            RouteCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            CohortCommand.class,
            ClockCommand.class,
            RulesCommand.class,
            RuleBookCommand.class,
            LintCodesCommand.class,
            JsonCommand.class,
            ReplayCommand.class,
            FhirCommand.class
        })
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setExecutionExceptionHandler(failures());
        return line;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a day. Write it as 2026-03-02.");
        }
    }

    /** What a user can mend is said in one line; anything else is a fault of ours and shows where it happened. */
    private static IExecutionExceptionHandler failures() {
        return (failure, line, parsed) -> {
            boolean mendable = failure instanceof IllegalArgumentException
                    || failure instanceof CannotWrite
                    || failure instanceof UncheckedIOException;
            if (!mendable) {
                throw failure;
            }
            line.getErr().println("nss: " + failure.getMessage());
            return ExitCode.WRONG_CALL;
        };
    }
}
