package org.nsspathway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guide show is what the code says and prints, and every link leads somewhere. */
class PagesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- from: (?<file>\\S+) -->\n```(?<language>\\w+)\n(?<text>.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#:]+)(#[^)]*)?\\)");

    private record Block(String file, String language, String text) {}

    private static List<Path> pages() throws IOException {
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs").resolve("guide"))) {
            return Stream.concat(Stream.of(README), guides.sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_stands_word_for_word_in_the_file_it_names(Path page) throws IOException {
        for (Block block : blocks(page)) {
            String file = read(ROOT.resolve(block.file()));
            String source = block.language().equals("java") ? marked(file) : file;
            assertThat(block.text().lines().count()).as(block.file()).isBetween(1L, 45L);
            assertThat(source).as(block.file()).contains(block.text());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) throws IOException {
        Matcher link = LINK.matcher(read(page));
        while (link.find()) {
            assertThat(page.resolveSibling(link.group("target"))).exists();
        }
    }

    @Test
    void the_readme_shows_the_answer_of_the_command_and_the_first_program_whole() throws IOException {
        assertThat(blocks(README)).hasSize(3);
        Block java = blocks(README).stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow();

        assertThat(java.text()).isEqualTo(marked(read(ROOT.resolve(java.file()))));
    }

    private static List<Block> blocks(Path page) throws IOException {
        Matcher matcher = BLOCK.matcher(read(page));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group("file"), matcher.group("language"), matcher.group("text")));
        }
        return blocks;
    }

    /** The lines between the two markers, or of the body of {@code main}, moved to the left edge. */
    private static String marked(String source) {
        int mark = source.indexOf("// [readme]");
        int start = source.indexOf('\n', mark < 0 ? source.indexOf("void main(") : mark) + 1;
        int end = mark < 0 ? source.indexOf("\n    }\n", start) : source.lastIndexOf('\n', source.indexOf("// [end]"));
        return source.substring(start, end).stripIndent() + "\n";
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
