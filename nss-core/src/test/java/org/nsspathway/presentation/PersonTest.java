package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "1966-03-02, 2026-03-02, 60",
        "1966-03-03, 2026-03-02, 59",
        "2004-02-29, 2026-02-28, 21",
        "2004-02-29, 2026-03-01, 22",
        "2026-03-02, 2026-03-02, 0"
    })
    void age_is_in_completed_years(LocalDate born, LocalDate day, long years) {
        assertThat(Person.builder().bornOn(born).build().ageOn(day)).contains(NumberInterval.exactly(years));
    }

    @Test
    void a_year_of_birth_gives_two_possible_ages() {
        assertThat(Person.builder().bornIn(Year.of(1966)).build().ageOn(DAY)).contains(between(59, 60));
    }

    @Test
    void on_the_last_day_of_a_year_a_year_of_birth_gives_one_age() {
        assertThat(Person.builder().bornIn(Year.of(1966)).build().ageOn(LocalDate.of(2026, 12, 31)))
                .contains(NumberInterval.exactly(60));
    }

    @Test
    void a_month_of_birth_gives_one_age_outside_that_month() {
        Person person =
                Person.builder().born(DateInterval.in(YearMonth.of(1966, 4))).build();
        assertThat(person.ageOn(DAY)).contains(NumberInterval.exactly(59));
        assertThat(person.ageOn(LocalDate.of(2026, 4, 15))).contains(between(59, 60));
    }

    @Test
    void a_child_of_this_year_is_nought_even_where_the_birthday_could_lie_ahead() {
        assertThat(Person.builder().bornIn(Year.of(2026)).build().ageOn(DAY)).contains(NumberInterval.exactly(0));
    }

    private static NumberInterval between(int low, int high) {
        return NumberInterval.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    @Test
    void of_a_person_of_whom_nothing_is_known_there_is_no_age_and_no_sex() {
        assertThat(Person.unknown().ageOn(DAY)).isEmpty();
        assertThat(Person.unknown().sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(Person.unknown().organs()).isEmpty();
    }

    @Test
    void age_and_birth_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Person.builder().ageInYears(60).bornIn(Year.of(1966)).build())
                .withMessage("give the age or the date of birth, not both: they could differ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 131})
    void an_age_outside_its_limits_is_refused(int age) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().ageInYears(age).build())
                .withMessage("age must be 0 to 130 completed years");
    }

    @Test
    void an_organ_is_a_term() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().putOrgans("Has Ovary", true).build())
                .withMessageStartingWith("a term is lower case letters, digits and underscores but was 'Has Ovary'");
    }
}
