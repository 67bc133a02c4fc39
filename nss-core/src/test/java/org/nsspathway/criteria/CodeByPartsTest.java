package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.criteria.Given.partial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;

/** An investigation that is recorded as a whole or follows from its parts: liver tests from the alkaline phosphatase. */
class CodeByPartsTest {

    @ParameterizedTest
    @CsvSource({
        "alp_u_l=131(30-130),                       MET,     NOT_MET",
        "alp_u_l=130(30-130),                       NOT_MET, MET",
        "alp_u_l=130,                               UNKNOWN, UNKNOWN",
        "'',                                        UNKNOWN, UNKNOWN",
        "liver_tests=abnormal,                      MET,     NOT_MET",
        "liver_tests=normal,                        NOT_MET, MET",
        "liver_tests=normal;alp_u_l=300(30-130),    NOT_MET, MET",
        "liver_tests=awaited,                       UNKNOWN, UNKNOWN",
        "liver_tests=awaited;alp_u_l=131(30-130),   MET,     NOT_MET",
        "liver_tests=normal@2025-06-01,             UNKNOWN, UNKNOWN",
        "liver_tests=normal@2025-06-01;alp_u_l=131(30-130), MET, NOT_MET"
    })
    void what_is_recorded_comes_before_what_follows(String facts, Verdict abnormal, Verdict normal) {
        assertThat(partial(facts).verdict("liver_tests = abnormal")).isEqualTo(abnormal);
        assertThat(partial(facts).verdict("liver_tests = normal")).isEqualTo(normal);
    }

    @Test
    void the_reason_names_the_part_and_the_question_the_whole() {
        assertThat(partial("alp_u_l=131(30-130)").reason("liver_tests = abnormal"))
                .isEqualTo("Alkaline phosphatase: 131 U/L (more than 1 times the upper limit asked)");
        assertThat(partial("").missing("liver_tests = abnormal")).containsExactly("liver_tests");
    }

    @Test
    void a_result_that_is_awaited_or_too_old_says_so() {
        assertThat(partial("liver_tests=awaited").reason("liver_tests = abnormal"))
                .isEqualTo("Liver tests: awaited (abnormal asked)");
        assertThat(partial("platelets_10_9_l=500@2025-06-01").reason("platelets = high"))
                .isEqualTo("Platelets: stale: taken more than 90 days before (high asked)");
    }
}
