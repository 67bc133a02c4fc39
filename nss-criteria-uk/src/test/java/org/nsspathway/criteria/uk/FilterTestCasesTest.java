package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.filtertest.FilterTestAssessment;
import org.nsspathway.filtertest.FilterTestState;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** Filter function tests on and on both sides of their limits and windows, with the sentence that each reason prints. */
class FilterTestCasesTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @TestFactory
    Stream<DynamicTest> each_test_stands_as_it_is_written_down_and_for_that_reason() {
        return cases().cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    FilterTestAssessment assessment = assess(each);
                    Map<String, String> expected = each.furtherColumns();
                    String why = expected.getOrDefault("why", "");
                    assertThat(assessment.state().name()).as(why).isEqualTo(expected.get("expected_state"));
                    assertThat(assessment.abnormal().name()).as(why).isEqualTo(expected.get("expected_abnormal"));
                    assertThat(Ascii.toLowerCase(assessment.test().list().name()))
                            .as(why)
                            .isEqualTo(expected.get("expected_list"));
                    assertThat(assessment.reason()).as(why).isEqualTo(expected.get("expected_reason"));
                }));
    }

    @Test
    void every_state_is_shown_by_a_case() {
        Set<FilterTestState> shown = EnumSet.noneOf(FilterTestState.class);
        cases().cases().forEach(each -> shown.add(assess(each).state()));
        assertThat(shown).isEqualTo(EnumSet.allOf(FilterTestState.class));
    }

    private static FilterTestAssessment assess(Case each) {
        RecordReading reading = "partial".equals(each.furtherColumns().get("reading"))
                ? RecordReading.partial()
                : RecordReading.complete();
        return CATALOGUE.filterTests().assess(each.presentation(), reading).stream()
                .filter(assessment ->
                        assessment.test().test().equals(each.furtherColumns().get("test")))
                .findFirst()
                .orElseThrow();
    }

    private static CaseTable cases() {
        CaseTable table = CaseTable.read(
                TableSource.resource(
                        "filter tests", () -> FilterTestCasesTest.class.getResourceAsStream("/cases/filter-tests.csv")),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table;
    }
}
