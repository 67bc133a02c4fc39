package org.nsspathway.cohort.output;

/**
 * How counts of people are written: as they are, or so that nobody can be found among few. The limits are those that
 * OpenSAFELY asks of what leaves a secure environment.
 *
 * @since 0.1
 */
public enum SmallNumbers {
    /** Counts as they are. */
    SHOWN("counts as they are"),
    /** Counts up to 7 are withheld, all others are rounded to the nearest 5; whatever is derived of them is derived then. */
    SUPPRESSED("counts up to 7 withheld, others rounded to the nearest 5");

    /** What stands in place of a count that is withheld. */
    public static final String WITHHELD = "<=7";

    private static final int MOST_WITHHELD = 7;
    private static final int STEP = 5;

    private final String words;

    SmallNumbers(String words) {
        this.words = words;
    }

    /**
     * The choice in words.
     *
     * @return a few words for a manifest
     */
    public String inWords() {
        return words;
    }

    /**
     * Whether a count is withheld.
     *
     * @param count the count
     * @return true for a small one under {@link #SUPPRESSED}
     */
    public boolean withholds(long count) {
        return this == SUPPRESSED && count <= MOST_WITHHELD;
    }

    /**
     * The count to work with.
     *
     * @param count the count
     * @return the same, rounded to the nearest 5, or 0 where it is withheld
     */
    public long rounded(long count) {
        if (this == SHOWN) {
            return count;
        }
        return withholds(count) ? 0 : (count + STEP / 2) / STEP * STEP;
    }

    /**
     * The count to show.
     *
     * @param count the count
     * @return its digits, or {@link #WITHHELD}
     */
    public String shown(long count) {
        return withholds(count) ? WITHHELD : Long.toString(rounded(count));
    }
}
