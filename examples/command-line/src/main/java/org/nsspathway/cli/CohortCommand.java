package org.nsspathway.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Subcommands over cohorts. */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Cohorts of any size: a folder of tables in CSV or Parquet in, a folder of results out.",
            "Parquet needs nss-parquet.jar beside nss.jar."
        },
        subcommands = {CohortGenerateCommand.class, CohortEvaluateCommand.class, CohortCompareCommand.class})
final class CohortCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing required subcommand. Write: nss cohort evaluate FOLDER -o RESULTS.");
    }
}
