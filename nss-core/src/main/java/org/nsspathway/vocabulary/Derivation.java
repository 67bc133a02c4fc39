package org.nsspathway.vocabulary;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.TimeSpan;

/**
 * A fact that needs arithmetic: how to get a number out of a person's dated rows. One small, pure, stateless
 * class each, called alike for one person and for millions.
 *
 * <p>Implement, and offer through a provider. A table row names it: {@code percent_lost(body_weight_kg)}.
 *
 * @since 0.1
 */
public interface Derivation {

    /**
     * The name by which tables call it.
     *
     * @return lower case letters, digits and underscores, unique among all providers
     */
    String name();

    /**
     * How many facts it reads.
     *
     * @return the number of its inputs
     */
    int inputs();

    /**
     * Whether its inputs are symptoms, signs, findings or history items instead of results. Their rows are then the
     * recorded instances: the days are those of the onset, and the number is for how many days each has been there.
     *
     * @return false unless said otherwise
     */
    default boolean readsInstances() {
        return false;
    }

    /**
     * Whether its rows are all records of its inputs, current or not, instead of the current instances: sorted by what
     * was recorded and by day. The days are those on which they were written down, the number is the same for records of
     * one thing and says nothing else, and a row is valid where it is unexplained. What is said of a record that is not
     * complete, or does not date what it holds, is then read as a lower bound.
     *
     * @return false unless said otherwise; true only where {@link #readsInstances} is
     */
    default boolean readsRecords() {
        return false;
    }

    /**
     * Takes the settings of one table row.
     *
     * @param settings settings by name, as the row writes them
     * @return the calculation for that row
     * @throws IllegalArgumentException if a setting is missing, unknown or out of its limits
     */
    Calculation with(SortedMap<String, String> settings);

    /** The calculation for one row of the vocabulary. Implement; keep no state and allocate nothing. */
    interface Calculation {

        /**
         * Works the number out for one person. Not called for a person of whom there is no row of any input: nothing
         * follows from nothing.
         *
         * @param rows the person's results of the inputs, and the day of assessment
         * @param window the window that the condition names, or null where it names none
         * @param out takes the answer; says unknown until something is set
         */
        void derive(DatedResults rows, @Nullable TimeSpan window, DerivedNumber out);
    }
}
