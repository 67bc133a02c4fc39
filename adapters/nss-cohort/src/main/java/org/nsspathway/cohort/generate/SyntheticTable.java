package org.nsspathway.cohort.generate;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** The tables of a synthetic cohort and the columns that are written. */
enum SyntheticTable {
    PERSONS("person_id", "sex", "date_of_birth", "year_of_birth"),
    ASSESSMENTS("person_id", "assessment_id", "assessed_on", "setting"),
    SYMPTOMS("person_id", "term", "present", "onset", "recorded_on", "qualifiers"),
    RESULTS("person_id", "test", "taken_on", "value", "unit", "range_low", "range_high", "status"),
    HISTORY("person_id", "term", "started_on", "detail"),
    CONCERNS("person_id", "recorded_on", "kind", "has_reasons"),
    DIAGNOSES("person_id", "diagnosed_on", "icd10", "kind", "stage", "source"),
    REFERRALS("referral_id", "person_id", "received_on", "priority", "source", "referral_type"),
    EVENTS("referral_id", "event", "on", "detail");

    private static final ImmutableSet<String> DAYS = ImmutableSet.of(
            "date_of_birth",
            "assessed_on",
            "onset",
            "recorded_on",
            "taken_on",
            "started_on",
            "diagnosed_on",
            "received_on",
            "on");
    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("value", "range_low", "range_high");
    private static final ImmutableSet<String> TRUTHS = ImmutableSet.of("present", "has_reasons");

    private final ImmutableList<String> columns;

    SyntheticTable(String... columns) {
        this.columns = ImmutableList.copyOf(columns);
    }

    String tableName() {
        return Ascii.toLowerCase(name());
    }

    List<String> columns() {
        return columns;
    }

    /** Columns of any table that hold whole dates. */
    static Set<String> days() {
        return DAYS;
    }

    /** Columns of any table that hold numbers. */
    static Set<String> numbers() {
        return NUMBERS;
    }

    /** Columns of any table that hold true or false. */
    static Set<String> truths() {
        return TRUTHS;
    }
}
