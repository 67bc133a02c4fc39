package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Condition;

/** A condition prints as a text that parses to the same condition. */
class RoundTripLawTest {

    @Test
    void every_condition_is_read_back_as_it_was_printed() {
        assertThat(counterexample(Condition::text)).isEmpty();
    }

    @Test
    void a_printer_that_forgets_brackets_is_noticed() {
        assertThat(counterexample(condition ->
                        condition.text().replace("NOT (", "NOT ((").replaceAll("\\((.*?) OR (.*?)\\)", "$1 OR $2")))
                .isPresent();
    }

    private static Optional<String> counterexample(Function<Condition, String> print) {
        for (long seed = 0; seed < Law.CASES; seed++) {
            Condition condition = new RandomConditions(new SplittableRandom(seed)).next();
            String text = print.apply(condition);
            if (!parses(text, condition)) {
                return Optional.of("seed " + seed + ": " + text);
            }
        }
        return Optional.empty();
    }

    private static boolean parses(String text, Condition condition) {
        try {
            return Condition.parse(text).equals(condition);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
