package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Records of problems 1 and 2 up to 2 March 2026; a record is unexplained where it is not older than 90 days. */
class VisitsTest {
    private static final Derivation.Calculation YEAR = with("12mo");

    private static Derivation.Calculation with(String within) {
        return new Visits().with(new TreeMap<>(Map.of("within", within)));
    }

    @Test
    void distinct_days_of_one_problem_are_counted_and_problems_are_not_added_up() {
        RowsForTest rows = new RowsForTest()
                .records("1@2026-01-05", "1@2026-02-05", "2@2026-01-06", "2@2026-02-06", "2@2026-03-01");
        assertThat(rows.derive(YEAR, null)).isEqualTo("3");
    }

    @Test
    void two_records_of_one_day_are_one_visit() {
        assertThat(new RowsForTest()
                        .records("1@2026-02-05", "1@2026-02-05", "1@2026-03-01")
                        .derive(YEAR, null))
                .isEqualTo("2");
    }

    @Test
    void what_is_explained_does_not_count() {
        assertThat(new RowsForTest().records("1@2025-06-01", "1@2026-02-05").derive(YEAR, null))
                .isEqualTo("1");
    }

    @Test
    void a_condition_may_name_its_own_window() {
        RowsForTest rows = new RowsForTest().records("1@2026-01-05", "1@2026-02-02", "1@2026-03-01");
        assertThat(rows.derive(YEAR, "1mo")).isEqualTo("2");
    }

    @Test
    void without_records_there_was_none() {
        assertThat(new RowsForTest().records().derive(YEAR, null)).isEqualTo("0");
    }

    @Test
    void a_row_must_say_how_far_back_a_record_counts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Visits().with(new TreeMap<>()))
                .withMessage("visits takes the setting within and no other but has []");
        assertThatIllegalArgumentException().isThrownBy(() -> with("a year"));
    }
}
