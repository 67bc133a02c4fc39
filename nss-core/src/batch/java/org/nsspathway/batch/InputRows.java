package org.nsspathway.batch;

/** Goes through the people of a block who have rows of a derivation's inputs, and gathers those rows. */
interface InputRows {

    /** Begins with the first person of a block. */
    void start(CohortBlock block);

    /** The next person who has rows, in the order of the block; negative after the last. */
    int next();

    /** Gathers the rows of the person who came last; tells whether there are any that count. */
    boolean gather(int person, GatheredRows into);
}
