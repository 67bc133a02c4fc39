package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How soon, on one total order. A lower rank is more urgent.
 *
 * @param rank place in the order, from 1
 * @param id the urgency's id
 * @param label how it is said
 * @param words the words of rule tables that mean it
 * @since 0.1
 */
public record Urgency(int rank, String id, String label, List<String> words) implements Comparable<Urgency> {

    /** Keeps its own copy. */
    public Urgency {
        words = ImmutableList.copyOf(words);
    }

    /** The more urgent first. */
    @Override
    public int compareTo(Urgency other) {
        return Integer.compare(rank, other.rank);
    }
}
