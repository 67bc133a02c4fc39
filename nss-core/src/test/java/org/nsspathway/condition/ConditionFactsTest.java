package org.nsspathway.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionFactsTest {

    @Test
    void every_fact_is_named_once_in_the_order_in_which_it_first_stands_there() {
        Condition condition =
                Condition.parse("AT_LEAST(1, NOT d, any_of(b, a)[new]) AND occasions(2, 6mo, x > 1 * upper_limit)"
                        + " AND (y(3mo) > 5 OR z >= 4w OR sex = male OR age > 60 OR d OR FIRES(R1) OR TRUE)");
        assertThat(ConditionFacts.of(condition)).containsExactly("d", "b", "a", "x", "y", "z", "sex", "age");
    }

    @Test
    void every_criterion_that_is_fired_is_named() {
        assertThat(ConditionFacts.firedBy(Condition.parse("FIRES(R1) OR NOT (a AND FIRES(R2)) OR FIRES(R1)")))
                .containsExactly("R1", "R2");
    }
}
