package org.nsspathway.cohort.output;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How counts of people are written: as they are, or so that nobody can be found among few. A count below the limit is
 * withheld, none among them, and every other count is rounded to the nearest 5; shares and intervals are worked out of the
 * rounded counts. OpenSAFELY asks for 8 of what leaves its secure environment.
 *
 * @param below the smallest count that is written; 0 for counts as they are
 * @since 0.1
 */
public record SmallNumbers(int below) {
    /** Counts as they are. */
    public static final SmallNumbers SHOWN = new SmallNumbers(0);

    private static final int STEP = 5;

    /** Checks the limit. */
    public SmallNumbers {
        checkArgument(below >= 0, "below must be 0 or more but was %s", below);
    }

    /**
     * Withholds small counts.
     *
     * @param limit the smallest count that is written, at least 1
     * @return the choice
     */
    public static SmallNumbers below(int limit) {
        checkArgument(limit >= 1, "limit must be at least 1 but was %s. Leave it out for counts as they are.", limit);
        return new SmallNumbers(limit);
    }

    /**
     * The choice in words.
     *
     * @return a few words for a manifest
     */
    public String inWords() {
        return below == 0
                ? "counts as they are"
                : "counts below " + below + " withheld, others rounded to the nearest " + STEP;
    }

    /**
     * Whether a count is withheld.
     *
     * @param count the count
     * @return true for a small one
     */
    public boolean withholds(long count) {
        return count < below;
    }

    /**
     * The count to work with.
     *
     * @param count the count
     * @return the same, rounded to the nearest 5 where small counts are withheld, or 0 where it is withheld itself
     */
    public long rounded(long count) {
        if (below == 0) {
            return count;
        }
        return withholds(count) ? 0 : (count + STEP / 2) / STEP * STEP;
    }

    /**
     * The count to show.
     *
     * @param count the count
     * @return its digits, or {@code <8} where counts below 8 are withheld
     */
    public String shown(long count) {
        return withholds(count) ? "<" + below : Long.toString(rounded(count));
    }
}
