package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/**
 * People with signs of secondary breast cancer, or of an emergency, whose verdicts were written down from the published
 * facts before the rules were read. A row of a rule that stands in several rows is named by that rule.
 */
class SecondaryBreastCancerVignettesTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaEvaluator RULES = CATALOGUE.evaluator("uk-emergency", "secondary-breast-cancer");

    @TestFactory
    Stream<DynamicTest> each_person_meets_exactly_what_the_facts_say() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    String why = each.furtherColumns().getOrDefault("rationale", "");
                    assertThat(ids(each, Verdict.MET)).as(why).isEqualTo(expected(each, "expected_met"));
                    assertThat(ids(each, Verdict.NOT_MET)).as(why).containsAll(expected(each, "expected_not_met"));
                    assertThat(ids(each, Verdict.UNKNOWN)).as(why).containsAll(expected(each, "expected_unknown"));
                }));
    }

    @Test
    void there_are_at_least_sixty_of_them() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static List<Case> cases() {
        CaseTable table = CaseTable.read(
                TableSource.resource(
                        "vignettes",
                        () -> SecondaryBreastCancerVignettesTest.class.getResourceAsStream(
                                "/cases/secondary-breast-cancer-and-emergencies.csv")),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases();
    }

    /** A rule of several rows is met where one of them is, and not met where none of them can be. */
    private static Set<String> ids(Case each, Verdict verdict) {
        RecordReading reading = "partial".equals(each.furtherColumns().get("reading"))
                ? RecordReading.partial()
                : RecordReading.complete();
        return RULES.evaluate(each.presentation(), reading).results().stream()
                .collect(Collectors.groupingBy(SecondaryBreastCancerVignettesTest::rule))
                .entrySet()
                .stream()
                .filter(rule -> any(rule.getValue()) == verdict)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String rule(CriterionResult result) {
        return result.criterion().parent().orElse(result.criterion().id());
    }

    private static Verdict any(List<CriterionResult> rows) {
        return rows.stream().map(CriterionResult::verdict).reduce(Verdict.NOT_MET, Verdict::or);
    }

    private static Set<String> expected(Case each, String column) {
        return Arrays.stream(each.furtherColumns().getOrDefault(column, "").split("[; ]"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
