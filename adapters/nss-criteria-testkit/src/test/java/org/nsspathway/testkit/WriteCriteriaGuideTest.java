package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page on writing criteria shows the example provider as it is compiled and tested. */
class WriteCriteriaGuideTest {
    private static final Guide PAGE = Guide.page("write-criteria.md");
    private static final String TABLES = "adapters/nss-criteria-testkit/src/test/resources/org/example/alliance/";
    private static final String UK = "nss-criteria-uk/src/main/resources/org/nsspathway/criteria/uk/";

    @TestFactory
    Stream<DynamicTest> every_table_is_that_of_the_example() {
        return PAGE.blocks("csv").stream().map(block -> {
            String table = block.kind().split(" ")[1];
            return DynamicTest.dynamicTest(
                    table, () -> assertThat(block.lines()).isEqualTo(Guide.read(TABLES + table)));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_stands_in_a_class_that_is_compiled() {
        return PAGE.snippetsIn(Guide.compiledExamples());
    }

    /** What is on the page and what is compiled and tested are the same files: who types the page has a provider that works. */
    @Test
    void every_file_of_the_example_stands_whole_on_the_page() {
        List<List<String>> java =
                PAGE.blocks("java").stream().map(Guide.Block::lines).toList();
        for (String name : List.of("AllianceCriteria", "Highest", "AllianceCriteriaTest", "AllianceRulesTest")) {
            assertThat(java)
                    .as(name)
                    .contains(Guide.read(
                            "adapters/nss-criteria-testkit/src/test/java/org/example/alliance/" + name + ".java"));
        }
        assertThat(PAGE.blocks("csv").stream().map(block -> block.kind().split(" ")[1]))
                .contains("alliance-sets.csv", "alliance-criteria.csv", "alliance-facts.csv", "cases.csv");
        assertThat(PAGE.lines()).contains("org.example.alliance.AllianceCriteria");
    }

    @Test
    void every_column_of_the_uk_tables_is_explained() {
        String text = String.join("\n", PAGE.lines());

        for (String table : List.of(
                "facts.csv",
                "qualifiers.csv",
                "sets.csv",
                "nhs-nss-core.csv",
                "uk-emergency.csv",
                "filter-tests.csv",
                "units.csv",
                "result-windows.csv",
                "default-limits.csv")) {
            List<String> columns =
                    Arrays.stream(Guide.read(UK + table).get(0).split(",")).toList();
            assertThat(columns.stream()
                            .filter(column -> !column.equals("judgement") && !text.contains("`" + column + "`")))
                    .as(table)
                    .isEmpty();
        }
    }
}
