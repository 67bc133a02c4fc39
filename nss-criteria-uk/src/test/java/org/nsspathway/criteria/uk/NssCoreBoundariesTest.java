package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** The six core criteria on, just below and just above every published boundary, read as complete records. */
class NssCoreBoundariesTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaEvaluator CORE = CATALOGUE.evaluator("nhs-nss-core");
    private static final Path BUNDLED = Path.of("..", "examples", "cases", "core-criteria.csv");

    @TestFactory
    Stream<DynamicTest> each_published_boundary_case_meets_exactly_what_it_should() {
        return read(TableSource.resource(
                        "nss-core-boundaries.csv",
                        () -> NssCoreBoundariesTest.class.getResourceAsStream("/cases/nss-core-boundaries.csv")))
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    assertThat(ids(evaluate(each), Verdict.MET))
                            .as(why(each))
                            .isEqualTo(expected(each, "expected_met"));
                    assertThat(ids(evaluate(each), Verdict.UNKNOWN))
                            .as(why(each))
                            .containsAll(expected(each, "expected_unknown"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_bundled_case_meets_and_leaves_open_exactly_what_it_should() {
        return read(TableSource.file(BUNDLED))
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    assertThat(ids(evaluate(each), Verdict.MET))
                            .as(why(each))
                            .isEqualTo(expected(each, "expected_met"));
                    assertThat(ids(evaluate(each), Verdict.UNKNOWN))
                            .as(why(each))
                            .isEqualTo(expected(each, "expected_unknown"));
                }));
    }

    @Test
    void the_bundled_cases_hold_a_met_a_not_met_and_an_unknown_case_for_every_criterion() {
        for (String criterion :
                List.of("CORE-WEIGHT", "CORE-CONST", "CORE-ABDO", "CORE-PAIN", "CORE-GUT", "CORE-RAD")) {
            Set<Verdict> seen = read(TableSource.file(BUNDLED))
                    .flatMap(each -> Stream.of(
                            evaluate(each).of(criterion).verdict(),
                            CORE.evaluate(each.presentation(), RecordReading.partial())
                                    .of(criterion)
                                    .verdict()))
                    .collect(Collectors.toSet());
            assertThat(seen).as(criterion).containsExactlyInAnyOrder(Verdict.values());
        }
    }

    @Test
    void every_unknown_names_what_would_settle_it_and_nothing_else_does() {
        read(TableSource.file(BUNDLED)).forEach(each -> {
            Evaluation partial = CORE.evaluate(each.presentation(), RecordReading.partial());
            partial.results().forEach(result -> {
                assertThat(result.missing().isEmpty()).isEqualTo(result.verdict() != Verdict.UNKNOWN);
                assertThat(result.reason()).isNotBlank();
            });
        });
    }

    private static Stream<Case> read(TableSource source) {
        CaseTable table = CaseTable.read(source, CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        assertThat(table.cases()).hasSizeGreaterThanOrEqualTo(24);
        return table.cases().stream();
    }

    private static Evaluation evaluate(Case each) {
        return CORE.evaluate(each.presentation(), RecordReading.complete());
    }

    private static String why(Case each) {
        return each.furtherColumns().getOrDefault("why", "");
    }

    private static Set<String> ids(Evaluation evaluation, Verdict verdict) {
        return evaluation.with(verdict).stream()
                .map(each -> each.criterion().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(Case each, String column) {
        return Arrays.stream(each.furtherColumns().getOrDefault(column, "").split("[; ]"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
