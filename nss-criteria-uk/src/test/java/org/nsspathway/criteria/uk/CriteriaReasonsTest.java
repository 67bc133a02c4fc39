package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** Every criterion beside NG12's on and on both sides of its boundaries, with the exact sentence that its reason prints. */
class CriteriaReasonsTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaEvaluator RULES = CATALOGUE.evaluator(
            "uk-emergency",
            "nhs-nss-core",
            "nhs-nss-optional",
            "nhs-nss-exclusions",
            "secondary-breast-cancer",
            "repeat-visits",
            "bcn-2023-proposed");
    /** Whether somebody fits one site is told by the router; no record says it or denies it. */
    private static final Set<String> NEVER_RECORDED = Set.of("EXCL-SITE MET", "EXCL-SITE NOT_MET");

    @TestFactory
    Stream<DynamicTest> each_case_comes_to_its_verdict_for_the_reason_that_is_written_down() {
        return cases().cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    CriterionResult result = read(each);
                    String why = each.furtherColumns().getOrDefault("why", "");
                    assertThat(result.verdict().name())
                            .as(why)
                            .isEqualTo(each.furtherColumns().get("expected_verdict"));
                    assertThat(result.reason())
                            .as(why)
                            .isEqualTo(each.furtherColumns().get("expected_reason"));
                }));
    }

    @Test
    void every_criterion_has_a_case_that_meets_it_one_that_does_not_and_one_that_leaves_it_open() {
        Map<String, Set<String>> shown = new TreeMap<>();
        RULES.sets().forEach(set -> set.criteria().forEach(each -> shown.put(each.id(), new TreeSet<>())));
        cases().cases().forEach(each -> {
            CriterionResult result = read(each);
            shown.computeIfAbsent(result.criterion().id(), id -> new TreeSet<>())
                    .add(result.verdict().name());
        });
        Set<String> missing = new TreeSet<>();
        shown.forEach((id, verdicts) -> Stream.of(Verdict.values())
                .filter(verdict -> !verdicts.contains(verdict.name()))
                .forEach(verdict -> missing.add(id + " " + verdict)));
        assertThat(missing).isEqualTo(new TreeSet<>(NEVER_RECORDED));
    }

    private static CriterionResult read(Case each) {
        RecordReading reading = "partial".equals(each.furtherColumns().get("reading"))
                ? RecordReading.partial()
                : RecordReading.complete();
        return RULES.evaluate(each.presentation(), reading)
                .of(each.furtherColumns().getOrDefault("criterion", ""));
    }

    private static CaseTable cases() {
        CaseTable table = CaseTable.read(
                TableSource.resource(
                        "reasons",
                        () -> CriteriaReasonsTest.class.getResourceAsStream("/cases/nss-criteria-reasons.csv")),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table;
    }
}
