package org.nsspathway.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.cohort.RunOfCohort.generated;
import static org.nsspathway.cohort.RunOfCohort.input;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cohort.generate.GeneratorOptions.Format;
import org.nsspathway.condition.Verdict;

/** Runs in a process of their own, which is ended, has no room to write, or little memory. */
@DisabledOnOs(OS.WINDOWS)
class EndedRunTest {
    private static final long FOR_EVER = 1_000_000_000L;

    @TempDir
    private Path folder = Path.of("");

    /** What the process does: makes people, or judges them. */
    public static void main(String[] arguments) {
        Path out = Path.of(arguments[1]);
        if (arguments[0].equals("generate")) {
            generated(out, Long.parseLong(arguments[2]), Format.CSV);
        } else {
            RunOfCohort.evaluate(
                    input(Path.of(arguments[2]), out).threads(1).build(),
                    new EvaluationChoice(List.of(), ImmutableSet.of(Verdict.MET), EvaluationChoice.Decisions.NONE));
        }
    }

    private Process start(String before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx128m");
        command.add("-XX:+UseSerialGC");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(EndedRunTest.class.getName());
        command.addAll(List.of(arguments));
        List<String> quoted = command.stream().map(each -> "'" + each + "'").toList();
        return new ProcessBuilder("sh", "-c", before + "exec " + String.join(" ", quoted))
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private void awaitSomethingWritten() throws IOException, InterruptedException {
        for (int i = 0; i < 600 && inside().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(inside()).isNotEmpty();
    }

    @Test
    void a_run_that_is_ended_leaves_nothing() throws Exception {
        Process process = start("", "generate", folder.resolve("out").toString(), Long.toString(FOR_EVER));
        awaitSomethingWritten();

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(inside()).isEmpty();
    }

    @Test
    void a_run_that_is_killed_leaves_nothing_at_the_place_of_the_results() throws Exception {
        Process process = start("", "generate", folder.resolve("out").toString(), Long.toString(FOR_EVER));
        awaitSomethingWritten();

        process.destroyForcibly();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(inside()).allMatch(each -> each.startsWith(".out.part-"));
    }

    /** A file may not grow beyond 200 blocks, as on a disk that is full. */
    @Test
    void a_disk_that_is_full_is_said_and_nothing_is_left() throws Exception {
        Process process =
                start("ulimit -f 200; ", "generate", folder.resolve("out").toString(), "100000");

        String said = output(process);

        assertThat(process.waitFor()).isNotZero();
        assertThat(said)
                .contains(".csv cannot be written", "Check the folder and the free space; nothing was left there.");
        assertThat(inside()).isEmpty();
    }

    @Test
    void a_disk_that_is_full_of_rows_laid_aside_is_said_and_nothing_is_left() throws Exception {
        Path cohort = shuffled(generated(folder.resolve("cohort"), 3_000, Format.CSV));

        Process process =
                start("ulimit -f 200; ", "evaluate", folder.resolve("out").toString(), cohort.toString());
        String said = output(process);

        assertThat(process.waitFor()).isNotZero();
        assertThat(said).contains("rows that are laid aside cannot be written");
        assertThat(inside()).containsExactly("cohort");
    }

    @Test
    void many_people_in_any_order_are_read_in_128_megabytes() throws Exception {
        Path cohort = shuffled(generated(folder.resolve("cohort"), 30_000, Format.CSV));

        Process process = start("", "evaluate", folder.resolve("out").toString(), cohort.toString());
        String said = output(process);

        assertThat(said).isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("out").resolve("manifest.json")).exists();
    }

    /** Puts the people of one table into another order, so that all rows have to be laid aside. */
    private static Path shuffled(Path cohort) throws IOException {
        Path persons = cohort.resolve("persons.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(persons));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        Files.write(persons, lines);
        return cohort;
    }
}
