package org.nsspathway.internal.reading;

import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.evidence.MissingFact;

/**
 * One thing that may be true or false and is not known: an atom of a residual formula. Several unknowns may be
 * answered by finding out one missing fact, such as two comparisons with one test.
 *
 * @param missing what would have to be found out
 * @param atom what would then be true or false, unique for the person
 * @param limit the comparison it is, where it is one
 */
public record Unknown(
        MissingFact missing, String atom, @Nullable Limit limit) {

    /** A comparison with a number, by which answers that cannot occur together are told. */
    public record Limit(Comparison comparison, long millionths) {}
}
