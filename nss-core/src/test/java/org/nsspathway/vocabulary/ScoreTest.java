package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Comparison;

/** A sum of weights, compared by a condition over what counts. */
class ScoreTest {
    private static final Score SCORE = Score.parse("score(2: growing, 1: width_mm >= 7, 1: any_of(a, b)[new])");
    private static final String PARTS = "growing, growing, width_mm >= 7, any_of(a, b)[new]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_LEAST  | 3   | AT_LEAST(3, %s)",
                "AT_LEAST  | 2.5 | AT_LEAST(3, %s)",
                "ABOVE     | 2   | AT_LEAST(3, %s)",
                "ABOVE     | 2.5 | AT_LEAST(3, %s)",
                "BELOW     | 3   | NOT AT_LEAST(3, %s)",
                "AT_MOST   | 2   | NOT AT_LEAST(3, %s)",
                "AT_MOST   | 2.5 | NOT AT_LEAST(3, %s)",
                "EQUAL     | 3   | AT_LEAST(3, %s) AND NOT AT_LEAST(4, %s)",
                "EQUAL     | 2.5 | AT_LEAST(3, %s) AND NOT AT_LEAST(3, %s)",
                "NOT_EQUAL | 3   | NOT (AT_LEAST(3, %s) AND NOT AT_LEAST(4, %s))",
                "AT_LEAST  | 0   | TRUE",
                "AT_LEAST  | 5   | NOT TRUE"
            })
    void a_comparison_is_a_condition_in_which_a_part_stands_as_often_as_it_weighs(
            Comparison comparison, BigDecimal number, String condition) {
        assertThat(SCORE.compared(comparison, number)).hasToString(condition.replace("%s", PARTS));
    }

    @Test
    void what_is_no_score_is_refused_with_what_to_write() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse("score(growing)"))
                .withMessage("'growing' is no part of a score. Write a weight from 1 to 99, a colon and a condition.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse("score(0: growing)"))
                .withMessageStartingWith("'0: growing' is no part of a score.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse("sum(1: growing)"))
                .withMessage("'sum(1: growing)' is no score. Write score(2: condition, 1: condition).");
    }
}
