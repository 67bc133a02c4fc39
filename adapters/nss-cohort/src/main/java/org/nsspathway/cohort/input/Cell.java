package org.nsspathway.cohort.input;

/** One cell of the row on which a cursor stands, read as what its column holds. */
abstract class Cell {
    /** No number where a number was asked for: the cell is empty. */
    static final long NONE = Long.MIN_VALUE;
    /** No number where a number was asked for: the cell holds something else. */
    static final long BAD = Long.MIN_VALUE + 1;

    /** Whether there is nothing in it, or its column is not in the file. */
    abstract boolean isEmpty();

    /** What the lexicon of its column says to it; {@link Lexicon#UNKNOWN} for what the lexicon does not have. */
    abstract int word();

    /** A day, a month or a year, as {@link Days} packs it; {@link #NONE} or {@link #BAD}. */
    abstract long days();

    /** A number in whole millionths; {@link #NONE} or {@link #BAD}. */
    abstract long millionths();

    /** The cell as text, an object of its own. */
    abstract String text();

    /** Copies the text into a row of text. */
    abstract void copyTo(TextRow row, int column);
}
