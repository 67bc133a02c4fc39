package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One way in which a verdict would turn: these conditions, all of them, would have to come out as said, and no fewer
 * of them would do.
 *
 * @param turns the conditions that would have to come out otherwise
 * @since 0.1
 */
public record WhatIf(List<Turn> turns) {

    /** Keeps its own copy. */
    public WhatIf {
        turns = ImmutableList.copyOf(turns);
    }

    /**
     * One condition that would have to come out otherwise.
     *
     * @param now what it came to, and why
     * @param met whether it would have to be met, or not met
     * @since 0.1
     */
    public record Turn(Explanation now, boolean met) {}
}
