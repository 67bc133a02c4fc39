package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({"28d, DAYS, 28", "4w, WEEKS, 4", "3mo, MONTHS, 3", "2y, YEARS, 2", "0d, DAYS, 0", "9999y, YEARS, 9999"})
    void a_span_is_a_whole_number_and_a_unit(String text, TimeSpan.Unit unit, int amount) {
        assertThat(TimeSpan.parse(text)).isEqualTo(new TimeSpan(amount, unit));
        assertThat(TimeSpan.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "w", "4 w", "4m", "4W", "1.5w", "-4w", "10000d", "4weeks"})
    void what_is_no_span_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.parse(text))
                .withMessage("'" + text + "' is no length of time. Write a whole number of d, w, mo or y, such as 4w.");
    }

    @Test
    void an_amount_outside_its_limits_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.ofDays(10_000))
                .withMessage("amount must be 0 to 9999 but was 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.ofWeeks(-1))
                .withMessage("amount must be 0 to 9999 but was -1");
    }

    @ParameterizedTest
    @CsvSource({
        "1mo, 2026-03-31, 2026-02-28",
        "1mo, 2024-03-31, 2024-02-29",
        "3mo, 2026-05-31, 2026-02-28",
        "1y, 2024-02-29, 2023-02-28",
        "4w, 2026-03-02, 2026-02-02",
        "28d, 2026-03-02, 2026-02-02",
        "0d, 2026-03-02, 2026-03-02"
    })
    void between_two_dates_months_and_years_are_those_of_the_calendar(String span, LocalDate day, LocalDate before) {
        assertThat(TimeSpan.parse(span).before(day)).isEqualTo(before);
    }

    /** 16 * 365.25 / 12 = 487 and 16 * 365.25 = 5844. */
    @ParameterizedTest
    @CsvSource({"1d, 16", "1w, 112", "1mo, 487", "1y, 5844", "12mo, 5844", "4w, 448", "9999y, 58434156"})
    void stated_lengths_are_whole_sixteenths_of_a_day(String span, long sixteenths) {
        assertThat(TimeSpan.parse(span).sixteenthsOfADay()).isEqualTo(sixteenths);
    }

    @ParameterizedTest
    @CsvSource({"1d, 1 day", "4w, 4 weeks", "1mo, 1 month", "0y, 0 years"})
    void a_span_in_words_counts_its_unit(String span, String words) {
        assertThat(TimeSpan.parse(span).inWords()).isEqualTo(words);
    }
}
