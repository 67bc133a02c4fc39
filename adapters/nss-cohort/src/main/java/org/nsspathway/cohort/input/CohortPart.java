package org.nsspathway.cohort.input;

import org.nsspathway.batch.CohortBlock;

/**
 * Some thousand assessments: a block to be read against criteria, and beside it what no criterion reads. An assessment
 * has the same number, from 0, in both.
 *
 * @since 0.1
 */
public final class CohortPart {
    /** Stands for a number that is not known. */
    public static final int NOT_KNOWN = -1;

    private final CohortBlock block;
    private final AssessmentColumns columns;
    private final boolean isIncomplete;

    CohortPart(CohortBlock block, AssessmentColumns columns, boolean isIncomplete) {
        this.block = block;
        this.columns = columns;
        this.isIncomplete = isIncomplete;
    }

    /**
     * Whether the records of everybody in it hold something of which nobody knows what it is: a name outside the
     * vocabulary, a code outside the map. It may have been anything, so that no silence of theirs is an absence, and they
     * are read with {@link org.nsspathway.presentation.RecordReading#asPartial}.
     *
     * @return true for parts that must not be read as complete; false for all where the reading is partial anyhow
     */
    public boolean isIncomplete() {
        return isIncomplete;
    }

    /**
     * The rows.
     *
     * @return a block with one person an assessment
     */
    public CohortBlock block() {
        return block;
    }

    /**
     * How many assessments there are.
     *
     * @return the number
     */
    public int assessments() {
        return columns.size();
    }

    /**
     * The assessment's name, as the user gave it.
     *
     * @param assessment which one
     * @return its id
     */
    public String id(int assessment) {
        return columns.id(assessment);
    }

    /**
     * The day of assessment.
     *
     * @param assessment which one
     * @return days since 1970-01-01
     */
    public long assessedOnEpochDay(int assessment) {
        return columns.day(assessment);
    }

    /**
     * Whether the assessment is the first of its person.
     *
     * @param assessment which one
     * @return true for one assessment of each person
     */
    public boolean isFirstOfPerson(int assessment) {
        return columns.isFirst(assessment);
    }

    /**
     * The recorded sex.
     *
     * @param assessment which one
     * @return place of the sex among the values of {@link org.nsspathway.presentation.Sex}
     */
    public int sex(int assessment) {
        return columns.sex(assessment);
    }

    /**
     * The lowest age that the person may have had.
     *
     * @param assessment which one
     * @return completed years, or {@link #NOT_KNOWN}
     */
    public int youngestAge(int assessment) {
        return columns.youngest(assessment);
    }

    /**
     * The highest age that the person may have had.
     *
     * @param assessment which one
     * @return completed years, or {@link #NOT_KNOWN}
     */
    public int oldestAge(int assessment) {
        return columns.oldest(assessment);
    }

    /**
     * A group that the person belongs to.
     *
     * @param assessment which one
     * @param column which column of {@link CohortReader#groups}
     * @return the number of the group's name, or {@link #NOT_KNOWN}
     */
    public int group(int assessment, int column) {
        return columns.group(assessment, column);
    }

    /**
     * Of how many facts something is recorded that is there or has a result.
     *
     * @param assessment which one
     * @return the number of facts
     */
    public int factCount(int assessment) {
        return columns.factEnd(assessment) - columns.factStart(assessment);
    }

    /**
     * One of these facts.
     *
     * @param assessment which one
     * @param place which of the facts, from 0
     * @return the fact's number, that of its name in {@link CohortReader#factNames}
     */
    public int fact(int assessment, int place) {
        return columns.fact(assessment, place);
    }

    /**
     * The days from the assessment to the first cancer that was diagnosed then or later.
     *
     * @param assessment which one
     * @return calendar days, or {@link #NOT_KNOWN} where none is recorded
     */
    public int daysToCancer(int assessment) {
        return columns.daysToCancer(assessment);
    }

    /** How many assessments. */
    @Override
    public String toString() {
        return "CohortPart{" + assessments() + " assessments}";
    }
}
