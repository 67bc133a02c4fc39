package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryAndConcernTest {

    @Test
    void an_absent_item_says_nothing_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoryItem.of("past_cancer")
                        .presence(Presence.ABSENT)
                        .detail("breast")
                        .build())
                .withMessage("an absent past_cancer cannot have a detail, a date or qualifiers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoryItem.of("past_cancer")
                        .presence(Presence.ABSENT)
                        .startedOn(DateInterval.parse("2017"))
                        .build())
                .withMessage("an absent past_cancer cannot have a detail, a date or qualifiers");
    }

    @Test
    void a_detail_is_a_code_and_no_free_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HistoryItem.of("past_cancer").detail("Breast, left").build())
                .withMessageStartingWith("a term is lower case letters, digits and underscores");
    }

    @Test
    void a_concern_with_a_text_has_reasons() {
        Concern concern = Concern.because("third visit, looks ill");
        assertThat(concern.hasReasons()).isTrue();
        assertThat(concern.reasons()).contains("third visit, looks ill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void a_blank_text_is_a_concern_without_reasons(String text) {
        assertThat(Concern.because(text)).isEqualTo(Concern.withoutReasons());
        assertThat(Concern.because(text).hasReasons()).isFalse();
    }

    @Test
    void withheld_reasons_are_reasons() {
        assertThat(Concern.withReasonsWithheld().hasReasons()).isTrue();
        assertThat(Concern.withReasonsWithheld().reasons()).isEmpty();
    }
}
