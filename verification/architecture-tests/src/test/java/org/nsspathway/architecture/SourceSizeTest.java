package org.nsspathway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A source file has at most 300 lines of code: what is longer holds more than one idea, and nobody reads it to its end.
 * Documentation does not count: a public type is not to be written in fewer words for its size.
 */
class SourceSizeTest {

    private static final int MOST_LINES = 300;

    @Test
    void every_source_file_has_300_lines_of_code_at_most() {
        List<Path> sources = Repository.handWrittenSources(Repository.root());

        assertThat(sources).as("sources found").hasSizeGreaterThan(50);
        assertThat(tooLong(sources))
                .as("files of more than %s lines of code; split each at its second idea", MOST_LINES)
                .isEmpty();
    }

    @Test
    void a_file_of_301_lines_is_reported_with_its_length_and_one_of_300_is_not(@TempDir Path folder)
            throws IOException {
        Path kept = Files.write(folder.resolve("Kept.java"), Collections.nCopies(300, "line;"));
        Path broken = Files.write(folder.resolve("Broken.java"), Collections.nCopies(301, "line;"));

        assertThat(tooLong(List.of(kept, broken))).containsExactly(broken + ": 301 lines");
    }

    @Test
    void documentation_does_not_make_a_file_longer(@TempDir Path folder) throws IOException {
        Path documented = Files.write(folder.resolve("Documented.java"), Collections.nCopies(400, "     * words"));

        assertThat(tooLong(List.of(documented))).isEmpty();
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > MOST_LINES)
                .map(file -> file + ": " + lines(file) + " lines")
                .toList();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.startsWith("/*") && !line.startsWith("*") && !line.startsWith("//"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
