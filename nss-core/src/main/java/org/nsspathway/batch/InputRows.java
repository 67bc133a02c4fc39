package org.nsspathway.batch;

import org.nsspathway.vocabulary.DerivedNumber;

/** Goes through the people of a block who have rows of a derivation's inputs, and gathers those rows. */
interface InputRows {
    /** There is nobody else. */
    int NOBODY = -1;

    /** Begins with the first person of a block. */
    void start(CohortBlock block);

    /** Gathers the rows of the next person who has any that count; tells who it is, or {@link #NOBODY}. */
    int next(GatheredRows into);

    /** Whether what was worked out for that person tells anything; may widen it first. */
    default boolean tells(DerivedNumber number) {
        return true;
    }
}
