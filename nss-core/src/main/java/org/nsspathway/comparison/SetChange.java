package org.nsspathway.comparison;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * What changes for one person from some rules to others.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface SetChange permits ImmutableSetChange {

    /** What changes for a person. */
    enum Kind {
        /** Met nothing before, or could not be told, and meets something now. */
        GAINED,
        /** Met something before and meets nothing now, or cannot be told. */
        LOST,
        /**
         * Meets other criteria, or other facts are missing to a criterion that something recorded speaks for; whether
         * anything is met does not change.
         */
        CHANGED,
        /** Nothing changes. */
        SAME
    }

    /**
     * What changes.
     *
     * @return gained, lost, changed or the same
     */
    Kind kind();

    /**
     * The criteria met before.
     *
     * @return their ids, in the order of their rows
     */
    List<String> metFrom();

    /**
     * The criteria met now.
     *
     * @return their ids, in the order of their rows
     */
    List<String> metTo();

    /**
     * Of the criteria that differ, those that cannot be told on the first side: no criterion is ever lost or gained in
     * silence because something is not known.
     *
     * @return ids, in the order of sets and rows
     */
    List<String> untoldFrom();

    /**
     * Of the criteria that differ, those that cannot be told on the second side.
     *
     * @return ids, in the order of sets and rows
     */
    List<String> untoldTo();

    /**
     * The facts that made the difference: what decided on one side and does not read the same on the other.
     *
     * @return names of the vocabulary, sorted; the same when the two sides are swapped, and empty where nothing changes
     */
    Set<String> decidingFacts();

    /**
     * The same facts in words, with their values and what was asked of them.
     *
     * @return one short sentence a fact and demand, sorted; about a person, so never for a log
     */
    @Value.Redacted
    List<String> inWords();

    /** Builds a change. */
    final class Builder extends ImmutableSetChange.Builder {
        Builder() {}
    }
}
