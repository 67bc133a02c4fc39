package org.nsspathway.filtertest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.problem.Place;

/**
 * One row of the table of filter function tests: a test, for whom, how long a result is valid, when it is abnormal, and
 * what follows.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface FilterTest permits ImmutableFilterTest {

    /**
     * The test: a number, a coded finding, or several tests under one name.
     *
     * @return a fact's name in the vocabulary
     */
    String test();

    /**
     * The list on which it stands for those to whom the row applies.
     *
     * @return core or optional
     */
    TestList list();

    /**
     * Whom it is for.
     *
     * @return the condition of the row
     */
    Condition appliesWhen();

    /**
     * How many calendar days before the day of assessment a result may have been taken, inclusive.
     *
     * @return at least 1
     */
    int validForDays();

    /**
     * First day on which the row holds.
     *
     * @return empty where no first day is known
     */
    Optional<LocalDate> effectiveFrom();

    /**
     * Last day on which the row holds, inclusive.
     *
     * @return empty where no last day is known
     */
    Optional<LocalDate> effectiveTo();

    /**
     * When a result is abnormal.
     *
     * @return empty where no value by itself decides
     */
    Optional<Condition> abnormalWhen();

    /**
     * The set whose criteria FIRES names in these conditions.
     *
     * @return an id; empty where nothing fires
     */
    String firesIn();

    /**
     * The tests that make it up: it is done when all of them are.
     *
     * @return names of facts; empty for a test that is one result
     */
    List<String> parts();

    /**
     * Facts of which any, recorded as there or not there, shows that the test was done.
     *
     * @return names of facts
     */
    List<String> shownBy();

    /**
     * The group of tests of which one is enough.
     *
     * @return a name of the table's own; empty where the test stands alone
     */
    String either();

    /**
     * What a result does to the route.
     *
     * @return in words
     */
    String effectOnRouting();

    /**
     * Where the row comes from.
     *
     * @return never blank
     */
    String source();

    /**
     * The day on which the source was read.
     *
     * @return empty where that was not written down
     */
    Optional<LocalDate> sourceReadOn();

    /**
     * How sure it is that the source says so.
     *
     * @return never blank
     */
    String confidence();

    /**
     * What else there is to say.
     *
     * @return may be empty
     */
    String note();

    /**
     * Where the row stands.
     *
     * @return table and row
     */
    @Value.Auxiliary
    Place place();

    /**
     * Whether the row holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    default boolean inForceOn(LocalDate day) {
        return effectiveFrom().filter(day::isBefore).isEmpty()
                && effectiveTo().filter(day::isAfter).isEmpty();
    }

    /** Builds a row. */
    final class Builder extends ImmutableFilterTest.Builder {
        Builder() {}
    }
}
