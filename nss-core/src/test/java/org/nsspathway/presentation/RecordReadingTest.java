package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RecordReadingTest {

    @Test
    void the_four_choices_print_themselves() {
        assertThat(RecordReading.partial().inWords())
                .isEqualTo("partial record (not recorded means unknown); assumed when nothing is said: new; "
                        + "symptoms stay current until an end is recorded; results valid as the rule tables say");
        RecordReading chosen = RecordReading.builder()
                .silence(RecordReading.Silence.COMPLETE)
                .addAssumedQualifiers("vague", "unexplained")
                .symptomsCurrentForDays(365)
                .putResultsValidForDays("psa_ug_l", 60)
                .putResultsValidForDays("*", 90)
                .build();
        assertThat(chosen.inWords())
                .isEqualTo(
                        "complete record (symptoms, history and circumstances not recorded are absent; tests and images stay unknown); "
                                + "assumed when nothing is said: new, unexplained, vague; symptoms stay current for 365 days; "
                                + "results valid for {*=90, psa_ug_l=60} days");
    }

    @Test
    void assuming_unexplained_changes_nothing_else() {
        RecordReading windowed = RecordReading.builder()
                .silence(RecordReading.Silence.COMPLETE)
                .symptomsCurrentForDays(30)
                .putResultsValidForDays("*", 90)
                .build();
        RecordReading assuming = windowed.assumingUnexplained();
        assertThat(assuming.assumedQualifiers()).containsExactly("unexplained");
        assertThat(assuming.silence()).isEqualTo(RecordReading.Silence.COMPLETE);
        assertThat(assuming.symptomsCurrentForDays()).hasValue(30);
        assertThat(assuming.resultsValidForDays()).isEqualTo(windowed.resultsValidForDays());
        assertThat(assuming.assumingUnexplained()).isEqualTo(assuming);
    }

    @Test
    void unintended_is_never_assumed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReading.builder()
                        .silence(RecordReading.Silence.PARTIAL)
                        .addAssumedQualifiers("unintended")
                        .build())
                .withMessage("unintended is never assumed: ask for it and record the answer");
    }

    @Test
    void days_are_at_least_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReading.builder()
                        .silence(RecordReading.Silence.PARTIAL)
                        .symptomsCurrentForDays(0)
                        .build())
                .withMessage("symptomsCurrentForDays must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReading.builder()
                        .silence(RecordReading.Silence.PARTIAL)
                        .putResultsValidForDays("fit_ug_g", 0)
                        .build())
                .withMessage("resultsValidForDays of fit_ug_g must be at least 1 but was 0");
    }
}
