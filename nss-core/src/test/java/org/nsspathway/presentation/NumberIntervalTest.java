package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nsspathway.presentation.NumberInterval.WITHOUT_HIGH;
import static org.nsspathway.presentation.NumberInterval.WITHOUT_LOW;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberIntervalTest {

    @Test
    void decimals_are_held_exactly() {
        assertThat(NumberInterval.parse("76.9")).isEqualTo(new NumberInterval(76_900_000, false, 76_900_000, false));
        assertThat(NumberInterval.parse("0.000001")).isEqualTo(new NumberInterval(1, false, 1, false));
        assertThat(NumberInterval.parse("12.500")).isEqualTo(NumberInterval.parse("12.5"));
    }

    @Test
    void comparators_leave_one_end_open() {
        assertThat(NumberInterval.parse("<4")).isEqualTo(new NumberInterval(WITHOUT_LOW, true, 4_000_000, true));
        assertThat(NumberInterval.parse("<=4")).isEqualTo(new NumberInterval(WITHOUT_LOW, true, 4_000_000, false));
        assertThat(NumberInterval.parse(">400")).isEqualTo(new NumberInterval(400_000_000, true, WITHOUT_HIGH, true));
        assertThat(NumberInterval.parse(">=400")).isEqualTo(new NumberInterval(400_000_000, false, WITHOUT_HIGH, true));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.50, 12.5",
        "<4, <4",
        "<=4, <=4",
        ">400, >400",
        ">=5.10, >=5.1",
        "-3, -3",
        "0, 0",
        "100, 100"
    })
    void prints_as_a_laboratory_writes_it(String text, String printed) {
        assertThat(NumberInterval.parse(text)).hasToString(printed);
    }

    @Test
    void an_interval_prints_both_ends_and_no_bound_at_all_prints_any() {
        assertThat(NumberInterval.between(new BigDecimal("3"), new BigDecimal("4.5")))
                .hasToString("3 to 4.5");
        assertThat(new NumberInterval(WITHOUT_LOW, true, WITHOUT_HIGH, true)).hasToString("any");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "twelve",
                "1,5",
                "1e3",
                "<",
                "< 4",
                "=4",
                "12.1234567",
                "1234567890123",
                "+3",
                "1.",
                ".5",
                "4<"
            })
    void what_is_no_number_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberInterval.parse(text))
                .withMessage(
                        "'" + text
                                + "' is no number. Write digits with a point and at most six decimals, after <, <=, > or >= if need be.");
    }

    @Test
    void a_number_of_a_million_million_is_refused_and_one_just_below_is_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberInterval.exactly(1_000_000_000_000L))
                .withMessage("a number must lie below 1000000000000");
        assertThat(NumberInterval.exactly(-999_999_999_999L).lowMillionths()).isEqualTo(-999_999_999_999_000_000L);
    }

    @Test
    void seven_decimals_are_refused_unless_the_last_are_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberInterval.exactly(new BigDecimal("0.1234567")))
                .withMessage("a number may have at most 6 decimals");
        assertThat(NumberInterval.millionths(new BigDecimal("0.1234560"))).isEqualTo(123_456);
    }

    @Test
    void a_number_of_absurd_size_is_refused_at_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberInterval.exactly(new BigDecimal("1e999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberInterval.exactly(new BigDecimal("1e-999999999")));
    }

    @Test
    void the_ends_are_in_order_and_something_lies_between_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberInterval(2, false, 1, false))
                .withMessage("the lower end must not be above the upper end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberInterval(2, true, 2, false))
                .withMessage("an interval of one number must hold that number");
    }

    @Test
    void the_hull_of_two_numbers_holds_both_of_them() {
        assertThat(NumberInterval.parse("3").spanning(NumberInterval.parse("5")))
                .isEqualTo(NumberInterval.between(new BigDecimal(3), new BigDecimal(5)));
    }

    @Test
    void a_hull_is_closed_where_either_of_the_two_is() {
        NumberInterval hull = NumberInterval.parse(">3").spanning(NumberInterval.parse(">=3"));
        assertThat(hull).isEqualTo(NumberInterval.parse(">=3"));
        assertThat(NumberInterval.parse("<=4").spanning(NumberInterval.parse("<4")))
                .isEqualTo(NumberInterval.parse("<=4"));
        assertThat(NumberInterval.parse("<4").spanning(NumberInterval.parse("4")))
                .isEqualTo(NumberInterval.parse("<=4"));
    }

    @Test
    void the_hull_of_below_and_above_is_any_number() {
        assertThat(NumberInterval.parse("<4").spanning(NumberInterval.parse(">400")))
                .hasToString("any");
    }

    @Test
    void only_one_number_is_exact() {
        assertThat(NumberInterval.parse("4").isExact()).isTrue();
        assertThat(NumberInterval.parse("<4").isExact()).isFalse();
    }
}
