package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A page of the guide and the blocks that it fences. */
record Guide(String page, List<String> lines) {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final String FENCE = "```";

    /** What stands between two fences: what the first says, the line after it, and the text. */
    record Block(String kind, int line, List<String> lines) {
        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    static Guide page(String name) {
        return new Guide(name, read("docs/guide/" + name));
    }

    static List<String> read(String file) {
        try {
            return Files.readAllLines(REPOSITORY.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All blocks whose fence begins so; a page without one is a mistake of the test. */
    List<Block> blocks(String kind) {
        List<Block> found = new ArrayList<>();
        int opened = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                if (opened < 0) {
                    opened = i;
                } else {
                    String said = lines.get(opened).substring(FENCE.length());
                    if ((said + " ").startsWith(kind + " ")) {
                        found.add(new Block(said, opened + 2, lines.subList(opened + 1, i)));
                    }
                    opened = -1;
                }
            }
        }
        if (opened >= 0 || found.isEmpty()) {
            throw new IllegalStateException(page + " has no block of " + kind + ", or one that is not closed");
        }
        return found;
    }

    /** The lines of all blocks of a kind, cut at the comment. */
    List<String[]> examples(String kind) {
        return blocks(kind).stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+# ", 2))
                .toList();
    }

    /** A test for every snippet of Java: whether it stands in sources that are compiled, blanks apart. */
    Stream<DynamicTest> snippetsIn(String sources) {
        return blocks("java").stream()
                .map(block -> DynamicTest.dynamicTest(
                        page + ", line " + block.line(),
                        () -> assertThat(squeezed(sources)).contains(squeezed(block.text()))));
    }

    static String compiledExamples() {
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/example/alliance"))) {
            return files.sorted().map(Guide::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
