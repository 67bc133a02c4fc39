package org.nsspathway.batch;

/**
 * What became of a row that was handed to a {@link BlockBuilder}: taken, or why not. A row that is not taken leaves no
 * trace in the block; whoever reads a cohort counts and reports it.
 *
 * @since 0.1
 */
public enum RowFate {
    /** The row is in the block. */
    TAKEN("taken"),
    /** The vocabulary does not have the term, or it is no organ where one is meant. */
    UNKNOWN_TERM("the term is not in the vocabulary"),
    /** A date lies after the day of assessment. */
    DATE_AFTER_ASSESSMENT("a date lies after the day of assessment"),
    /** A date lies before the first possible day of birth. */
    DATE_BEFORE_BIRTH("a date lies before birth"),
    /** A date lies outside the years 1 to 9999, an age outside 0 to 130, or a number is larger than any that is held. */
    OUT_OF_RANGE("a date, an age or a number lies outside what is held"),
    /** Something ends before it begins, or the two ends of an interval or a range are the wrong way round. */
    WRONG_WAY_ROUND("something ends before it begins"),
    /** Something that is absent cannot have an onset, a date, qualifiers, a side, a cause or a detail. */
    ABSENT_BUT_DESCRIBED("something absent is described"),
    /** The same term, or a qualifier of it, is there and not there on one day; the row that came first stays. */
    PRESENT_AND_ABSENT("the same is said to be so and not to be so"),
    /** A done test needs either a number or a finding, any other neither. */
    RESULT_INCOMPLETE("a done test needs a number or a finding, and any other neither"),
    /** The person has too many rows of a kind. */
    TOO_MANY_ROWS("the person has too many rows of a kind"),
    /** Rows of this term say too many different things, or there are too many codes: is free text among them? */
    TOO_VARIED("rows of this term say too many different things");

    private final String words;

    RowFate(String words) {
        this.words = words;
    }

    /**
     * Why, in words; nothing about the person.
     *
     * @return a few words for a report
     */
    public String inWords() {
        return words;
    }
}
