package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String CASES = "../cases/core-criteria.csv";
    private static final String OXFORDSHIRE = "../profiles/oxfordshire-scan";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void one_line_for_every_case_with_the_published_columns() throws IOException {
        Path out = folder.resolve("out.csv");

        Call call = compare(CASES, "nhs-nss-core", OXFORDSHIRE, "-o", out.toString());

        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        assertThat(Files.readAllLines(out).get(0))
                .isEqualTo("case_id,change,criterion_from,criterion_to,deciding_facts");
        assertThat(rows(out)).hasSize(44);
        assertThat(row(out, "fatigue-28d"))
                .containsExactly(
                        "fatigue-28d",
                        "lost",
                        "CORE-CONST",
                        "",
                        "Fatigue: new (assumed), unexplained, for 28 days (at least 4 weeks asked); "
                                + "Fatigue: not recorded as severe");
        assertThat(row(out, "weight-5.1")).containsExactly("weight-5.1", "same", "CORE-WEIGHT", "CORE-WEIGHT", "");
        assertThat(row(out, "fatigue-no-duration").get(1)).isEqualTo("changed");
        assertThat(call.out()).contains("44 cases: 0 gained, 9 lost, 3 changed, 32 same. Written to " + out + ".");
    }

    @Test
    void text_names_both_sides_shows_who_changes_and_ends_with_the_totals() {
        Call call = compare(CASES, "nhs-nss-core", "../profiles/scotland-national");

        assertThat(call.out()).isEqualToNormalizingNewlines("""
                        Read as a complete record (symptoms, history and circumstances not recorded are absent; tests and images stay unknown); assumed when nothing is said: new; symptoms stay current until an end is recorded; results valid as the rule tables say.
                        From: nhs-nss-core@2026-11-22.
                        To: nhs-nss-core@2026-11-22/scotland-national.

                        weight-5.0  gained  none met -> CORE-WEIGHT
                          Body weight lost within 3 months: 5 % (at least 5 asked)
                          Body weight lost within 3 months: 5 % (more than 5 asked)

                        weight-measured-5.0  gained  none met -> CORE-WEIGHT
                          Body weight lost within 3 months: 5 %, 2026-02-20 (at least 5 asked)
                          Body weight lost within 3 months: 5 %, 2026-02-20 (more than 5 asked)

                        44 cases: 2 gained, 0 lost, 0 changed, 42 same.
                        """);
    }

    @Test
    void swapped_gained_is_lost_by_the_same_facts() throws IOException {
        Path there = folder.resolve("there.csv");
        Path back = folder.resolve("back.csv");
        compare(CASES, "nhs-nss-core", OXFORDSHIRE, "-o", there.toString());
        compare(CASES, OXFORDSHIRE, "nhs-nss-core", "-o", back.toString());

        List<List<String>> one = rows(there);
        List<List<String>> other = rows(back);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).get(1)).isEqualTo(one.get(i).get(1).replace("lost", "gained"));
            assertThat(other.get(i).get(2)).isEqualTo(one.get(i).get(3));
            assertThat(other.get(i).get(4)).isEqualTo(one.get(i).get(4));
        }
    }

    @Test
    void sums_versions_and_two_profiles_are_compared_too() throws IOException {
        Path cases = table("past-cancer,61,female,2026-03-02,past_cancer=breast@2017\n"
                + "ca125,62,female,2026-03-02,ca125_iu_ml=30@2026-02-20");

        assertThat(compare(cases.toString(), "nhs-nss-core", "nhs-nss-core+bcn-2023-proposed")
                        .out())
                .contains(
                        "past-cancer  gained  none met -> BCN-PAST-CANCER\n  Past cancer, with type and date: recorded (breast), 2017\n");
        assertThat(compare(cases.toString(), "nice-ng12@2025-05-01", "nice-ng12@2026-04")
                        .out())
                .contains("ca125  changed  1.5.9a -> 1.5.7c\n", "2 cases: 0 gained, 0 lost, 1 changed, 1 same.");
        assertThat(compare(CASES, "../profiles/harrogate", "../profiles/south-tees")
                        .out())
                .contains("fatigue-27d  gained  none met -> CORE-CONST\n", "44 cases: 8 gained, 0 lost");
    }

    @Test
    void a_rejected_row_is_located_and_the_others_are_compared() throws IOException {
        Path cases = table("typo,50,female,2026-03-02,fatigeu\ngood,39,female,2026-03-02,fatigue:unexplained~5w");

        Call call = compare(cases.toString(), "nhs-nss-core", OXFORDSHIRE);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("cases.csv, row 2, column facts: NSS-C003", "2 rows: 1 read, 1 rejected");
        assertThat(call.out()).contains("good  lost", "1 cases: 0 gained, 1 lost, 0 changed, 0 same.");
    }

    @Test
    void a_wrong_set_or_folder_says_what_to_do_and_ends_with_2() throws IOException {
        assertThat(compare(CASES, "nhs-nss-core", "foo").err()).contains("There is no set 'foo'.");
        assertThat(compare(CASES, "nhs-nss-core", "../profiles/none").err())
                .contains("../profiles/none: there is no such folder. Name the folder of a profile, or a rule set.");
        assertThat(compare(CASES, "nhs-nss-core", folder.toString()).err())
                .contains("it holds no file NAME.criteria.csv.");
        assertThat(Call.of("compare", CASES, "--from", "nhs-nss-core").exit()).isEqualTo(2);
    }

    private static Call compare(String cases, String from, String to, String... more) {
        List<String> call =
                new ArrayList<>(List.of("compare", cases, "--reading", "complete", "--from", from, "--to", to));
        call.addAll(List.of(more));
        return Call.of(call.toArray(new String[0]));
    }

    private Path table(String rows) throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), "case_id,age,sex,assessed_on,facts\n" + rows + "\n");
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFields).toList();
        }
    }

    private static List<String> row(Path file, String id) throws IOException {
        return rows(file).stream()
                .filter(row -> row.get(0).equals(id))
                .findFirst()
                .orElseThrow();
    }
}
