package org.nsspathway.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_prints_place_code_and_text() {
        Place place = Place.of("cases.csv", 3).column("facts");
        assertThat(Problem.of(ProblemCode.CASE_FACT_UNKNOWN, place, "No such fact."))
                .hasToString("cases.csv, row 3, column facts: NSS-C003 No such fact.");
    }

    @Test
    void a_place_prints_as_much_as_is_known() {
        assertThat(Place.of("cases.csv")).hasToString("cases.csv");
        assertThat(Place.of("cases.csv", 3)).hasToString("cases.csv, row 3");
        assertThat(Place.of("presentation").column("couhg")).hasToString("presentation, column couhg");
    }

    @Test
    void a_place_without_a_source_or_with_a_row_below_nought_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(" "))
                .withMessage("source must name the file or resource");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("cases.csv", -1))
                .withMessage("row must be 0 (the whole source) or a line counted from 1 but was -1");
    }

    @Test
    void a_problem_has_a_code_of_fixed_form_and_a_text() {
        Place place = Place.of("cases.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem("C3", place, "Text."))
                .withMessage("code must look like NSS-C003 but was 'C3'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem("NSS-C003", place, " "))
                .withMessage("text must say what was wrong and what to do");
    }

    @Test
    void no_two_kinds_of_problem_share_a_code_and_every_code_makes_a_problem() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).doesNotHaveDuplicates();
        for (ProblemCode each : ProblemCode.values()) {
            assertThat(Problem.of(each, Place.of("x"), "Text.").code()).isEqualTo(each.code());
        }
    }

    @Test
    void a_table_exception_says_place_and_text_together_and_apart() {
        TableException exception = new TableException(Place.of("rules.csv", 2), "wrong. Mend it.");
        assertThat(exception).hasMessage("rules.csv, row 2: wrong. Mend it.");
        assertThat(exception.place()).isEqualTo(Place.of("rules.csv", 2));
        assertThat(exception.text()).isEqualTo("wrong. Mend it.");
    }
}
