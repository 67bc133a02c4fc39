package org.nsspathway.cohort.input;

import java.util.Optional;
import org.nsspathway.presentation.NumberInterval;

/** Brings a value into the unit of its test. */
@FunctionalInterface
interface ValueUnits {
    /**
     * A value in the unit of its test.
     *
     * @param test name of the test
     * @param value the value as it came
     * @param unit the unit it came in
     * @return empty where the unit cannot be converted
     */
    Optional<NumberInterval> convert(String test, NumberInterval value, String unit);
}
