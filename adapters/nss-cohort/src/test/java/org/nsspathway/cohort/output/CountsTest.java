package org.nsspathway.cohort.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void a_count_below_the_limit_is_withheld_and_the_next_is_rounded_to_five() {
        SmallNumbers small = SmallNumbers.below(8);

        assertThat(List.of(small.shown(0), small.shown(7), small.shown(8), small.shown(12), small.shown(13)))
                .containsExactly("<8", "<8", "10", "10", "15");
        assertThat(SmallNumbers.SHOWN.shown(0)).isEqualTo("0");
        assertThat(SmallNumbers.SHOWN.shown(7)).isEqualTo("7");
        assertThatThrownBy(() -> SmallNumbers.below(0)).hasMessageContaining("at least 1");
    }

    @Test
    void three_thirds_add_up_to_a_hundred() {
        assertThat(Percentages.adding(List.of(1L, 1L, 1L)))
                .containsExactly(new BigDecimal("33.4"), new BigDecimal("33.3"), new BigDecimal("33.3"));
    }

    @Test
    void the_largest_remainders_get_what_is_missing() {
        // 200/7 = 28.57.. %, 500/7 = 71.42.. %: the first has the larger remainder behind its tenth
        assertThat(Percentages.adding(List.of(2L, 5L))).containsExactly(new BigDecimal("28.6"), new BigDecimal("71.4"));
        assertThat(Percentages.adding(List.of(0L, 0L))).containsExactly(new BigDecimal("0.0"), new BigDecimal("0.0"));
    }
}
