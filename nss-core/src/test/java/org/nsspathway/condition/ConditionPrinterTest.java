package org.nsspathway.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionPrinterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUE",
                "a",
                "NOT a",
                "NOT NOT a",
                "NOT (a AND b)",
                "NOT (a OR b)",
                "NOT AT_LEAST(1, a, b)",
                "a AND b AND c",
                "a OR (b AND c)",
                "(a OR b) AND c",
                "(a OR b) AND NOT (c OR d)",
                "AT_LEAST(2, a, b AND c, NOT d OR e)",
                "FIRES(1.5.2a)",
                "FIRES(CORE-WEIGHT)",
                "occasions(2, 6mo, x > 5)",
                "occasions(2, 90d, x > 5 OR y = high)",
                "age >= 60",
                "age > 60",
                "age <= 60",
                "age < 60",
                "age = 60",
                "age != 60",
                "x > -0.50",
                "loss(3mo) > 5",
                "since >= 12mo",
                "alp > 2 * upper_limit",
                "hb < 0.9 * lower_limit",
                "sex = male",
                "NOT sex = male",
                "cough[new]",
                "cough[NOT new]",
                "cough[NOT (x OR y), z]",
                "cough[x OR (y AND z)]",
                "cough[x OR y, z, duration >= 4w]",
                "cough[cause = copd]",
                "any_of(a, b, c)[new, x OR y]"
            })
    void what_is_written_so_is_printed_so(String text) {
        assertThat(Condition.parse(text).text()).isEqualTo(text);
        assertThat(Condition.parse(text)).hasToString(text);
    }

    @Test
    void what_can_be_written_in_several_ways_is_printed_in_one() {
        assertThat(Condition.parse("a OR b AND c").text()).isEqualTo("a OR (b AND c)");
        assertThat(Condition.parse("NOT a OR b AND c").text()).isEqualTo("NOT a OR (b AND c)");
        assertThat(Condition.parse("((a))AND(b AND c)").text()).isEqualTo("a AND b AND c");
        assertThat(Condition.parse("sex != male").text()).isEqualTo("NOT sex = male");
        assertThat(Condition.parse("cough[x AND y]").text()).isEqualTo("cough[x, y]");
        assertThat(Condition.parse("any_of(a)[x]").text()).isEqualTo("a[x]");
    }
}
