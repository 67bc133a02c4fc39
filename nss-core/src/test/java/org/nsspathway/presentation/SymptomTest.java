package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymptomTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_symptom_is_present_unless_said_otherwise() {
        assertThat(Symptom.of("fatigue").build().presence()).isEqualTo(Presence.PRESENT);
        assertThat(Symptom.absent("fatigue").presence()).isEqualTo(Presence.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fatigue", "bone pain", "4weeks", "_x", "fatigue!"})
    void a_term_is_lower_case_letters_digits_and_underscores(String term) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Symptom.of(term).build())
                .withMessage("a term is lower case letters, digits and underscores but was '" + term
                        + "'. Look its name up in the vocabulary.");
    }

    @Test
    void a_qualifier_is_a_term_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Symptom.of("fatigue").addQualifiers("very bad").build())
                .withMessageStartingWith("a term is lower case letters, digits and underscores but was 'very bad'");
    }

    @Test
    void an_absent_symptom_says_nothing_more() {
        String refusal = "an absent cough cannot have an onset, qualifiers, a side or a cause";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absent().lasting(TimeSpan.ofWeeks(4)).build())
                .withMessage(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absent().addQualifiers("new").build())
                .withMessage(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absent().side(Side.LEFT).build())
                .withMessage(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absent().cause("copd").build())
                .withMessage(refusal);
    }

    private static Symptom.Builder absent() {
        return Symptom.of("cough").presence(Presence.ABSENT);
    }

    @Test
    void a_symptom_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Symptom.of("cough").since(DAY).endedOn(DAY.minusDays(1)).build())
                .withMessage("cough must not end before its onset");
        assertThat(Symptom.of("cough").since(DAY).endedOn(DAY).build().endedOn())
                .contains(DAY);
    }

    @Test
    void one_thing_is_set_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Symptom.of("cough").since(DAY).lasting(TimeSpan.ofDays(3)));
    }

    @Test
    void qualifiers_keep_no_order() {
        assertThat(Symptom.of("cough").addQualifiers("new", "unexplained").build())
                .isEqualTo(
                        Symptom.of("cough").addQualifiers("unexplained", "new").build());
    }
}
