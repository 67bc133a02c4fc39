package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.Criterion;

/** NICE NG12 read against cases that were written before it was read: what is met is exact over all of its rows. */
class NiceNg12CasesTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaEvaluator NG12 = CATALOGUE.evaluator("nice-ng12");
    private static final List<ExpectedCase> CASES = ExpectedCase.ofNiceNg12(CATALOGUE.vocabulary());

    @TestFactory
    Stream<DynamicTest> every_case_comes_out_as_its_writer_expected() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.id(),
                        () -> assertThat(each.surprise(NG12.evaluate(each.presentation(), each.reading())))
                                .as(each.column("rationale"))
                                .isEmpty()));
    }

    @Test
    void every_row_is_met_by_one_case_and_named_as_not_met_by_another() {
        Set<String> met = new TreeSet<>();
        Set<String> notMet = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        CASES.forEach(each -> {
            met.addAll(each.ids("expected_met"));
            notMet.addAll(each.ids("expected_not_met"));
        });
        CATALOGUE.set("nice-ng12").criteria().stream().map(Criterion::id).forEach(rows::add);

        assertThat(met).isEqualTo(rows);
        assertThat(notMet).isEqualTo(rows);
    }

    @Test
    void every_case_says_why_and_no_id_stands_twice() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(600);
        assertThat(CASES).extracting(ExpectedCase::id).doesNotHaveDuplicates();
        assertThat(CASES)
                .allSatisfy(each -> assertThat(each.column("rationale")).isNotBlank());
    }
}
