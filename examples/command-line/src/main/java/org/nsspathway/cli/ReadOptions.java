package org.nsspathway.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.RecordReading;
import picocli.CommandLine.Option;

/** How records are read and where results go: what every subcommand over people takes. */
final class ReadOptions {
    /** What silence means. */
    enum Silence {
        partial,
        complete
    }

    /** What codes outside the map of codes say. */
    enum OtherCodes {
        unknown,
        silent
    }

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
}
