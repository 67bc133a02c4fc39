package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nsspathway.terminology.CodeListLinter;
import org.nsspathway.terminology.CodeListReport;
import org.nsspathway.vocabulary.TableSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the codes of a list that a spreadsheet has damaged. */
@Command(
        name = "lint-codes",
        mixinStandardHelpOptions = true,
        description =
                "Finds damaged codes in a list: digits cut off or rounded, written as numbers, wrong check digits.")
final class LintCodesCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FILE.csv",
            description =
                    "A list with a header; its columns of SNOMED CT or LOINC codes are found by what stands in them.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CodeListReport report = CodeListLinter.lint(TableSource.file(file));
        PrintWriter out = spec.commandLine().getOut();
        report.problems().forEach(problem -> out.print(problem + "\n"));
        out.print(report.codes() + " codes in " + report.rows() + " rows, column "
                + String.join(", ", report.columns()) + ": "
                + (report.problems().isEmpty()
                        ? "nothing wrong"
                        : report.problems().size() + " problems") + "\n");
        out.flush();
        return report.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
    }
}
