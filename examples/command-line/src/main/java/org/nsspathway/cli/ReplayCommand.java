package org.nsspathway.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.json.DecisionJson;
import org.nsspathway.json.JsonRead;
import org.nsspathway.json.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes recorded decisions again and shows every field that differs. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Makes recorded decisions again, with the rules and the library that are here, and shows what differs.",
        footer = {
            "",
            "DECISION.json holds one decision; any other file one a line, as nss json route --decisions writes them. Exit code",
            "1 if any field differs or a decision was rejected."
        })
final class ReplayCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DECISION.json", description = "A recorded decision, or one a line.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        DecisionJson json = DecisionJson.of(CriteriaCatalogue.installed());
        PrintWriter out = spec.commandLine().getOut();
        int same = 0;
        int other = 0;
        String source = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            Iterator<JsonRead<Replay>> decisions = source.endsWith(".json")
                    ? List.of(json.replay(source, Files.readString(file))).iterator()
                    : json.replays(source, reader);
            int number = 0;
            while (decisions.hasNext()) {
                JsonRead<Replay> read = decisions.next();
                number++;
                String name = read.id().isEmpty() ? "decision " + number : read.id();
                read.problems().forEach(problem -> spec.commandLine().getErr().println("nss: " + problem));
                boolean asItWas = read.value()
                        .filter(replay -> replay.differences().isEmpty())
                        .isPresent();
                same += asItWas ? 1 : 0;
                other += asItWas ? 0 : 1;
                read.value().ifPresent(replay -> print(name, replay, out));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": the file cannot be read (" + e.getClass().getSimpleName()
                            + "). Check its name and that it is UTF-8.",
                    e);
        }
        out.print(same + " as recorded, " + other + " not\n");
        out.flush();
        return other == 0 ? ExitCode.ALL_READ : ExitCode.SOME_REJECTED;
    }

    private static void print(String name, Replay replay, PrintWriter out) {
        for (Replay.Difference each : replay.differences()) {
            out.print(name + "  " + each.field() + "\n    recorded  " + shown(each.recorded()) + "\n    now       "
                    + shown(each.now()) + "\n");
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(not there)" : value.strip().replaceAll("\\s*\\n\\s*", " | ");
    }
}
