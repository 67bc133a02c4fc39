package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** The four choices of how a record is read, each on a case that it decides. */
class RecordReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void an_old_record_stops_being_current_after_the_chosen_days() {
        Presentation tired = recorded("2025-12-02");

        assertThat(verdict(tired, reading(89, true))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(tired, reading(90, true))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void repeated_records_tell_a_duration_only_when_the_reading_says_so() {
        Presentation tired = recorded("2026-02-02", "2026-03-02");

        assertThat(verdict(tired, reading(90, true))).isEqualTo(Verdict.MET);
        assertThat(verdict(tired, reading(90, false))).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(recorded("2026-02-03", "2026-03-02"), reading(90, true)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_run_of_records_breaks_where_two_lie_too_far_apart() {
        assertThat(verdict(recorded("2026-01-01", "2026-02-10", "2026-03-02"), reading(40, true)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(recorded("2026-01-01", "2026-02-11", "2026-03-02"), reading(40, true)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_symptom_recorded_later_as_absent_is_gone_and_one_recorded_again_is_back() {
        Symptom present = tiredOn("2026-01-10");
        Symptom absent = Symptom.of("fatigue")
                .presence(org.nsspathway.presentation.Presence.ABSENT)
                .recordedOn(LocalDate.parse("2026-02-10"))
                .build();
        Symptom again = Symptom.of("fatigue")
                .addQualifiers("unexplained")
                .since(LocalDate.parse("2026-01-20"))
                .recordedOn(DAY)
                .build();

        assertThat(verdict(Presentation.on(DAY).addSymptoms(present, absent).build(), RecordReading.partial()))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(CriteriaCatalogue.installed()
                        .evaluator("nhs-nss-core")
                        .evaluate(
                                Presentation.on(DAY)
                                        .addSymptoms(present, absent)
                                        .build(),
                                RecordReading.complete())
                        .of("CORE-CONST")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(
                        Presentation.on(DAY).addSymptoms(present, absent, again).build(), RecordReading.complete()))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void what_is_recorded_in_a_wrong_form_is_reported_and_never_taken_for_silence() {
        Evaluation evaluation = CriteriaCatalogue.installed()
                .evaluator("uk-emergency")
                .evaluate(
                        Presentation.on(DAY)
                                .addResults(TestResult.coded("needs_admission", "present")
                                        .build())
                                .addSymptoms(Symptom.of("fit_ug_g").build())
                                .build(),
                        RecordReading.complete());

        assertThat(evaluation.of("EMERG-UNSTABLE").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(evaluation.problems())
                .extracting(each -> each.place().column())
                .containsExactly("fit_ug_g", "needs_admission");
        assertThat(evaluation.problems())
                .allSatisfy(each -> assertThat(each.code()).isEqualTo("NSS-C005"));
    }

    @Test
    void the_choices_print_themselves() {
        assertThat(reading(90, true).assumingUnexplained().inWords())
                .isEqualTo(
                        "complete record (symptoms, history and circumstances not recorded are absent; tests and images stay unknown); "
                                + "assumed when nothing is said: new, unexplained; symptoms stay current for 90 days, and repeated records tell how long; "
                                + "results valid as the rule tables say");
    }

    private static RecordReading reading(int currentDays, boolean repeats) {
        return RecordReading.builder()
                .silence(RecordReading.Silence.COMPLETE)
                .symptomsCurrentForDays(currentDays)
                .durationFromRepeatedRecords(repeats)
                .build();
    }

    private static Presentation recorded(String... days) {
        Presentation.Builder presentation = Presentation.on(DAY);
        Arrays.stream(days).forEach(day -> presentation.addSymptoms(tiredOn(day)));
        return presentation.build();
    }

    private static Symptom tiredOn(String day) {
        return Symptom.of("fatigue")
                .addQualifiers("unexplained")
                .recordedOn(LocalDate.parse(day))
                .build();
    }

    private static Verdict verdict(Presentation presentation, RecordReading reading) {
        return CriteriaCatalogue.installed()
                .evaluator("nhs-nss-core")
                .evaluate(presentation, reading)
                .of("CORE-CONST")
                .verdict();
    }
}
