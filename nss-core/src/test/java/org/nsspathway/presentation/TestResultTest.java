package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestResultTest {
    private static final String REFUSAL =
            "fit_ug_g must have either a number or a finding when done, and neither otherwise";

    @Test
    void a_done_test_has_a_number_or_a_finding() {
        assertThat(TestResult.number("fit_ug_g", "<4").build().value()).contains(NumberInterval.parse("<4"));
        assertThat(TestResult.coded("chest_x_ray", "normal").build().finding()).contains("normal");
    }

    @Test
    void a_done_test_without_a_result_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestResult.without("fit_ug_g", ResultStatus.DONE))
                .withMessage(REFUSAL);
    }

    @Test
    void a_done_test_with_a_number_and_a_finding_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TestResult.number("fit_ug_g", "12").finding("high").build())
                .withMessage(REFUSAL);
    }

    @ParameterizedTest
    @EnumSource(names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void a_test_that_is_not_done_has_no_result(ResultStatus status) {
        assertThat(TestResult.without("fit_ug_g", status).value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TestResult.number("fit_ug_g", "12").status(status).build())
                .withMessage(REFUSAL);
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestResult.number("fit_ug_g", "positive"))
                .withMessageStartingWith("'positive' is no number.");
    }

    @Test
    void a_finding_is_a_code_and_no_free_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestResult.coded("chest_x_ray", "Shadow at the left base")
                        .build())
                .withMessageStartingWith("a term is lower case letters, digits and underscores");
    }

    @Test
    void a_range_has_a_limit_and_its_limits_are_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceRange.builder().build())
                .withMessage("a range needs at least one limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceRange.of(new BigDecimal("5"), new BigDecimal("4.9")))
                .withMessage("the lower limit of a range must not be above its upper limit");
        assertThat(ReferenceRange.of(new BigDecimal("5"), new BigDecimal("5.0")).lowInclusive())
                .contains(new BigDecimal("5"));
    }

    @Test
    void a_limit_finer_than_a_millionth_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceRange.of(new BigDecimal("0.0000001"), BigDecimal.ONE))
                .withMessage("a number may have at most 6 decimals");
    }
}
