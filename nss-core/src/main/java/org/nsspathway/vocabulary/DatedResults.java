package org.nsspathway.vocabulary;

/**
 * A person's dated rows as a derivation sees them, whichever reader holds them: done results with a number, or
 * recorded instances ({@link Derivation#readsInstances}), of the derivation's inputs, none of them after the day of
 * assessment. Results come oldest first, by the first day on which each may have been taken; records
 * problem by problem, each oldest first; instances in no particular order. Days count from 1970-01-01; numbers are whole millionths.
 *
 * <p>Do not implement.
 *
 * @since 0.1
 */
public interface DatedResults {

    /**
     * The day of assessment.
     *
     * @return days since 1970-01-01
     */
    long assessedOn();

    /**
     * How many results there are of an input.
     *
     * @param input which input, from 0
     * @return the number of rows
     */
    int count(int input);

    /**
     * First day on which a sample may have been taken.
     *
     * @param input which input, from 0
     * @param row which result, from 0
     * @return days since 1970-01-01
     */
    long earliestDay(int input, int row);

    /**
     * Last day on which a sample may have been taken.
     *
     * @param input which input, from 0
     * @param row which result, from 0
     * @return days since 1970-01-01
     */
    long latestDay(int input, int row);

    /**
     * Lower end of the number.
     *
     * @param input which input, from 0
     * @param row which result, from 0
     * @return millionths, or {@link org.nsspathway.presentation.NumberInterval#WITHOUT_LOW}
     */
    long lowMillionths(int input, int row);

    /**
     * Upper end of the number.
     *
     * @param input which input, from 0
     * @param row which result, from 0
     * @return millionths, or {@link org.nsspathway.presentation.NumberInterval#WITHOUT_HIGH}
     */
    long highMillionths(int input, int row);

    /**
     * Whether all of a result lies within its window of validity.
     *
     * @param input which input, from 0
     * @param row which result, from 0
     * @return false for a stale result, and for one whose date leaves it open
     */
    boolean valid(int input, int row);
}
