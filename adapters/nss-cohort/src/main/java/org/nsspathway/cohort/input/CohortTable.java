package org.nsspathway.cohort.input;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The tables of a cohort, one file each, and the columns that they may have.
 *
 * @since 0.1
 */
public enum CohortTable {
    /** One row a person. */
    PERSONS(
            true,
            List.of("person_id"),
            "person_id",
            "sex",
            "date_of_birth",
            "year_of_birth",
            "organs",
            "deprivation_decile",
            "ethnicity",
            "practice",
            "region"),
    /** The days on which a person is assessed, one or many. */
    ASSESSMENTS(
            true,
            List.of("person_id", "assessment_id", "assessed_on"),
            "person_id",
            "assessment_id",
            "assessed_on",
            "setting"),
    /** Symptoms, signs and findings. */
    SYMPTOMS(
            false,
            List.of("person_id"),
            "person_id",
            "term",
            "code_system",
            "code",
            "present",
            "onset",
            "recorded_on",
            "ended_on",
            "qualifiers",
            "side",
            "cause"),
    /** Results of tests. */
    RESULTS(
            false,
            List.of("person_id"),
            "person_id",
            "test",
            "code_system",
            "code",
            "taken_on",
            "value",
            "comparator",
            "unit",
            "range_low",
            "range_high",
            "flag",
            "finding",
            "status"),
    /** History and circumstances. */
    HISTORY(
            false,
            List.of("person_id"),
            "person_id",
            "term",
            "code_system",
            "code",
            "present",
            "started_on",
            "detail",
            "qualifiers"),
    /** Concerns of clinicians. */
    CONCERNS(false, List.of("person_id"), "person_id", "recorded_on", "kind", "has_reasons", "reasons"),
    /** Diagnoses of cancer, for comparisons. */
    DIAGNOSES(
            false,
            List.of("person_id", "diagnosed_on", "icd10"),
            "person_id",
            "diagnosed_on",
            "icd10",
            "kind",
            "stage",
            "source");

    private final boolean required;
    private final ImmutableList<String> needed;
    private final ImmutableList<String> columns;

    CohortTable(boolean required, List<String> needed, String... columns) {
        this.required = required;
        this.needed = ImmutableList.copyOf(needed);
        this.columns = ImmutableList.copyOf(columns);
    }

    /**
     * The table's name, which is that of its file without the ending.
     *
     * @return for example {@code symptoms}
     */
    public String tableName() {
        return com.google.common.base.Ascii.toLowerCase(name());
    }

    /**
     * The columns it may have, the person first.
     *
     * @return names, in the order of the description of the format
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Whether a cohort must have it.
     *
     * @return true for people and assessments
     */
    public boolean isRequired() {
        return required;
    }

    /** Which table it is, from 0. */
    @SuppressWarnings("EnumOrdinal") // a number for arrays, never stored
    int number() {
        return ordinal();
    }

    /** Columns without which the table cannot be read. */
    List<String> needed() {
        return needed;
    }

    /** The place of a column that the table has. */
    int column(String name) {
        int at = columns.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(tableName() + " has no column " + name);
        }
        return at;
    }
}
