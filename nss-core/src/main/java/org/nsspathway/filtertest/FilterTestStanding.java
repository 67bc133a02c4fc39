package org.nsspathway.filtertest;

import org.nsspathway.condition.Verdict;

/**
 * How one test stands for one person, without the reasons: what a router asks of every person.
 *
 * @param test the row that applies to the person
 * @param state how the test stands
 * @param abnormal whether the result is abnormal; unknown unless the test is done and valid and something decides
 * @since 0.1
 */
public record FilterTestStanding(FilterTest test, FilterTestState state, Verdict abnormal) {

    /** The test and its state. */
    @Override
    public String toString() {
        return test.test() + " " + state;
    }
}
