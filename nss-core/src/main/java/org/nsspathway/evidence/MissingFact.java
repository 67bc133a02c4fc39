package org.nsspathway.evidence;

import org.nsspathway.vocabulary.Cost;

/**
 * Something that is not known and would help to settle a verdict.
 *
 * @param fact the fact's name in the vocabulary
 * @param aspect which part of it: a qualifier, {@code duration}, {@code cause}, {@code type} of a cancer, {@code other}
 *     for another instance, {@code repeat} for another result, or empty for the fact itself
 * @param cost what it takes to find out
 * @param question what to ask, in plain words
 * @since 0.1
 */
public record MissingFact(String fact, String aspect, Cost cost, String question) {

    /** The fact and its aspect: {@code fatigue}, {@code fatigue:unexplained}, {@code fit_ug_g}. */
    @Override
    public String toString() {
        return aspect.isEmpty() ? fact : fact + ":" + aspect;
    }
}
