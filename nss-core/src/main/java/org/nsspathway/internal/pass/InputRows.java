package org.nsspathway.internal.pass;

import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.vocabulary.DatedResults;
import org.nsspathway.vocabulary.DerivedNumber;

/** Goes through the people of a block who have rows of a derivation's inputs, and gathers those rows. */
interface InputRows {
    /** There is nobody else. */
    int NOBODY = -1;

    /** Begins with the first person of a block. */
    void start(Block block);

    /** Gathers the rows of the next person of whom it matters and who has any that count; tells who, or {@link #NOBODY}. */
    int next(GatheredRows into, Need need);

    /** The rows of that person, which are gathered or stand where they are. */
    default DatedResults found(GatheredRows gathered) {
        return gathered;
    }

    /** Whether what was worked out for that person tells anything; may widen it first. */
    default boolean tells(DerivedNumber number) {
        return true;
    }
}
