package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.Problem;
import org.nsspathway.vocabulary.Fact;

/** A number that nobody can have was measured in another unit than it says. */
class ImpossibleValuesTest {
    private static final CriteriaCatalogue UK = CriteriaCatalogue.installed();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Evaluation with(String haemoglobin) {
        return UK.evaluator("uk-emergency")
                .evaluate(
                        Presentation.on(DAY)
                                .addResults(TestResult.number("haemoglobin_g_l", haemoglobin)
                                        .takenOn(DAY)
                                        .build())
                                .build(),
                        RecordReading.complete());
    }

    private static List<String> asking(Evaluation evaluation, Verdict verdict) {
        return evaluation.with(verdict).stream()
                .filter(each -> each.criterion().condition().text().contains("haemoglobin_g_l"))
                .map(each -> each.criterion().id())
                .toList();
    }

    @Test
    void grams_a_decilitre_written_as_grams_a_litre_are_no_emergency_and_no_clearance() {
        assertThat(asking(with("45"), Verdict.MET)).isNotEmpty();

        Evaluation mistaken = with("13.2");

        assertThat(asking(mistaken, Verdict.MET)).isEmpty();
        assertThat(asking(mistaken, Verdict.UNKNOWN)).isEqualTo(asking(with("45"), Verdict.MET));
        assertThat(mistaken.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "A value of 'haemoglobin_g_l' lies beyond all that it can be (20 to 300 g/L) and was not"
                                + " read. Is it in another unit? Convert it.");
    }

    @Test
    void a_finding_that_nobody_reports_is_no_finding() {
        Evaluation evaluation = UK.evaluator("nice-ng12")
                .evaluate(
                        Presentation.on(DAY)
                                .addResults(TestResult.coded("chest_x_ray", "zzz")
                                        .takenOn(DAY)
                                        .build())
                                .build(),
                        RecordReading.complete());

        assertThat(evaluation.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "A value of 'chest_x_ray' lies beyond all that it can be (abnormal, normal) and was not"
                                + " read. Take one of these.");
    }

    @Test
    void an_interval_that_may_be_possible_is_read() {
        assertThat(with("<50").problems()).isEmpty();
        assertThat(with("<20").problems()).hasSize(1);
    }

    @Test
    void the_limits_are_those_of_the_table_and_say_whose_they_are() {
        assertThat(UK.vocabulary().fact("haemoglobin_g_l").flatMap(Fact::possible))
                .contains(NumberInterval.between(new java.math.BigDecimal(20), new java.math.BigDecimal(300)));
        assertThat(UK.vocabulary().facts().stream()
                        .filter(fact -> fact.possible().isPresent())
                        .filter(fact -> !fact.name().equals("age")))
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(fact -> assertThat(fact.note()).contains("limits"));
    }
}
