package org.nsspathway.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.cohort.CohortEvaluationTest.write;
import static org.nsspathway.cohort.RunOfCohort.CATALOGUE;
import static org.nsspathway.cohort.RunOfCohort.generated;
import static org.nsspathway.cohort.RunOfCohort.input;
import static org.nsspathway.cohort.RunOfCohort.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cohort.generate.GeneratorOptions.Format;
import org.nsspathway.cohort.output.SmallNumbers;

class CohortComparisonTest {
    private static final ComparedRules CORE =
            new ComparedRules("nhs-nss-core", CATALOGUE, List.of("nhs-nss-core"), false);
    private static final ComparedRules PROPOSED =
            new ComparedRules("proposed", CATALOGUE, List.of("nhs-nss-core", "bcn-2023-proposed"), false);

    @TempDir
    private Path folder = Path.of("");

    private Path compare(CohortInput input, ComparedRules from, ComparedRules to) {
        CohortComparison.run(input, new ComparisonChoice(from, to, List.of(6, 12), true), (step, done, all) -> {});
        return input.out();
    }

    /** Four people: one met before and after, two only after (one of them has cancer in five months), one never. */
    private Path fourPeople() throws IOException {
        Path cohort = Files.createDirectory(folder.resolve("cohort"));
        write(
                cohort,
                "persons",
                "person_id,sex,date_of_birth",
                "p1,female,1960-05-01",
                "p2,female,1961-05-01",
                "p3,male,1980-05-01",
                "p4,male,1981-05-01");
        write(
                cohort,
                "assessments",
                "person_id,assessment_id,assessed_on",
                "p1,a1,2026-03-02",
                "p2,a2,2026-03-02",
                "p3,a3,2026-03-02",
                "p4,a4,2026-03-02");
        write(
                cohort,
                "symptoms",
                "person_id,term,present,onset,recorded_on,qualifiers",
                "p1,fatigue,yes,2026-01-05,2026-02-20,new unexplained");
        write(
                cohort,
                "history",
                "person_id,term,started_on,detail",
                "p2,past_cancer,2017-06,breast",
                "p3,past_cancer,2019,colorectal");
        write(cohort, "diagnoses", "person_id,diagnosed_on,icd10,kind", "p2,2026-08-01,C50.9,recurrence");
        return cohort;
    }

    @Test
    void who_is_gained_by_the_proposed_criteria_is_counted_by_age_sex_and_criterion() throws IOException {
        Path out = compare(input(fourPeople(), folder.resolve("out")).build(), CORE, PROPOSED);

        assertThat(counts(out, "all", "")).containsExactly("4", "1", "3", "2", "0");
        assertThat(counts(out, "sex", "female")).containsExactly("2", "1", "2", "1", "0");
        assertThat(counts(out, "sex", "male")).containsExactly("2", "0", "1", "1", "0");
        assertThat(counts(out, "age_band", "60-69")).containsExactly("2", "1", "2", "1", "0");
        assertThat(counts(out, "criterion_to", "bcn-2023-proposed BCN-PAST-CANCER"))
                .containsExactly("2", "0", "2", "2", "0");
        assertThat(rows(out, "changes").stream()
                        .map(each -> each.getField("assessment_id") + " " + each.getField("change") + " "
                                + each.getField("met_to")))
                .containsExactly("a2 GAINED BCN-PAST-CANCER", "a3 GAINED BCN-PAST-CANCER");
    }

    @Test
    void two_of_four_has_the_wilson_interval_that_is_worked_by_hand() throws IOException {
        Path out = compare(input(fourPeople(), folder.resolve("out")).build(), CORE, PROPOSED);

        // centre (0.5 + z^2/8) / (1 + z^2/4) = 0.5; half width z sqrt(0.25/4 + z^2/64) / (1 + z^2/4), z = 1.959964
        NamedCsvRecord all = row(out, "all", "");
        assertThat(all.getField("gained_percent")).isEqualTo("50.00");
        assertThat(all.getField("gained_low")).isEqualTo("15.00");
        assertThat(all.getField("gained_high")).isEqualTo("85.00");
        assertThat(all.getField("interval")).isEqualTo("Wilson score, 95%");
    }

    @Test
    void swapped_sides_swap_gained_and_lost() throws IOException {
        Path out = compare(input(fourPeople(), folder.resolve("out")).build(), PROPOSED, CORE);

        assertThat(counts(out, "all", "")).containsExactly("4", "3", "1", "0", "2");
    }

    @Test
    void numbers_needed_to_refer_count_cancers_within_the_months() throws IOException {
        Path out = compare(input(fourPeople(), folder.resolve("out")).build(), CORE, PROPOSED);

        NamedCsvRecord gained = rows(out, "outcomes").stream()
                .filter(each -> each.getField("rules").equals("gained")
                        && each.getField("months").equals("6"))
                .findFirst()
                .orElseThrow();
        assertThat(gained.getField("assessments")).isEqualTo("2");
        assertThat(gained.getField("cancers")).isEqualTo("1");
        assertThat(gained.getField("needed_to_refer")).isEqualTo("2");
    }

    @Test
    void without_diagnoses_there_is_no_table_of_outcomes() throws IOException {
        Path cohort = fourPeople();
        Files.delete(cohort.resolve("diagnoses.csv"));

        assertThat(compare(input(cohort, folder.resolve("out")).build(), CORE, PROPOSED)
                        .resolve("outcomes.csv"))
                .doesNotExist();
    }

    @Test
    void groups_add_up_to_all() {
        Path cohort = generated(folder.resolve("cohort"), 300, Format.CSV);
        Path out = compare(input(cohort, folder.resolve("out")).build(), CORE, PROPOSED);

        long all = Long.parseLong(row(out, "all", "").getField("gained"));
        assertThat(all).isPositive();
        for (String breakdown : List.of("age_band", "sex")) {
            assertThat(rows(out, "comparison").stream()
                            .filter(each -> each.getField("breakdown").equals(breakdown))
                            .mapToLong(each -> Long.parseLong(each.getField("gained")))
                            .sum())
                    .isEqualTo(all);
        }
    }

    @Test
    void shares_of_withheld_counts_are_withheld_too() throws IOException {
        Path out = compare(
                input(fourPeople(), folder.resolve("out"))
                        .smallNumbers(SmallNumbers.below(8))
                        .build(),
                CORE,
                PROPOSED);

        NamedCsvRecord all = row(out, "all", "");
        assertThat(all.getField("gained")).isEqualTo("<8");
        assertThat(all.getField("gained_percent")).isEmpty();
        assertThat(all.getField("gained_high")).isEmpty();
    }

    private static NamedCsvRecord row(Path out, String breakdown, String value) {
        return rows(out, "comparison").stream()
                .filter(each -> each.getField("breakdown").equals(breakdown)
                        && each.getField("value").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> counts(Path out, String breakdown, String value) {
        NamedCsvRecord row = row(out, breakdown, value);
        return List.of("assessments", "met_from", "met_to", "gained", "lost").stream()
                .map(row::getField)
                .toList();
    }
}
