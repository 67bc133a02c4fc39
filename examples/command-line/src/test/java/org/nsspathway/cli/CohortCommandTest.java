package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortCommandTest {
    private static final String SETS =
            "uk-emergency,nhs-nss-core,nhs-nss-optional,nhs-nss-exclusions,nice-ng12,secondary-breast-cancer,bcn-2023-proposed";

    @TempDir
    private Path folder = Path.of("");

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Map<String, String> cells(Path file, Function<NamedCsvRecord, String> key, String column)
            throws IOException {
        Map<String, String> cells = new TreeMap<>();
        for (NamedCsvRecord row : rows(file)) {
            cells.put(key.apply(row), row.getField(column));
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"partial", "complete"})
    void the_same_people_get_the_same_verdicts_and_routes_as_cases_and_as_a_cohort(String reading) throws IOException {
        Path cases = cases();
        Path cohort = cohort();

        Call one = Call.of("evaluate", cases.toString(), "--set", SETS, "--reading", reading, "-o", path("one.csv"));
        Call route = Call.of("route", cases.toString(), "--set", SETS, "--reading", reading, "-o", path("route.csv"));
        Call many = Call.of(
                "cohort",
                "evaluate",
                cohort.toString(),
                "--set",
                SETS,
                "--reading",
                reading,
                "--verdicts",
                "met,not_met,unknown",
                "--decisions",
                "whole",
                "-o",
                path("many"));

        assertThat(one.err() + route.err() + many.err()).isEmpty();
        Map<String, String> ofCases = cells(
                folder.resolve("one.csv"),
                row -> row.getField("case_id") + " " + row.getField("set") + " " + row.getField("criterion"),
                "verdict");
        assertThat(ofCases).containsEntry("c1 nhs-nss-core CORE-WEIGHT", "MET").containsValues("NOT_MET", "UNKNOWN");
        assertThat(cells(
                        folder.resolve("many/verdicts.csv"),
                        row -> row.getField("assessment_id") + " " + row.getField("set") + " "
                                + row.getField("criterion"),
                        "verdict"))
                .isEqualTo(ofCases);
        for (String column : List.of("route", "urgency", "destination", "also_applies", "tests_outstanding")) {
            assertThat(cells(folder.resolve("many/decisions.csv"), row -> row.getField("assessment_id"), column))
                    .as(column)
                    .isEqualTo(cells(folder.resolve("route.csv"), row -> row.getField("case_id"), column));
        }
    }

    private Path cases() throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), """
                case_id,age,sex,assessed_on,facts
                c1,61,female,2026-03-02,weight_loss:unexplained+unintended@2026-01-05;body_weight_kg=82.0@2025-12-20;body_weight_kg=76.9@2026-02-16
                c2,45,male,2026-03-02,haemoptysis:unexplained@2026-02-20
                c3,70,female,2026-03-02,!cough;fit_ug_g=12@2026-02-20;fatigue:unexplained@2026-01-01
                c4,55,female,2026-03-02,past_cancer=breast@2017-06;bone_pain:persistent@2026-01-20
                c5,66,male,2026-03-02,psa_ug_l=7@2026-02-01;ever_smoked
                c6,62,female,2026-03-02,ca125_iu_ml=40@2026-02-20;bloating@2026-01-01
                c7,50,male,2026-03-02,crp_mg_l=12(0-5)@2026-02-20;platelets_10_9_l=460@2026-02-20
                c8,34,female,2026-03-02,
                c9,58,male,2026-03-02,fit_ug_g=<4@2026-02-20
                c10,71,female,2026-03-02,"gut_feeling=""third visit""\"
                c11,64,male,2026-03-02,bone_pain:unexplained@2026-02-20;back_pain:explained@2023-02
                """);
    }

    private Path cohort() throws IOException {
        Path cohort = Files.createDirectory(folder.resolve("cohort"));
        StringBuilder persons = new StringBuilder("person_id,sex,date_of_birth\n");
        StringBuilder assessments = new StringBuilder("person_id,assessment_id,assessed_on\n");
        int[] ages = {61, 45, 70, 55, 66, 62, 50, 34, 58, 71, 64};
        for (int i = 0; i < ages.length; i++) {
            String sex = List.of(2, 5, 7, 9, 11).contains(i + 1) ? "male" : "female";
            persons.append("p%d,%s,%d-01-15\n".formatted(i + 1, sex, 2026 - ages[i]));
            assessments.append("p%d,c%d,2026-03-02\n".formatted(i + 1, i + 1));
        }
        Files.writeString(cohort.resolve("persons.csv"), persons);
        Files.writeString(cohort.resolve("assessments.csv"), assessments);
        Files.writeString(cohort.resolve("symptoms.csv"), """
                person_id,term,present,onset,qualifiers
                p1,weight_loss,yes,2026-01-05,unexplained unintended
                p2,haemoptysis,yes,2026-02-20,unexplained
                p3,cough,no,,
                p3,fatigue,yes,2026-01-01,unexplained
                p4,bone_pain,yes,2026-01-20,persistent
                p6,bloating,yes,2026-01-01,
                p11,bone_pain,yes,2026-02-20,unexplained
                p11,back_pain,yes,2023-02,explained
                """);
        Files.writeString(cohort.resolve("results.csv"), """
                person_id,test,taken_on,value,comparator,unit,range_low,range_high
                p1,body_weight_kg,2025-12-20,82.0,,kg,,
                p1,body_weight_kg,2026-02-16,76.9,,kg,,
                p3,fit_ug_g,2026-02-20,12,,ug/g,,
                p5,psa_ug_l,2026-02-01,7,,ug/L,,
                p6,ca125_iu_ml,2026-02-20,40,,IU/mL,,
                p7,crp_mg_l,2026-02-20,12,,mg/L,0,5
                p7,platelets_10_9_l,2026-02-20,460,,10^9/L,,
                p9,fit_ug_g,2026-02-20,4,<,ug/g,,
                """);
        Files.writeString(cohort.resolve("history.csv"), """
                person_id,term,started_on,detail
                p4,past_cancer,2017-06,breast
                p5,ever_smoked,,
                """);
        Files.writeString(
                cohort.resolve("concerns.csv"),
                "person_id,recorded_on,kind,has_reasons\np10,2026-03-02,gut_feeling,yes\n");
        return cohort;
    }

    @Test
    void the_question_of_the_briefing_is_one_command() throws IOException {
        assertThat(Call.of("cohort", "generate", "--people", "200", "-o", path("people"))
                        .out())
                .isEqualTo("200 synthetic people, seed 1. Written to " + path("people") + ".\n");

        Call call = Call.of(
                "cohort",
                "compare",
                path("people"),
                "--from",
                "nhs-nss-core",
                "--to",
                "nhs-nss-core+bcn-2023-proposed",
                "-o",
                path("out"));

        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("assessments of 200 people, read in the order of the tables.");
        NamedCsvRecord all = rows(folder.resolve("out/comparison.csv")).get(0);
        assertThat(all.getField("breakdown")).isEqualTo("all");
        assertThat(Integer.parseInt(all.getField("gained"))).isPositive();
        assertThat(all.getField("lost")).isEqualTo("0");
        assertThat(folder.resolve("out/outcomes.csv")).exists();
    }

    @Test
    void a_place_is_evaluated_and_compared_by_its_profile() throws IOException {
        String place = "../profiles/oxfordshire-scan";
        Path cohort = cohort();

        Call evaluated = Call.of("cohort", "evaluate", cohort.toString(), "--profile", place, "-o", path("place"));
        Call compared = Call.of(
                "cohort",
                "compare",
                cohort.toString(),
                "--from",
                "nhs-nss-core",
                "--to",
                place,
                "-o",
                path("compared"));

        assertThat(evaluated.err() + compared.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("place/manifest.json")))
                .contains("\"place\" : \"oxfordshire-scan\"");
        assertThat(Files.readString(folder.resolve("compared/manifest.json"))).contains("/oxfordshire-scan");
    }

    @Test
    void rejected_rows_are_told_by_number_and_exit_code_and_nobody_is_named() throws IOException {
        Path cohort = cohort();
        Files.writeString(
                cohort.resolve("results.csv"),
                "person_id,test,taken_on,value,unit\np1,fit_ug_g,2026-02-20,twelve,ug/g\n");

        Call call = Call.of("cohort", "evaluate", cohort.toString(), "--decisions", "none", "-o", path("out"));

        assertThat(call.exit()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(call.err()).startsWith("nss: 1 rows were rejected").doesNotContain("p1");
        assertThat(rows(folder.resolve("out/problems.csv")).get(0).getFields().subList(0, 3))
                .containsExactly("results", "2", "value");
    }

    @Test
    void what_is_wrong_with_the_call_is_said_in_one_line() {
        assertThat(Call.of("cohort", "evaluate", path("nowhere"), "-o", path("out"))
                        .err())
                .isEqualTo(
                        "nss: " + path("nowhere") + " is no folder. Give the folder with the tables of the cohort.\n");
        assertThat(Call.of("cohort").err()).contains("Missing required subcommand");
        assertThat(Call.of("cohort", "generate", "--people", "0", "-o", path("out"))
                        .err())
                .contains("people must be 1 to");
    }

    @Test
    void a_line_says_how_far_a_long_run_is() {
        assertThat(ProgressBar.line("reading and judging", 25, 100, 7))
                .isEqualTo("[##########..............................] 25 %  reading and judging, 7 s");
        assertThat(ProgressBar.line("x", 3, 0, 0)).contains("100 %");
    }
}
