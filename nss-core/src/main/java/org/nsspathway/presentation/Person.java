package org.nsspathway.presentation;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * What is known of the person that no rule asks of a symptom or a test: age, sex, organs. No identifier.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Person permits ImmutablePerson {

    /** Ages above this are taken for a slip of the pen. */
    int MOST_YEARS = 130;

    /**
     * The age in completed years on the day of assessment.
     *
     * @return empty where it is not recorded, or follows from {@link #born()}
     */
    Optional<Integer> ageInYears();

    /**
     * The day, month or year of birth.
     *
     * @return empty where it is not recorded
     */
    @Value.Redacted
    Optional<DateInterval> born();

    /**
     * The recorded sex.
     *
     * @return unknown unless said otherwise
     */
    @Value.Default
    default Sex sex() {
        return Sex.UNKNOWN;
    }

    /**
     * Organs recorded as there or not there, by their fact's name ({@code has_prostate}). They decide before sex does.
     *
     * @return only what is recorded
     */
    Map<String, Boolean> organs();

    /**
     * A person of whom nothing is known.
     *
     * @return that person
     */
    static Person unknown() {
        return new Builder().build();
    }

    /**
     * Starts a person.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The age in completed years on a day: exact, or an interval where only a month or a year of birth is known.
     *
     * @param day the day
     * @return empty where nothing is known
     */
    default Optional<NumberInterval> ageOn(LocalDate day) {
        if (ageInYears().isPresent()) {
            return Optional.of(NumberInterval.exactly(ageInYears().get()));
        }
        DateInterval birth = born().orElse(null);
        return birth == null
                ? Optional.empty()
                : Optional.of(NumberInterval.exactly(years(birth.latest(), day))
                        .spanning(NumberInterval.exactly(years(birth.earliest(), day))));
    }

    private static int years(LocalDate birth, LocalDate day) {
        return birth.isAfter(day) ? 0 : Period.between(birth, day).getYears();
    }

    /** Checks the age and that it is given one way only. */
    @Value.Check
    default void check() {
        Checks.require(
                ageInYears().isEmpty() || born().isEmpty(),
                "give the age or the date of birth, not both: they could differ");
        int age = ageInYears().orElse(0);
        Checks.require(age >= 0 && age <= MOST_YEARS, "age must be 0 to %s completed years", MOST_YEARS);
        for (String organ : organs().keySet()) {
            Checks.term(organ);
        }
    }

    /** Builds a person. Setting one thing twice is refused. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /**
         * Only the year of birth is known.
         *
         * @param year the year
         * @return this builder
         */
        public Builder bornIn(Year year) {
            return born(DateInterval.in(year));
        }

        /**
         * The day of birth is known.
         *
         * @param day the day
         * @return this builder
         */
        public Builder bornOn(LocalDate day) {
            return born(DateInterval.on(day));
        }
    }
}
