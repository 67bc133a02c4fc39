package org.nsspathway.cohort;

/**
 * Is told now and then how far a run is, from one thread.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CohortProgress {
    /**
     * So far.
     *
     * @param step what is being done, in a word or two
     * @param done how much of it is done, in bytes of the tables
     * @param all how much there is
     */
    void at(String step, long done, long all);
}
