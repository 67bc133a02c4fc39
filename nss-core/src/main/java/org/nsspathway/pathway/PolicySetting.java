package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * A choice that the sources leave open, with its argued default. A place may choose otherwise.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface PolicySetting permits ImmutablePolicySetting {

    /** What its allowed values say where any whole number is. */
    String ANY_NUMBER = "number";
    /** What its allowed values say where any list is. */
    String ANY_LIST = "list";

    /**
     * The setting's name.
     *
     * @return for example {@code on_missing_tests}
     */
    String name();

    /**
     * What holds where nobody chose.
     *
     * @return one of the allowed values
     */
    String value();

    /**
     * What may be chosen.
     *
     * @return values, or {@value #ANY_NUMBER} or {@value #ANY_LIST}
     */
    List<String> allowed();

    /**
     * First day on which the default holds, inclusive.
     *
     * @return empty for no bound
     */
    Optional<LocalDate> from();

    /**
     * Last day on which the default holds, inclusive.
     *
     * @return empty for no bound
     */
    Optional<LocalDate> to();

    /**
     * What is chosen.
     *
     * @return in words
     */
    String meaning();

    /**
     * Why the default is what it is.
     *
     * @return in words
     */
    String argument();

    /**
     * Where it comes from.
     *
     * @return never blank
     */
    String source();

    /**
     * How sure we are.
     *
     * @return marks of confidence
     */
    String confidence();

    /**
     * Whether the default is this one on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    default boolean holdsOn(LocalDate day) {
        return from().filter(day::isBefore).isEmpty()
                && to().filter(day::isAfter).isEmpty();
    }

    /**
     * Whether a value may be chosen.
     *
     * @param chosen the value
     * @return true for one of the allowed values
     */
    default boolean allows(String chosen) {
        if (allowed().equals(ImmutableList.of(ANY_NUMBER))) {
            return chosen.matches("[0-9]{1,4}");
        }
        return allowed().equals(ImmutableList.of(ANY_LIST)) || allowed().contains(chosen);
    }

    /** Builds a setting. */
    final class Builder extends ImmutablePolicySetting.Builder {
        Builder() {}
    }
}
