package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreachAllocationTest {
    private static final BreachAllocation ALLOCATION = BreachAllocation.standard();
    private static final LocalDate TREATED = LocalDate.of(2025, 5, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38 | 24 | success: investigating 0.5, treating 0.5",
                "37 | 25 | success: investigating 0.5, treating 0.5",
                "39 | 23 | success: investigating 0, treating 1",
                "38 | 25 | breach: investigating 0, treating 1",
                "39 | 24 | breach: investigating 1, treating 0",
                "39 | 25 | breach: investigating 0.5, treating 0.5",
                "0 | 62 | success: investigating 0.5, treating 0.5",
                "62 | 0 | success: investigating 0, treating 1",
            })
    void the_six_scenarios_at_their_boundaries(int until, int after, String allocation) {
        assertThat(ALLOCATION.byCalendarDays(until, after, TREATED)).hasToString(allocation);
    }

    @Test
    void every_pair_of_parts_has_an_allocation_of_one_whole_person() {
        for (int until = 0; until < 120; until++) {
            for (int after = 0; after < 120; after++) {
                Allocation allocation = ALLOCATION.byCalendarDays(until, after, TREATED);
                assertThat(allocation.investigatingShare().add(allocation.treatingShare()))
                        .isEqualByComparingTo(BigDecimal.ONE);
                assertThat(allocation.met()).isEqualTo(until + after <= 62);
            }
        }
    }

    @Test
    void one_provider_takes_all_and_an_unknown_one_takes_half() {
        assertThat(ALLOCATION.oneProvider(false)).hasToString("breach: investigating 0, treating 1");
        assertThat(ALLOCATION.investigatingProviderNotRecorded(true))
                .hasToString("success: investigating 0.5, treating 0.5");
    }

    @Test
    void results_that_cannot_be_true_together_are_refused() {
        assertThatThrownBy(() -> ALLOCATION.byScenario(false, true, true))
                .hasMessage("The whole cannot be missed with both parts met. Check the three results.");
        assertThatThrownBy(() -> ALLOCATION.byScenario(true, false, false))
                .hasMessage("The whole cannot be met with both parts missed. Check the three results.");
        assertThatThrownBy(() -> ALLOCATION.byCalendarDays(-1, 3, TREATED))
                .hasMessage("calendarDaysUntilHandover must not be below 0 but was -1");
        assertThatThrownBy(() -> ALLOCATION.byCalendarDays(1, 3, LocalDate.of(2010, 1, 1)))
                .hasMessage("No limit 'handover' was in force on 2010-01-01. Ask for a later day.");
        assertThatThrownBy(() -> new Allocation(true, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("investigatingShare (1) and treatingShare (1) must add up to 1");
    }
}
