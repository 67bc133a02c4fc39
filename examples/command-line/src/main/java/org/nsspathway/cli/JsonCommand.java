package org.nsspathway.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Subcommands over people in JSON. */
@Command(
        name = "json",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "People as JSON, one document a line.",
        subcommands = {JsonRouteCommand.class, JsonCardsCommand.class})
final class JsonCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand. Write: nss json route FILE.");
    }
}
