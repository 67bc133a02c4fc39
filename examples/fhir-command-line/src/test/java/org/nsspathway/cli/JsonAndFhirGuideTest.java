package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nsspathway.json.JsonRead;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.routing.RoutingDecision;
import picocli.CommandLine;

/** The page on JSON and FHIR says what the adapters do. */
class JsonAndFhirGuideTest {
    private static final Path PAGE = Path.of("../../docs/guide/json-and-fhir.md");
    private static final GuideSnippets SNIPPETS = new GuideSnippets();

    @TestFactory
    Stream<DynamicTest> every_snippet_stands_in_a_class_that_is_compiled() throws IOException {
        String source = squeezed(Files.readString(Path.of("src/test/java/org/nsspathway/cli/GuideSnippets.java")));
        return blocks("java").stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElse(""),
                        () -> assertThat(source).contains(squeezed(block))));
    }

    @Test
    void the_presentation_on_the_page_is_read_whole() throws IOException {
        JsonRead<Presentation> read = SNIPPETS.presentation(blocks("json").get(0));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isPresent();
        assertThat(SNIPPETS.replay(read.value().orElseThrow()).differences()).isEmpty();
    }

    @Test
    void the_snippets_run() throws IOException {
        String line = blocks("json").get(0).replaceAll("\\s*\\n\\s*", " ");
        List<RoutingDecision> decisions = SNIPPETS.people(new StringReader(line + "\n" + line + "\n"));

        assertThat(decisions).hasSize(2);
        assertThat(SNIPPETS.cards(decisions.get(0))).startsWith("{\"cards\":[");
        assertThat(SNIPPETS.fhirOut(decisions.get(0))).startsWith("{\"resourceType\":\"Bundle\"");
        assertThat(SNIPPETS.clock("{\"received_on\":\"2026-03-02\",\"priority\":\"3\",\"source\":\"03\"}"))
                .contains("\"outcome\":\"open\"");
        assertThat(SNIPPETS.fhirIn(Files.readString(Path.of("../cases/bundle.json")))
                        .presentation())
                .isPresent();
    }

    @TestFactory
    Stream<DynamicTest> every_command_on_the_page_runs() throws IOException {
        return blocks("sh").stream()
                .flatMap(String::lines)
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    String[] arguments = command.replaceFirst("^java -jar \\S+ ", "")
                            .replace("examples/cases", "../cases")
                            .split(" ");
                    CommandLine line = Main.commandLine();
                    StringWriter out = new StringWriter();
                    line.setOut(new PrintWriter(out));
                    line.setErr(new PrintWriter(new StringWriter()));
                    assertThat(line.execute(arguments)).isNotEqualTo(2);
                    line.getOut().flush();
                    assertThat(out.toString()).isNotBlank();
                }));
    }

    private static List<String> blocks(String kind) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.equals("```" + kind)) {
                open = new StringBuilder();
            } else if (line.equals("```") && open != null) {
                blocks.add(open.toString());
                open = null;
            } else if (open != null) {
                open.append(line).append('\n');
            }
        }
        assertThat(blocks).as("blocks of %s", kind).isNotEmpty();
        return blocks;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
