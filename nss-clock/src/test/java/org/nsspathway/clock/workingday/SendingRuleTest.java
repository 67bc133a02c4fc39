package org.nsspathway.clock.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingRuleTest {

    @ParameterizedTest
    @CsvSource({"2025-03-03, 2025-03-04", "2025-03-07, 2025-03-10", "2025-04-17, 2025-04-22", "2025-12-24, 2025-12-29"})
    void a_referral_is_sent_by_the_next_working_day(LocalDate decided, String sendBy) {
        assertThat(SendingRule.standard()
                        .sendBy(decided, WorkingDayCalendar.england())
                        .text())
                .isEqualTo(sendBy);
    }

    @Test
    void outside_the_known_years_the_day_is_unknown_and_before_the_rule_it_is_refused() {
        assertThat(SendingRule.standard().sendBy(LocalDate.of(2029, 1, 2), WorkingDayCalendar.england()))
                .isInstanceOf(CalendarUnknown.class);
        assertThatThrownBy(() -> SendingRule.standard().sendBy(LocalDate.of(2015, 5, 31), WorkingDayCalendar.england()))
                .hasMessage("No rule about sending a referral was in force on 2015-05-31. Ask for a later day.");
    }
}
