package org.nsspathway.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    /** Symbol, words, and whether it holds below, at and above the limit. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  >=, at least,   false, true,  true",
        "ABOVE,     >,  more than,  false, false, true",
        "AT_MOST,   <=, at most,    true,  true,  false",
        "BELOW,     <,  less than,  true,  false, false",
        "EQUAL,     =,  exactly,    false, true,  false",
        "NOT_EQUAL, !=, other than, true,  false, true"
    })
    void holds_on_its_sides_of_the_limit(
            Comparison comparison, String symbol, String words, boolean below, boolean equal, boolean above) {
        assertThat(comparison.symbol()).isEqualTo(symbol);
        assertThat(comparison.inWords()).isEqualTo(words);
        assertThat(comparison.holds(-7)).isEqualTo(below);
        assertThat(comparison.holds(0)).isEqualTo(equal);
        assertThat(comparison.holds(7)).isEqualTo(above);
    }
}
