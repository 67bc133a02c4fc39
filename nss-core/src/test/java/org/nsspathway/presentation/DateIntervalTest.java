package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 2026-03-02",
        "2026-02, 2026-02-01, 2026-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2019, 2019-01-01, 2019-12-31",
        "0001, 0001-01-01, 0001-12-31"
    })
    void a_date_is_read_whole_or_in_part(String text, LocalDate earliest, LocalDate latest) {
        assertThat(DateInterval.parse(text)).isEqualTo(new DateInterval(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13", "2025-02-29", "2026-00-01", "2026-01-32"})
    void a_day_that_the_calendar_does_not_have_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("'" + text + "' is no day of the calendar. Write it as 2026-03-02.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02/03/2026", "2026-3-2", "20260302", "26", "2026-03-02T10:00", " 2026", "+2026"})
    void what_is_no_iso_date_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage(
                        "'" + text
                                + "' is no date. Write year-month-day as 2026-03-02, or 2026-03 or 2026 where no more is known.");
    }

    @Test
    void the_earliest_day_cannot_lie_after_the_latest() {
        LocalDate second = LocalDate.of(2026, 3, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateInterval(second, second.minusDays(1)))
                .withMessage("earliest (2026-03-02) must be on or before latest (2026-03-01)");
    }

    @Test
    void one_day_prints_as_a_day_and_more_as_two_days() {
        assertThat(DateInterval.parse("2026-03-02")).hasToString("2026-03-02");
        assertThat(DateInterval.parse("2026-02")).hasToString("2026-02");
    }

    @Test
    void only_an_interval_of_one_day_is_one_day() {
        assertThat(DateInterval.parse("2026-03-02").isOneDay()).isTrue();
        assertThat(DateInterval.parse("2026-03").isOneDay()).isFalse();
    }
}
