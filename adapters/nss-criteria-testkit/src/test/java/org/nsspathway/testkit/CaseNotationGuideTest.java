package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.cases.CaseWriter;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** The page on the case notation says what the reader does. */
class CaseNotationGuideTest {
    private static final Guide PAGE = Guide.page("case-notation.md");
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TestFactory
    Stream<DynamicTest> every_token_is_read_and_written_back() {
        return PAGE.examples("facts").stream()
                .map(example -> DynamicTest.dynamicTest(example[0], () -> {
                    CaseTable table = read(example[0]);
                    assertThat(table.problems()).isEmpty();
                    StringBuilder out = new StringBuilder();
                    assertThat(CaseWriter.of(CATALOGUE.vocabulary())
                                    .withReasons()
                                    .write(out, table.cases()))
                            .isEmpty();
                    assertThat(CaseTable.read(TableSource.text("back.csv", out.toString()), CATALOGUE.vocabulary())
                                    .cases())
                            .isEqualTo(table.cases());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_token_that_is_refused_is_refused_for_the_reason_given() {
        return PAGE.examples("refused").stream()
                .map(example -> DynamicTest.dynamicTest(example[0], () -> {
                    CaseTable table = read(example[0]);
                    assertThat(table.cases()).isEmpty();
                    assertThat(table.problems())
                            .isNotEmpty()
                            .allMatch(problem -> problem.text().contains(example[1]), example[1]);
                }));
    }

    @Test
    void every_qualifier_is_listed() {
        String page = String.join("\n", PAGE.lines());

        assertThat(Guide.read("nss-criteria-uk/src/main/resources/org/nsspathway/criteria/uk/qualifiers.csv").stream()
                        .skip(1)
                        .map(line -> "`" + line.split(",")[0] + "`"))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(page).contains(name));
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_stands_in_a_class_that_is_compiled() {
        return PAGE.snippetsIn(Guide.compiledExamples());
    }

    @Test
    void the_table_is_read_and_meets_what_it_expects() {
        CaseTable table = CaseTable.read(
                TableSource.text("guide.csv", PAGE.blocks("csv").get(0).text()), CATALOGUE.vocabulary());

        assertThat(table.problems()).isEmpty();
        assertThat(table.cases()).hasSize(3);
        for (Case each : table.cases()) {
            Evaluation evaluation =
                    CATALOGUE.evaluator("nhs-nss-core").evaluate(each.presentation(), RecordReading.complete());
            Set<String> met = evaluation.with(Verdict.MET).stream()
                    .map(result -> result.criterion().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<String> expected = Arrays.stream(each.furtherColumns()
                            .getOrDefault("expected_met", "")
                            .split(";"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(met).containsExactlyElementsOf(expected);
        }
    }

    private static CaseTable read(String facts) {
        String cell = "\"" + facts.replace("\"", "\"\"") + "\"";
        return CaseTable.read(
                TableSource.text("guide", "case_id,facts\n1," + cell + "\n"), CATALOGUE.vocabulary(), DAY);
    }
}
