package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.condition.Verdict.MET;
import static org.nsspathway.condition.Verdict.NOT_MET;
import static org.nsspathway.condition.Verdict.UNKNOWN;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** What is recorded and could not be read is never a no, in a complete record neither. */
class UnreadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void silence_about_it_is_no_absence() {
        assertThat(verdict("cough", it -> it.addUnread("cough"))).isEqualTo(UNKNOWN);
        assertThat(verdict("cough", it -> it.addUnread("fatigue"))).isEqualTo(NOT_MET);
        assertThat(verdict("past_cancer = breast", it -> it.addUnread("past_cancer")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void it_may_have_been_each_wider_fact_and_no_narrower_one() {
        assertThat(verdict("pain", it -> it.addUnread("lumbar_pain"))).isEqualTo(UNKNOWN);
        assertThat(verdict("cough", it -> it.addUnread("unexplained_cough"))).isEqualTo(UNKNOWN);
        assertThat(verdict("lumbar_pain", it -> it.addUnread("pain"))).isEqualTo(NOT_MET);
    }

    @Test
    void another_instance_may_be_what_is_asked_for() {
        Symptom explained = Symptom.of("cough").addQualifiers("explained").build();

        assertThat(verdict("cough[unexplained]", it -> it.addSymptoms(explained)))
                .isEqualTo(NOT_MET);
        assertThat(verdict("cough[unexplained]", it -> it.addSymptoms(explained).addUnread("cough")))
                .isEqualTo(UNKNOWN);
        assertThat(verdict("cough[explained]", it -> it.addSymptoms(explained).addUnread("cough")))
                .isEqualTo(MET);
        assertThat(verdict(
                        "past_cancer = breast",
                        it -> it.addHistory(HistoryItem.of("past_cancer")
                                        .detail("lung")
                                        .build())
                                .addUnread("past_cancer")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void it_outweighs_an_absence() {
        assertThat(verdict("cough", it -> it.addSymptoms(Symptom.absent("cough"))))
                .isEqualTo(NOT_MET);
        assertThat(verdict(
                        "cough", it -> it.addSymptoms(Symptom.absent("cough")).addUnread("cough")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void an_older_result_does_not_pass_for_the_newest() {
        TestResult older = TestResult.number("fit_ug_g", "4")
                .takenOn(LocalDate.of(2026, 2, 20))
                .build();
        TestResult newer =
                TestResult.unread("fit_ug_g").takenOn(LocalDate.of(2026, 2, 25)).build();

        assertThat(verdict("fit_ug_g >= 10", it -> it.addResults(older))).isEqualTo(NOT_MET);
        assertThat(verdict("fit_ug_g >= 10", it -> it.addResults(older, newer))).isEqualTo(UNKNOWN);
        assertThat(reason("fit_ug_g >= 10", it -> it.addResults(newer)))
                .isEqualTo("FIT: recorded in a form that could not be read, 2026-02-25, too uncertain to tell"
                        + " (at least 10 asked)");
    }

    @Test
    void the_laboratorys_flag_still_counts() {
        TestResult low =
                TestResult.unread("haemoglobin_g_l").flag(ResultFlag.LOW).build();

        assertThat(verdict("anaemia", it -> it.addResults(low))).isEqualTo(MET);
        assertThat(verdict(
                        "anaemia",
                        it -> it.addResults(TestResult.unread("haemoglobin_g_l").build())))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_finding_that_was_not_read_is_neither_normal_nor_abnormal() {
        TestResult image = TestResult.unread("chest_x_ray").build();

        assertThat(verdict("chest_x_ray = abnormal", it -> it.addResults(image)))
                .isEqualTo(UNKNOWN);
        assertThat(verdict("chest_x_ray = normal", it -> it.addResults(image))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_newer_weight_that_was_not_read_leaves_a_loss_open_and_undoes_none() {
        TestResult first = TestResult.number("body_weight_kg", "80")
                .takenOn(LocalDate.of(2025, 12, 10))
                .build();
        TestResult unread = dated(TestResult.unread("body_weight_kg"), 25);

        assertThat(verdict("weight_loss_percent(3mo) > 5", it -> it.addResults(first, weight("79", 15))))
                .isEqualTo(NOT_MET);
        assertThat(verdict("weight_loss_percent(3mo) > 5", it -> it.addResults(first, weight("79", 15), unread)))
                .isEqualTo(UNKNOWN);
        assertThat(verdict("weight_loss_percent(3mo) > 5", it -> it.addResults(first, weight("70", 15), unread)))
                .isEqualTo(MET);
    }

    @Test
    void a_newer_calcium_or_albumin_that_was_not_read_leaves_the_adjusted_calcium_open() {
        TestResult calcium = dated(TestResult.number("calcium_mmol_l", "2.40"), 15);
        TestResult albumin = dated(TestResult.number("albumin_g_l", "40"), 15);

        assertThat(verdict("adjusted_calcium_mmol_l > 2.6", it -> it.addResults(calcium, albumin)))
                .isEqualTo(NOT_MET);
        assertThat(verdict(
                        "adjusted_calcium_mmol_l > 2.6",
                        it -> it.addResults(calcium, albumin, dated(TestResult.unread("calcium_mmol_l"), 20))))
                .isEqualTo(UNKNOWN);
        assertThat(verdict(
                        "adjusted_calcium_mmol_l > 2.6",
                        it -> it.addResults(calcium, albumin, dated(TestResult.unread("albumin_g_l"), 20))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void the_reason_says_that_something_is_recorded() {
        assertThat(reason("cough", it -> it.addUnread("cough")))
                .isEqualTo("Cough: recorded in a form that could not be read");
    }

    @Test
    void a_name_that_the_vocabulary_does_not_have_is_reported() {
        CriteriaCatalogue catalogue = SmallRules.of("cough").catalogue();
        Presentation presentation = Presentation.on(DAY).addUnread("cuogh").build();

        assertThat(catalogue
                        .evaluator()
                        .evaluate(presentation, RecordReading.complete())
                        .problems())
                .hasSize(1);
    }

    private static TestResult weight(String kg, int dayOfFebruary) {
        return dated(TestResult.number("body_weight_kg", kg), dayOfFebruary);
    }

    private static TestResult dated(TestResult.Builder result, int dayOfFebruary) {
        return result.takenOn(LocalDate.of(2026, 2, dayOfFebruary)).build();
    }

    private static Verdict verdict(String condition, Consumer<Presentation.Builder> facts) {
        return result(condition, facts).verdict();
    }

    private static String reason(String condition, Consumer<Presentation.Builder> facts) {
        return result(condition, facts).reason();
    }

    private static CriterionResult result(String condition, Consumer<Presentation.Builder> facts) {
        Presentation.Builder presentation = Presentation.on(DAY);
        facts.accept(presentation);
        return SmallRules.of(condition)
                .catalogue()
                .evaluator()
                .evaluate(presentation.build(), RecordReading.complete())
                .results()
                .get(0);
    }
}
