package org.nsspathway.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nsspathway.cohort.generate.CohortGenerator;
import org.nsspathway.cohort.generate.GeneratorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Synthetic people. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "A cohort of synthetic people, none of whom ever lived: to try things out, never to draw conclusions from.",
            "The same options give the same bytes. Shares follow published figures as far as there are any."
        })
final class CohortGenerateCommand implements Callable<Integer> {

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many people.")
    private long people;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Where chance starts; any whole number. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "csv|parquet",
            description = "Default: ${DEFAULT-VALUE}.")
    private GeneratorOptions.Format format = GeneratorOptions.Format.CSV;

    @Option(
            names = "--positives",
            defaultValue = "0.1",
            paramLabel = "SHARE",
            description = "Share of people who are made to meet a criterion, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double positives;

    @Option(
            names = "--near-misses",
            defaultValue = "0.1",
            paramLabel = "SHARE",
            description = "Share of people who are made to miss one narrowly. Default: ${DEFAULT-VALUE}.")
    private double nearMisses;

    @Option(
            names = "--missing",
            defaultValue = "0.1",
            paramLabel = "SHARE",
            description = "Share of people of whom much is not recorded. Default: ${DEFAULT-VALUE}.")
    private double missing;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder for the tables. It must not be there yet, and appears whole or not at all.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        GeneratorOptions options = GeneratorOptions.builder()
                .people(people)
                .seed(seed)
                .format(format)
                .positives(positives)
                .nearMisses(nearMisses)
                .missing(missing)
                .out(out)
                .build();
        try (ProgressBar bar = ProgressBar.on(spec)) {
            CohortGenerator.generate(options, LibraryVersion.ofJar(), made -> bar.at("making people", made, people));
        }
        var text = spec.commandLine().getOut();
        text.printf("%d synthetic people, seed %d. Written to %s.%n", people, seed, out);
        text.flush();
        return ExitCode.ALL_READ;
    }
}
