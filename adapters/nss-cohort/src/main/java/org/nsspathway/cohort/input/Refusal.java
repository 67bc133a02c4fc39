package org.nsspathway.cohort.input;

import org.nsspathway.batch.RowFate;
import org.nsspathway.problem.ProblemCode;

/**
 * Why a row, or a cell of it, was not read. The words name no identifier and nothing that stands in a cell.
 *
 * @since 0.1
 */
public enum Refusal {
    /** The row does not have the columns of its file. */
    NOT_WHOLE(
            ProblemCode.COHORT_ROW_UNREADABLE,
            "the row has too few or too many cells, is cut off, or a quote in it is not closed. Mend the file there."),
    /** A cell that must be filled is empty. */
    MISSING(ProblemCode.COHORT_CELL_UNREADABLE, "the cell is empty. Fill it in."),
    /** A cell should hold a date. */
    NO_DATE(ProblemCode.COHORT_CELL_UNREADABLE, "the cell holds no date. Write 2026-03-02, 2026-03 or 2026."),
    /** A cell should hold a whole date. */
    NO_DAY(ProblemCode.COHORT_CELL_UNREADABLE, "the cell holds no day. Write it as 2026-03-02."),
    /** A cell should hold a number. */
    NO_NUMBER(
            ProblemCode.COHORT_CELL_UNREADABLE,
            "the cell holds no number. Write digits with a point and at most six decimals; comparators have a column of their own."),
    /** A cell should hold one of some words. */
    NO_SUCH_WORD(ProblemCode.COHORT_CELL_UNREADABLE, "the cell holds a word that its column does not have."),
    /** A cell should hold a code, and holds text. */
    NO_CODE(
            ProblemCode.COHORT_CELL_UNREADABLE,
            "the cell holds no code. Write lower case letters, digits and underscores, never free text."),
    /** The year lies far from any record of today. */
    UNLIKELY_YEAR(
            ProblemCode.COHORT_CELL_UNREADABLE, "the date lies outside the years 1890 to 2100. Is its century right?"),
    /** The vocabulary does not have the term. */
    TERM_UNKNOWN(
            ProblemCode.COHORT_TERM_UNKNOWN,
            "the name is not in the vocabulary. Take one that is, or give a code and its system."),
    /** The vocabulary does not have a qualifier. */
    QUALIFIER_UNKNOWN(ProblemCode.COHORT_TERM_UNKNOWN, "a qualifier is not in the vocabulary. Take one that is."),
    /** The map of codes does not have the code. */
    CODE_UNKNOWN(ProblemCode.COHORT_CODE_UNKNOWN, "the code is not in the map of codes."),
    /** The table does not have the column. */
    COLUMN_UNKNOWN(ProblemCode.COHORT_COLUMN_UNKNOWN, "the column is not known and not used. Correct its name."),
    /** There is no such person. */
    PERSON_UNKNOWN(ProblemCode.COHORT_PERSON_UNKNOWN, "the row belongs to nobody in the table persons."),
    /** The person's own row was not read. */
    PERSON_REFUSED(
            ProblemCode.COHORT_PERSON_UNKNOWN,
            "the row belongs to a person whose row in the table persons was not read."),
    /** The person stands twice, in different ways. */
    PERSON_DIFFERS(
            ProblemCode.COHORT_ID_REPEATED,
            "the person stands twice and the rows differ, so that none of the person's rows is read. Keep the right one."),
    /** The person stands twice, in the same way. */
    PERSON_REPEATED(ProblemCode.COHORT_ID_REPEATED, "the person stands twice. Keep one row."),
    /** The assessment stands twice. */
    ASSESSMENT_REPEATED(
            ProblemCode.COHORT_ID_REPEATED, "an earlier row has the same assessment_id. Give each its own."),
    /** A date lies after the day on which it was written down or assessed. */
    DATE_AFTER_RECORD(
            ProblemCode.COHORT_CONTRADICTION,
            "something began after it was written down. Correct one of the two dates."),
    /** A date lies before birth. */
    DATE_BEFORE_BIRTH(
            ProblemCode.COHORT_CONTRADICTION,
            "a date lies before birth. Correct one of the two; is the century right?"),
    /** The person is not born on a day of assessment, or older than anybody. */
    BIRTH_UNLIKELY(
            ProblemCode.COHORT_CONTRADICTION,
            "the birth lies after an assessment, or more than 130 years before it; the age is taken as not known."),
    /** Day and year of birth differ. */
    BIRTH_DIFFERS(
            ProblemCode.COHORT_CONTRADICTION,
            "date_of_birth and year_of_birth differ; the age is taken as not known. Keep the right one."),
    /** Ends before it begins. */
    WRONG_WAY_ROUND(
            ProblemCode.COHORT_CONTRADICTION, "something ends before it begins, or a range is the wrong way round."),
    /** Absent, and described. */
    ABSENT_BUT_DESCRIBED(
            ProblemCode.COHORT_CONTRADICTION,
            "something that is not there cannot have an onset, qualifiers, a side, a cause or a detail."),
    /** There and not there on one day. */
    PRESENT_AND_ABSENT(
            ProblemCode.COHORT_CONTRADICTION,
            "the same is recorded as there and as not there on one day; what is there stays."),
    /** A test that is done has neither or both of a number and a finding, or one that is not done has some. */
    RESULT_INCOMPLETE(
            ProblemCode.COHORT_CONTRADICTION,
            "a test that is done needs either a value or a finding, and any other neither."),
    /** A number is too large. */
    OUT_OF_RANGE(ProblemCode.COHORT_CELL_UNREADABLE, "a number is larger than any that is held."),
    /** A number lies beyond all that its test can be. */
    IMPOSSIBLE(
            ProblemCode.COHORT_CELL_UNREADABLE,
            "the value or finding lies beyond all that its test can be. Is it in another unit than it says?"),
    /** The unit is missing or cannot be converted. */
    UNIT_UNKNOWN(
            ProblemCode.UNIT_NOT_CONVERTED,
            "the value has no unit, or one that cannot be converted into that of its test. Give the unit on every row."),
    /** Too many rows. */
    TOO_MANY_ROWS(ProblemCode.COHORT_TOO_MUCH, "the person has too many rows of a kind. Is this one person?"),
    /** Too many different things. */
    TOO_VARIED(
            ProblemCode.COHORT_TOO_MUCH,
            "rows of this term say too many different things. Is free text among the codes?");

    private final ProblemCode code;
    private final String words;

    Refusal(ProblemCode code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The code of the problem.
     *
     * @return a code that the guide to problem codes explains
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * What was wrong and what to do.
     *
     * @return one or two sentences
     */
    public String inWords() {
        return words;
    }

    static Refusal of(RowFate fate) {
        return switch (fate) {
            case UNKNOWN_TERM -> TERM_UNKNOWN;
            case DATE_AFTER_ASSESSMENT -> DATE_AFTER_RECORD;
            case DATE_BEFORE_BIRTH -> DATE_BEFORE_BIRTH;
            case OUT_OF_RANGE -> OUT_OF_RANGE;
            case WRONG_WAY_ROUND -> WRONG_WAY_ROUND;
            case ABSENT_BUT_DESCRIBED -> ABSENT_BUT_DESCRIBED;
            case PRESENT_AND_ABSENT -> PRESENT_AND_ABSENT;
            case RESULT_INCOMPLETE -> RESULT_INCOMPLETE;
            case TOO_MANY_ROWS -> TOO_MANY_ROWS;
            case TOO_VARIED -> TOO_VARIED;
            case TAKEN -> throw new IllegalArgumentException("a row that was taken was not refused");
        };
    }
}
