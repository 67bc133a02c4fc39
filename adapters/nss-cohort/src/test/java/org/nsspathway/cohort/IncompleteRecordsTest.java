package org.nsspathway.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.cohort.RunOfCohort.evaluate;
import static org.nsspathway.cohort.RunOfCohort.generated;
import static org.nsspathway.cohort.RunOfCohort.input;
import static org.nsspathway.cohort.RunOfCohort.rows;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cohort.generate.GeneratorOptions.Format;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

class IncompleteRecordsTest {
    private static final EvaluationChoice CORE = new EvaluationChoice(
            List.of("nhs-nss-core"),
            ImmutableSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN),
            EvaluationChoice.Decisions.ROUTES);

    @TempDir
    private Path folder = Path.of("");

    private Path cohort(String... symptoms) throws IOException {
        Path cohort = Files.createDirectory(folder.resolve("cohort"));
        table(cohort, "persons", "person_id,sex,date_of_birth", "p1,female,1960-05-01", "p2,female,1960-05-01");
        table(
                cohort,
                "assessments",
                "person_id,assessment_id,assessed_on",
                "p1,a1,2026-03-02",
                "p2,a2,2026-03-02",
                "p2,a3,2026-03-09");
        List<String> lines = new ArrayList<>(List.of("person_id,term,code_system,code,recorded_on"));
        lines.add("p1,cough,,,2026-02-01");
        lines.addAll(List.of(symptoms));
        table(cohort, "symptoms", lines.toArray(new String[0]));
        return cohort;
    }

    private static void table(Path cohort, String name, String... lines) throws IOException {
        Files.write(cohort.resolve(name + ".csv"), List.of(lines));
    }

    private CohortSummary run(Path cohort, boolean otherCodesAreSilent) {
        return evaluate(
                input(cohort, folder.resolve("out"), RecordReading.complete())
                        .checkOneIn(1)
                        .otherCodesAreSilent(otherCodesAreSilent)
                        .build(),
                CORE);
    }

    private String weight(String assessment) {
        return rows(folder.resolve("out"), "verdicts").stream()
                .filter(each -> each.getField("assessment_id").equals(assessment)
                        && each.getField("criterion").equals("CORE-WEIGHT"))
                .map(each -> each.getField("verdict"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_misspelt_row_may_have_said_is_unknown_and_no_no_for_its_person_alone() throws IOException {
        Path cohort = cohort("p2,wieght_loss,,,2026-02-01");

        CohortSummary summary = run(cohort, false);

        assertThat(weight("a1")).isEqualTo("NOT_MET");
        assertThat(weight("a2")).isEqualTo("UNKNOWN");
        assertThat(weight("a3")).isEqualTo("UNKNOWN");
        assertThat(summary.readAsPartial()).isEqualTo(2);
        assertThat(summary.assessments()).isEqualTo(3);
        assertThat(summary.people()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .contains("\"assessments_read_as_partial\" : \"2\"");
        assertThat(Files.readString(folder.resolve("out/attrition.csv"))).contains("read as partial,1,2,");
    }

    @Test
    void a_misspelt_term_is_told_with_the_one_that_may_have_been_meant() throws IOException {
        run(cohort("p2,wieght_loss,,,2026-02-01", "p2,xyzzy,,,2026-02-01"), false);

        assertThat(rows(folder.resolve("out"), "problems"))
                .extracting(problem -> problem.getField("text"))
                .containsExactly(
                        "the name is not in the vocabulary. Take one that is, or give a code and its system."
                                + " Did you mean 'weight_loss'?",
                        "the name is not in the vocabulary. Take one that is, or give a code and its system.");
    }

    @Test
    void one_person_held_as_values_comes_to_the_same() {
        Presentation misspelt = Presentation.on(java.time.LocalDate.of(2026, 3, 2))
                .addSymptoms(
                        org.nsspathway.presentation.Symptom.of("wieght_loss").build())
                .build();

        assertThat(CriteriaCatalogue.installed()
                        .evaluator("nhs-nss-core")
                        .evaluate(misspelt, RecordReading.complete())
                        .of("CORE-WEIGHT")
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_code_outside_the_map_may_have_said_anything() throws IOException {
        run(cohort("p2,,snomed,999999999,2026-02-01"), false);

        assertThat(weight("a1")).isEqualTo("NOT_MET");
        assertThat(weight("a2")).isEqualTo("UNKNOWN");
    }

    @Test
    void a_code_outside_the_map_is_silent_where_the_caller_knows_that_and_a_misspelt_term_is_not() throws IOException {
        CohortSummary summary = run(cohort("p1,wieght_loss,,,2026-02-01", "p2,,snomed,999999999,2026-02-01"), true);

        assertThat(weight("a1")).isEqualTo("UNKNOWN");
        assertThat(weight("a2")).isEqualTo("NOT_MET");
        assertThat(summary.readAsPartial()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .contains("\"codes_outside_the_map\" : \"silent\"");
    }

    @Test
    void a_row_that_is_cut_off_or_names_nothing_may_have_said_anything() throws IOException {
        run(cohort("p1,,,,2026-02-01", "p2,weight"), false);

        assertThat(weight("a1")).isEqualTo("UNKNOWN");
        assertThat(weight("a2")).isEqualTo("UNKNOWN");
    }

    @Test
    void what_became_known_after_the_last_assessment_leaves_the_record_as_it_was() throws IOException {
        CohortSummary summary = run(cohort("p2,wieght_loss,,,2026-03-10"), false);

        assertThat(weight("a2")).isEqualTo("NOT_MET");
        assertThat(summary.readAsPartial()).isZero();
    }

    @Test
    void a_value_that_its_test_cannot_have_is_refused_and_unread() throws IOException {
        Path cohort = cohort();
        table(
                cohort,
                "results",
                "person_id,test,taken_on,value,unit",
                "p1,haemoglobin_g_l,2026-02-20,13.2,g/L",
                "p2,haemoglobin_g_l,2026-02-20,13.2,g/dL");

        run(cohort, false);

        assertThat(rows(folder.resolve("out"), "problems")).singleElement().satisfies(problem -> {
            assertThat(problem.getField("row")).isEqualTo("2");
            assertThat(problem.getField("text")).contains("beyond all that its test can be");
        });
        assertThat(rows(folder.resolve("out"), "decisions").stream()
                        .map(each -> each.getField("route"))
                        .toList())
                .doesNotContain("emergency-same-day");
    }

    @Test
    void a_finding_that_its_test_cannot_have_is_refused() throws IOException {
        Path cohort = cohort();
        table(
                cohort,
                "results",
                "person_id,test,taken_on,finding",
                "p1,chest_x_ray,2026-02-20,zzz",
                "p2,chest_x_ray,2026-02-20,normal");

        run(cohort, false);

        assertThat(rows(folder.resolve("out"), "problems")).singleElement().satisfies(problem -> {
            assertThat(problem.getField("row")).isEqualTo("2");
            assertThat(problem.getField("column")).isEqualTo("finding");
        });
    }

    @Test
    void without_decisions_there_are_no_tables_of_decisions_and_routes() throws IOException {
        evaluate(
                input(cohort(), folder.resolve("out")).build(),
                new EvaluationChoice(
                        List.of("nhs-nss-core"), ImmutableSet.of(Verdict.MET), EvaluationChoice.Decisions.NONE));

        assertThat(folder.resolve("out/decisions.csv")).doesNotExist();
        assertThat(folder.resolve("out/routes.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("out/columns.csv"))).doesNotContain("decisions,", "routes,");
        assertThat(Files.readString(folder.resolve("out/manifest.json"))).doesNotContain("decisions.csv", "routes.csv");
    }

    @Test
    void a_partial_reading_takes_nobody_apart() throws IOException {
        CohortSummary summary = evaluate(
                input(cohort("p2,wieght_loss,,,2026-02-01"), folder.resolve("out"), RecordReading.partial())
                        .build(),
                CORE);

        assertThat(summary.readAsPartial()).isZero();
    }

    @Test
    void where_everybody_has_such_a_row_verdicts_routes_and_comparisons_are_those_of_the_partial_reading()
            throws IOException {
        Path cohort = generated(folder.resolve("generated"), 300, Format.CSV);
        List<String> people = Files.readAllLines(cohort.resolve("persons.csv"));
        int columns = Files.readAllLines(cohort.resolve("symptoms.csv")).get(0).split(",", -1).length;
        List<String> rows = new ArrayList<>();
        for (String person : people.subList(1, people.size())) {
            rows.add(person.substring(0, person.indexOf(',')) + ",wieght_loss" + ",".repeat(columns - 2));
        }
        Files.write(cohort.resolve("symptoms.csv"), rows, StandardOpenOption.APPEND);
        EvaluationChoice all = new EvaluationChoice(
                List.of(), ImmutableSet.of(Verdict.MET, Verdict.UNKNOWN), EvaluationChoice.Decisions.WITH_QUESTIONS);
        for (RecordReading reading : List.of(RecordReading.partial(), RecordReading.complete())) {
            String name = reading.silence().name();
            evaluate(input(cohort, folder.resolve(name), reading).checkOneIn(1).build(), all);
            compare(cohort, name + "-compared", reading);
        }

        for (String table : List.of("verdicts", "decisions", "counts", "routes")) {
            assertThat(folder.resolve("COMPLETE/" + table + ".csv"))
                    .as(table)
                    .hasSameTextualContentAs(folder.resolve("PARTIAL/" + table + ".csv"));
        }
        assertThat(folder.resolve("COMPLETE-compared/changes.csv"))
                .hasSameTextualContentAs(folder.resolve("PARTIAL-compared/changes.csv"));
    }

    private void compare(Path cohort, String out, RecordReading reading) {
        CriteriaCatalogue national = RunOfCohort.CATALOGUE;
        ComparisonChoice choice = new ComparisonChoice(
                new ComparedRules("core", national, List.of("nhs-nss-core"), false),
                new ComparedRules("both", national, List.of("nhs-nss-core+bcn-2023-proposed"), false),
                List.of(6),
                true);
        CohortComparison.run(input(cohort, folder.resolve(out), reading).build(), choice, (step, done, all) -> {});
    }
}
