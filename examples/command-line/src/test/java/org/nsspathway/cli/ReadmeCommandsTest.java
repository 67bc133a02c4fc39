package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the README shows runs and answers, in its order. */
class ReadmeCommandsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern COMMAND = Pattern.compile("nss\\.jar (?<arguments>[^`\n]+)[`\n]");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_command_of_the_readme_runs() throws IOException {
        Files.writeString(folder.resolve("CODES.csv"), "code,display\n267032009,Tired all the time\n");
        Matcher matcher = COMMAND.matcher(Files.readString(ROOT.resolve("README.md")));
        int commands = 0;
        while (matcher.find()) {
            String command = matcher.group("arguments").strip();
            Call call = Call.of(here(command));
            assertThat(call.exit()).as(command + ": " + call.err()).isIn(ExitCode.ALL_READ, ExitCode.SOME_REJECTED);
            assertThat(call.out()).as(command).isNotBlank();
            commands++;
        }
        assertThat(commands).isGreaterThanOrEqualTo(14);
    }

    /** What is read lies in the repository, what is written does not. */
    private String[] here(String command) {
        List<String> written = List.of("target/people", "target/results", "docs/rule-book", "CODES.csv");
        return Arrays.stream(command.split(" "))
                .map(each -> written.contains(each)
                        ? folder.resolve(each.replace("target/", "").replace("docs/", ""))
                                .toString()
                        : each.startsWith("examples/") ? ROOT.resolve(each).toString() : each)
                .toArray(String[]::new);
    }
}
