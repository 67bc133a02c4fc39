package org.nsspathway.cohort.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** Newcombe, Statistics in Medicine 1998;17:857-872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void bounds_are_those_of_newcombes_table(long some, long all, double low, double high) {
        Interval interval = Interval.wilson(some, all);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
        assertThat(interval.share()).isEqualTo((double) some / all);
    }

    @Test
    void one_in_nobody_is_infinity_and_others_have_three_digits() {
        assertThat(Interval.oneIn(0)).isEqualTo("infinity");
        assertThat(Interval.oneIn(0.0113)).isEqualTo("88.5");
        assertThat(Interval.percent(0.04085)).isEqualTo("4.08");
    }

    @Test
    void more_than_all_or_none_at_all_have_no_interval() {
        assertThatThrownBy(() -> Interval.wilson(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
