package org.nsspathway.presentation;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * The side of the body of a symptom or sign.
 *
 * @since 0.1
 */
public enum Side {
    /** The person's left. */
    LEFT("left", "unilateral"),
    /** The person's right. */
    RIGHT("right", "unilateral"),
    /** Both sides. */
    BILATERAL("bilateral");

    private final ImmutableSet<String> qualifiers;

    Side(String... qualifiers) {
        this.qualifiers = ImmutableSet.copyOf(qualifiers);
    }

    /**
     * What a recorded side says in the words that conditions use: what is on the left is on one side.
     *
     * @return names of qualifiers
     */
    public Set<String> qualifiers() {
        return qualifiers;
    }
}
