package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Ages that stand once in a table, because the source says "adults" and gives no number. */
class PopulationAgesTest {
    private static final String HEADER = "population,age,open_from,source,confidence\n";
    private static final String ADULT = HEADER + "adult,18,16,a source,I\n";

    private static SmallRules rules(String ages) {
        return SmallRules.of(new CriteriaText().row("R1", "cough").with("min_age", "adult"))
                .ages(ages);
    }

    @Test
    void a_row_takes_its_youngest_age_from_the_population_that_it_names() {
        Criterion criterion = rules(ADULT).catalogue().set("small").criteria().get(0);

        assertThat(criterion.minAge()).contains(18);
        assertThat(criterion.minAgeFrom()).contains(new PopulationAge("adult", 18, 16, "a source"));
        assertThat(criterion.wholeCondition()).hasToString("age >= 18 AND cough");
    }

    @Test
    void one_edit_changes_every_row_that_names_it_and_the_versions_of_their_sets() {
        CriteriaCatalogue local = rules(ADULT).catalogue().edited("here", List.of(edit("adult", "age", "16")));

        assertThat(local.set("small")).hasToString("small@1/here");
        assertThat(local.set("small").criteria().get(0).minAge()).contains(16);
        assertThat(local.set("small")
                        .criteria()
                        .get(0)
                        .minAgeFrom()
                        .orElseThrow()
                        .leavesOpen(15))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"15,false", "16,true", "17,true", "18,false"})
    void from_the_open_age_to_the_last_year_below_the_setting_it_is_open_whether_a_person_counts(
            int age, boolean open) {
        assertThat(new PopulationAge("adult", 18, 16, "a source").leavesOpen(age))
                .isEqualTo(open);
    }

    @Test
    void an_age_of_a_same_day_rule_cannot_be_edited() {
        CriteriaCatalogue emergency = rules(ADULT)
                .sets("id,version,title,role,table\nsmall,1,Small rules,emergency,criteria.csv\n")
                .catalogue();

        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> emergency.edited("here", List.of(edit("adult", "age", "16"))))
                .withMessage(
                        "edits, row 2: same-day rules are always on, for everybody: the age of adult cannot be edited. Remove this row.");
    }

    @Test
    void an_age_that_is_not_there_or_a_cell_that_cannot_be_edited_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> rules(ADULT).catalogue().edited("here", List.of(edit("grown", "age", "16"))))
                .withMessage("edits, row 2, column id: there is no age 'grown'. Known are [adult].");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> rules(ADULT).catalogue().edited("here", List.of(edit("adult", "source", "x"))))
                .withMessage("edits, row 2, column column: of a population only the column age can be edited.");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> rules(ADULT).catalogue().edited("here", List.of(edit("adult", "age", "old"))))
                .withMessage("edits, row 2, column value: 'old' is no whole number. Write digits only.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grown,18,16,a source,I                      | criteria.csv, row 2, column min_age: 'adult' is no age. Write digits, or the name of a population. Known are [grown].",
                "18,18,16,a source,I                         | population-ages.csv, row 2, column population: '18' is a number and no name. Give it one.",
                "adult,eighteen,16,a source,I                | population-ages.csv, row 2, column age: 'eighteen' is no whole number. Write digits only.",
                "adult,18,16,,I                              | population-ages.csv, row 2, column source: the cell is empty and must not be. Fill it in.",
                "adult,18,19,a source,I                      | population-ages.csv, row 2, column open_from: open_from lies above the age. Correct one."
            })
    void a_table_of_ages_that_cannot_be_used_is_refused(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> rules(HEADER + row + "\n").catalogue())
                .withMessage(message);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> rules(ADULT + "adult,16,,a source,I\n").catalogue())
                .withMessage("population-ages.csv, row 3, column population: 'adult' is already given. Remove one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 |      | cough  | true  | all holds but the age",
                "16 |      | cough  | true  | the youngest age that the source leaves open",
                "15 |      | cough  | false | a child to the source too",
                "18 |      | cough  | false | the rule itself is met",
                "17 |      | !cough | false | the symptom is not there",
                "17 |      | ''     | false | whether the symptom is there is not known",
                "   | 2008 | cough  | false | 17 or 18: the rule itself is open"
            })
    void a_person_in_the_gap_is_told_of_where_all_holds_but_the_age(
            String age, String born, String facts, boolean gap, String why) {
        Given given = Given.partial(facts);
        Given aged = age == null ? given.born(born) : given.aged(Integer.parseInt(age));

        assertThat(aged.result(rules(ADULT)).ageGap().isPresent()).as(why).isEqualTo(gap);
    }

    @Test
    void the_gap_is_said_in_words() {
        assertThat(Given.partial("cough")
                        .aged(17)
                        .result(rules(ADULT))
                        .ageGap()
                        .orElseThrow()
                        .inWords())
                .isEqualTo(
                        "R1 (Title of R1) would be met but for the age: the source gives no age for 'adult', which is "
                                + "read as 18 and over, and leaves ages 16 to 17 without a rule. Decide as for an adult, or ask "
                                + "for advice.");
        assertThat(Given.partial("cough")
                        .aged(17)
                        .result(SmallRules.of(
                                new CriteriaText().row("R1", "cough").with("min_age", "18")))
                        .ageGap())
                .as("a number of the source's own leaves no gap")
                .isEmpty();
    }

    private static CriterionEdit edit(String id, String column, String value) {
        return new CriterionEdit("population-ages", id, column, value, Place.of("edits", 2));
    }
}
