package org.nsspathway.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Subcommands over FHIR records. */
@Command(
        name = "fhir",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "People as FHIR R4 (UK Core) Bundles. Needs nss-fhir.jar beside nss.jar.",
        subcommands = {FhirEvaluateCommand.class, FhirRouteCommand.class, FhirCardsCommand.class})
final class FhirCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing required subcommand. Write: nss fhir route BUNDLES --as-of DATE.");
    }
}
