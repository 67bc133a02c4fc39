package org.nsspathway.routing.internal.policy;

/**
 * Says of every signal whether it holds. The policy asks nothing else, so that it works alike for one person read with
 * reasons and for many read in columns.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SignalValues {

    /**
     * Whether a signal holds.
     *
     * @param signal its number, as {@link PolicyProgram#signals()} counts
     * @return true if it does; an unknown does not
     */
    boolean holds(int signal);
}
