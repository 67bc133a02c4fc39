package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.condition.Verdict.MET;
import static org.nsspathway.condition.Verdict.NOT_MET;
import static org.nsspathway.criteria.Given.partial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;

/** On so many distinct days with results; six months before 2 March 2026 is 2 September 2025. */
class OccasionsTest {
    private static final String TWICE = "occasions(2, 6mo, platelets_10_9_l > 400)";

    @ParameterizedTest
    @CsvSource({
        "platelets_10_9_l=450@2026-01-10;platelets_10_9_l=460@2026-02-10,                              MET",
        "platelets_10_9_l=450@2026-01-10;platelets_10_9_l=400@2026-02-10,                              NOT_MET",
        "platelets_10_9_l=450@2026-02-10,                                                              UNKNOWN",
        "platelets_10_9_l=400@2026-02-10,                                                              UNKNOWN",
        "'',                                                                                           UNKNOWN",
        "platelets_10_9_l=450@2026-02-10;platelets_10_9_l=460@2026-02-10,                              UNKNOWN",
        "platelets_10_9_l=450@2026-01-10;platelets_10_9_l=400@2026-01-20;platelets_10_9_l=460@2026-02-10, MET",
        "platelets_10_9_l=450@2026-01-10;platelets_10_9_l=>390@2026-02-10,                             UNKNOWN"
    })
    void two_days(String facts, Verdict verdict) {
        assertThat(partial(facts).verdict(TWICE)).isEqualTo(verdict);
    }

    /** Results are valid for 90 days when the newest is asked for; here the window of the condition decides. */
    @ParameterizedTest
    @CsvSource({"2025-09-02, MET", "2025-09-01, UNKNOWN"})
    void the_window_of_the_condition_decides_and_not_that_of_the_newest_result(String first, Verdict verdict) {
        assertThat(partial("platelets_10_9_l=450@" + first + ";platelets_10_9_l=460@2026-02-10")
                        .verdict(TWICE))
                .isEqualTo(verdict);
    }

    @Test
    void a_day_counts_with_everything_that_follows_from_its_results() {
        String facts = "platelets_10_9_l=420(150-410)@2026-01-10;platelets_10_9_l=420(150-450)@2026-02-10";
        assertThat(partial(facts).verdict("occasions(1, 6mo, thrombocytosis)")).isEqualTo(MET);
        assertThat(partial(facts).verdict("occasions(2, 6mo, thrombocytosis)")).isEqualTo(NOT_MET);
    }

    @Test
    void a_repeat_is_asked_for() {
        assertThat(partial("platelets_10_9_l=450@2026-02-10").missing(TWICE))
                .containsExactly("platelets_10_9_l:repeat");
    }

    @Test
    void the_reason_counts_the_days() {
        assertThat(partial("platelets_10_9_l=450@2026-01-10;platelets_10_9_l=400@2026-02-10")
                        .reason(TWICE))
                .isEqualTo("On 1 of 2 days with results within 6 months (2 asked): platelets_10_9_l > 400");
    }
}
