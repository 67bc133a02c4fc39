package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cohort.input.CohortTable;

/** The page on cohorts says what the command does. */
class CohortGuideTest {
    private static final Path PAGE = Path.of("../../docs/guide/evaluate-a-cohort.md");
    private static final Set<String> FOLDERS =
            Set.of("people", "results", "compared", "to-publish", "amended", "one-place", "near-misses", "nearly");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_command_on_the_page_runs_in_its_order() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean inBlock = false;
        for (String line : Files.readAllLines(PAGE)) {
            inBlock = line.startsWith("```") ? line.equals("```sh") : inBlock;
            if (inBlock && line.startsWith("java -jar nss.jar ")) {
                commands.add(line.replaceFirst("java -jar nss.jar ", ""));
            }
        }
        assertThat(commands).hasSize(8);
        for (String command : commands) {
            String[] arguments =
                    command.replace("examples/profiles", "../profiles").split(" ");
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = FOLDERS.contains(arguments[i])
                        ? folder.resolve(arguments[i]).toString()
                        : arguments[i];
            }
            Call call = Call.of(arguments);
            assertThat(call.err()).as(command).isEmpty();
            assertThat(call.exit()).as(command).isZero();
        }
        assertThat(Files.readString(folder.resolve("to-publish/counts.csv"))).contains(",<8,");
    }

    @Test
    void the_page_names_every_table_and_column_that_is_read() throws IOException {
        String page = Files.readString(PAGE);
        for (CohortTable table : CohortTable.values()) {
            String row = page.lines()
                    .filter(line -> line.startsWith("| `" + table.tableName() + "` | person_id"))
                    .collect(Collectors.joining());
            List<String> columns = new ArrayList<>(table.columns());
            columns.removeAll(List.of("code_system", "code"));
            assertThat(row).as(table.tableName()).contains(columns);
        }
    }
}
