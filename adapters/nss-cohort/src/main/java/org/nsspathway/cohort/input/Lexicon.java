package org.nsspathway.cohort.input;

/** Numbers for the words of a column. */
interface Lexicon {
    /** The answer to a word that it does not have. */
    int UNKNOWN = -1;

    /** The number of a word, 0 or above, or {@link #UNKNOWN}. */
    int of(char[] text, int from, int to);
}
