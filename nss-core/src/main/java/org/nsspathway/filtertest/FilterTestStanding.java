package org.nsspathway.filtertest;

import org.nsspathway.condition.Verdict;

/**
 * How one test stands for one person, without the reasons: what a router asks of everybody. Do not implement.
 *
 * @since 0.1
 */
public sealed interface FilterTestStanding permits Assessed {

    /**
     * The row that applies to the person.
     *
     * @return the row
     */
    FilterTest test();

    /**
     * How the test stands.
     *
     * @return the state
     */
    FilterTestState state();

    /**
     * Whether the result is abnormal.
     *
     * @return unknown unless the test is done and valid and something decides
     */
    Verdict abnormal();

    /**
     * Whether the test is needed and its result is not there yet.
     *
     * @return as the state says
     */
    boolean isOutstanding();
}
