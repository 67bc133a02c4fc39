package org.nsspathway.presentation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * One result of a test, a measurement or an investigation: a number in the unit that the test's name ends with, a
 * coded finding, or the state of a test that has none yet.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface TestResult permits ImmutableTestResult {

    /**
     * Which test: a name or an alias of the vocabulary. The name carries the unit, as {@code fit_ug_g}.
     *
     * @return the test
     */
    String test();

    /**
     * How far the test has come.
     *
     * @return done unless said otherwise
     */
    @Value.Default
    default ResultStatus status() {
        return ResultStatus.DONE;
    }

    /**
     * The number, exact or with a comparator.
     *
     * @return empty for a coded finding or a test without a result
     */
    @Value.Redacted
    Optional<NumberInterval> value();

    /**
     * A coded finding, such as {@code normal} or {@code high}; never free text.
     *
     * @return empty for a number or a test without a result
     */
    @Value.Redacted
    Optional<String> finding();

    /**
     * The day the sample or image was taken.
     *
     * @return empty where the result is simply valid on the day of assessment
     */
    Optional<DateInterval> takenOn();

    /**
     * The laboratory's own range.
     *
     * @return empty where it gives none
     */
    @Value.Redacted
    Optional<ReferenceRange> range();

    /**
     * The laboratory's own flag.
     *
     * @return empty where it gives none
     */
    Optional<ResultFlag> flag();

    /**
     * The time that a stated change took, as in 6.2 percent over 10 weeks.
     *
     * @return empty for anything but a stated change
     */
    Optional<TimeSpan> over();

    /**
     * Starts a result that is a number.
     *
     * @param test a name of the vocabulary that ends with the unit
     * @param value the number as written, with a comparator if need be: {@code 12}, {@code <4}
     * @return a builder
     * @throws IllegalArgumentException if the text is no number
     */
    static Builder number(String test, String value) {
        return new Builder().test(test).value(NumberInterval.parse(value));
    }

    /**
     * Starts a result that is a number known in part, such as 3 to 4.
     *
     * @param test a name of the vocabulary that ends with the unit
     * @param value the number
     * @return a builder
     */
    static Builder number(String test, NumberInterval value) {
        return new Builder().test(test).value(value);
    }

    /**
     * Starts a result that is a coded finding.
     *
     * @param test a name of the vocabulary
     * @param finding the finding's code, such as {@code normal}
     * @return a builder
     */
    static Builder coded(String test, String finding) {
        return new Builder().test(test).finding(finding);
    }

    /**
     * Starts a result that is there and could not be read, so that an older one does not pass for the newest. The
     * laboratory's flag may still be known.
     *
     * @param test a name of the vocabulary
     * @return a builder
     */
    static Builder unread(String test) {
        return new Builder().test(test).value(NumberInterval.any());
    }

    /**
     * The same result, of which the value was not read: its day and the laboratory's flag stay.
     *
     * @return a result of which nothing else is known
     */
    default TestResult asUnread() {
        return unread(test()).takenOn(takenOn()).flag(flag()).build();
    }

    /**
     * A test that has no result.
     *
     * @param test a name of the vocabulary
     * @param status awaited, declined or not returned
     * @return the state of that test
     */
    static TestResult without(String test, ResultStatus status) {
        return new Builder().test(test).status(status).build();
    }

    /** Checks that a done test has exactly one result and another has none. */
    @Value.Check
    default void check() {
        Checks.term(test());
        finding().ifPresent(Checks::term);
        boolean one = value().isPresent() != finding().isPresent();
        boolean none = value().isEmpty() && finding().isEmpty();
        Checks.require(
                status() == ResultStatus.DONE ? one : none,
                "%s must have either a number or a finding when done, and neither otherwise",
                test());
    }

    /** Builds a result. Setting one thing twice is refused. */
    final class Builder extends ImmutableTestResult.Builder {
        Builder() {}

        /**
         * Taken on a known day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder takenOn(LocalDate day) {
            return takenOn(DateInterval.on(day));
        }

        /**
         * The laboratory's own range.
         *
         * @param lowInclusive lower limit of normal
         * @param highInclusive upper limit of normal
         * @return this builder
         */
        public Builder range(BigDecimal lowInclusive, BigDecimal highInclusive) {
            return range(ReferenceRange.of(lowInclusive, highInclusive));
        }
    }
}
