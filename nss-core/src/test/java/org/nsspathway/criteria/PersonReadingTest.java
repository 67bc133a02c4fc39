package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.condition.Verdict.MET;
import static org.nsspathway.condition.Verdict.NOT_MET;
import static org.nsspathway.condition.Verdict.UNKNOWN;
import static org.nsspathway.criteria.Given.partial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;

/** Age, sex and organs. */
class PersonReadingTest {

    /** Only the year of birth is known: on 2 March 2026 somebody born in 1966 is 59 or 60. */
    @ParameterizedTest
    @CsvSource({
        "1966, age >= 60, UNKNOWN",
        "1966, age >= 59, MET",
        "1966, age > 60,  NOT_MET",
        "1966, age <= 60, MET",
        "1966, age < 59,  NOT_MET",
        "1966, age = 60,  UNKNOWN",
        "1966, age != 61, MET",
        "1965, age >= 60, MET",
        "1967, age >= 60, NOT_MET",
        "1966-03-02, age >= 60, MET",
        "1966-03-03, age >= 60, NOT_MET",
        "1966-03, age >= 60, UNKNOWN"
    })
    void a_birth_known_in_part_leaves_an_age_at_a_bound_open(String born, String condition, Verdict verdict) {
        assertThat(partial("").born(born).verdict(condition)).isEqualTo(verdict);
    }

    @Test
    void ages_of_a_row_are_completed_years_and_both_included() {
        SmallRules rules = SmallRules.of(
                new CriteriaText().row("R1", "TRUE").with("min_age", "40").with("max_age", "59"));
        assertThat(partial("").aged(39).result(rules).verdict()).isEqualTo(NOT_MET);
        assertThat(partial("").aged(40).result(rules).verdict()).isEqualTo(MET);
        assertThat(partial("").aged(59).result(rules).verdict()).isEqualTo(MET);
        assertThat(partial("").aged(60).result(rules).verdict()).isEqualTo(NOT_MET);
        assertThat(partial("").result(rules).verdict()).isEqualTo(UNKNOWN);
        assertThat(partial("").born("1966").result(rules).verdict()).isEqualTo(UNKNOWN);
    }

    /** Sex, recorded organ, and whether a row for people with ovaries is for this person. */
    @ParameterizedTest
    @CsvSource({
        "female,  '',                MET",
        "male,    '',                NOT_MET",
        "other,   '',                UNKNOWN",
        "unknown, '',                UNKNOWN",
        "'',      '',                UNKNOWN",
        "male,    has_ovary=true,    MET",
        "female,  has_ovary=false,   NOT_MET",
        "other,   has_ovary=true,    MET",
        "other,   has_ovary=false,   NOT_MET",
        "unknown, has_ovary=true,    MET",
        "male,    has_prostate=true, NOT_MET"
    })
    void a_recorded_organ_decides_before_sex(String sex, String facts, Verdict verdict) {
        SmallRules rules = SmallRules.of(
                new CriteriaText().row("R1", "TRUE").with("sex", "female").with("organ", "ovary"));
        assertThat(partial(facts).sex(sex).result(rules).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_row_for_one_sex_without_an_organ_is_decided_by_sex() {
        SmallRules rules = SmallRules.of(new CriteriaText().row("R1", "TRUE").with("sex", "female"));
        assertThat(partial("").sex("female").result(rules).verdict()).isEqualTo(MET);
        assertThat(partial("").sex("male").result(rules).verdict()).isEqualTo(NOT_MET);
        assertThat(partial("").sex("other").result(rules).verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void where_the_recorded_sex_does_not_tell_the_organ_is_asked_for() {
        assertThat(partial("").sex("other").missing("has_ovary")).containsExactly("has_ovary");
        assertThat(partial("").missing("has_ovary")).containsExactly("sex");
    }
}
