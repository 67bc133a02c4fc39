package org.nsspathway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code says and prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- from: (?<file>\\S+) -->\n```(?<language>\\w+)\n(?<text>.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#:]+)(#[^)]*)?\\)");

    private record Block(String file, String language, String text) {}

    @Test
    void every_block_stands_word_for_word_in_the_file_it_names() throws IOException {
        List<Block> blocks = blocks();

        assertThat(blocks).hasSize(3);
        for (Block block : blocks) {
            String file = Files.readString(ROOT.resolve(block.file())).replace("\r\n", "\n");
            String source = block.language().equals("java") ? marked(file) : file;
            assertThat(block.text().lines().count()).as(block.file()).isBetween(5L, 45L);
            assertThat(source).as(block.file()).contains(block.text());
        }
    }

    @Test
    void the_embedding_example_is_shown_whole() throws IOException {
        Block java = blocks().stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow();

        assertThat(java.text())
                .isEqualTo(marked(Files.readString(ROOT.resolve(java.file())).replace("\r\n", "\n")));
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        Matcher link = LINK.matcher(Files.readString(ROOT.resolve("README.md")));
        int links = 0;
        while (link.find()) {
            links++;
            assertThat(ROOT.resolve(link.group("target"))).exists();
        }
        assertThat(links).isGreaterThan(10);
    }

    private static List<Block> blocks() throws IOException {
        Matcher matcher =
                BLOCK.matcher(Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n"));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group("file"), matcher.group("language"), matcher.group("text")));
        }
        return blocks;
    }

    /** The lines between the two markers, moved to the left edge. */
    private static String marked(String source) {
        int start = source.indexOf('\n', source.indexOf("// [readme]")) + 1;
        String lines = source.substring(start, source.lastIndexOf('\n', source.indexOf("// [end]")));
        return lines.stripIndent() + "\n";
    }
}
