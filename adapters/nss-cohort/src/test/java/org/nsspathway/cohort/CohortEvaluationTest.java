package org.nsspathway.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nsspathway.cohort.RunOfCohort.evaluate;
import static org.nsspathway.cohort.RunOfCohort.files;
import static org.nsspathway.cohort.RunOfCohort.generated;
import static org.nsspathway.cohort.RunOfCohort.input;
import static org.nsspathway.cohort.RunOfCohort.rows;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cohort.generate.GeneratorOptions.Format;
import org.nsspathway.cohort.output.SmallNumbers;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.RecordReading;

class CohortEvaluationTest {
    private static final EvaluationChoice VERDICTS =
            new EvaluationChoice(List.of(), ImmutableSet.of(Verdict.MET), EvaluationChoice.Decisions.NONE);

    @TempDir
    private static Path shared = Path.of("");

    private static Path cohort = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void generate() {
        cohort = generated(shared.resolve("cohort"), 400, Format.CSV);
    }

    private Path run(Path from, String name, EvaluationChoice choice) {
        Path out = folder.resolve(name);
        evaluate(input(from, out).build(), choice);
        return out;
    }

    @Test
    void both_readers_of_criteria_and_of_routes_agree_on_everybody_under_either_reading() {
        for (RecordReading reading : List.of(RecordReading.partial(), RecordReading.complete())) {
            Path out = folder.resolve(reading.equals(RecordReading.partial()) ? "partial" : "complete");

            CohortSummary summary =
                    evaluate(input(cohort, out, reading).checkOneIn(1).build(), EvaluationChoice.usual());

            assertThat(summary.people()).isEqualTo(400);
            assertThat(rows(out, "decisions")).hasSize((int) summary.assessments());
        }
    }

    @Test
    void a_run_is_repeated_to_the_byte_by_any_number_of_threads() {
        Path one = folder.resolve("one");
        Path three = folder.resolve("three");
        evaluate(input(cohort, one).threads(1).build(), VERDICTS);
        evaluate(input(cohort, three).threads(3).build(), VERDICTS);

        assertThat(files(three)).isEqualTo(files(one));
    }

    @Test
    void shuffled_rows_give_the_same_verdicts_and_counts_as_sorted_ones() throws IOException {
        Path shuffled = Files.createDirectory(folder.resolve("shuffled"));
        Random random = new Random(3);
        try (Stream<Path> tables = Files.list(cohort)) {
            for (Path table :
                    tables.filter(each -> each.toString().endsWith(".csv")).toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(table));
                Collections.shuffle(lines.subList(1, lines.size()), random);
                Files.write(shuffled.resolve(table.getFileName()), lines);
            }
        }

        Path sorted = run(cohort, "of-sorted", VERDICTS);
        Path unsorted = run(shuffled, "of-shuffled", VERDICTS);

        for (String table : List.of("counts", "attrition", "met-nothing", "rows")) {
            assertThat(Files.readString(unsorted.resolve(table + ".csv")))
                    .as(table)
                    .isEqualTo(Files.readString(sorted.resolve(table + ".csv")));
        }
        assertThat(Files.readAllLines(unsorted.resolve("verdicts.csv")))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(sorted.resolve("verdicts.csv")));
    }

    @Test
    void rows_in_are_rows_used_not_needed_and_rejected_and_every_rejected_row_is_named() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        write(broken, "persons", "person_id,sex,date_of_birth", "p1,female,1960-05-01", "p2,male,1985-02-30");
        write(broken, "assessments", "person_id,assessment_id,assessed_on", "p1,a1,2026-03-02", "p2,a2,2026-03-02");
        write(
                broken,
                "results",
                "person_id,test,taken_on,value,unit",
                "p1,haemoglobin_g_l,2026-02-01,12.1,g/dL",
                "p1,haemoglobin_g_l,2026-02-02,121,furlongs",
                "p1,no_such_test,2026-02-02,1,g/L",
                "p1,haemoglobin_g_l,2026-04-02,130,g/L",
                "p9,haemoglobin_g_l,2026-02-02,130,g/L");

        Path out = run(broken, "out", VERDICTS);

        NamedCsvRecord results = rows(out, "rows").stream()
                .filter(each -> each.getField("table").equals("results"))
                .findFirst()
                .orElseThrow();
        assertThat(results.getFields()).containsExactly("results", "5", "1", "1", "0", "3");
        assertThat(rows(out, "problems").stream()
                        .map(each ->
                                each.getField("table") + " " + each.getField("row") + " " + each.getField("column")))
                .contains("results 3 unit", "results 4 test", "results 6 person_id");
        assertThat(rows(out, "rejected").stream()
                        .filter(each -> each.getField("rejected").equals("yes"))
                        .mapToLong(each -> Long.parseLong(each.getField("rows")))
                        .sum())
                .isEqualTo(3);
        assertThat(Files.readString(out.resolve("problems.csv"))).doesNotContain("p1", "p9", "furlongs");
    }

    @Test
    void shares_of_routes_add_up_to_a_hundred() {
        Path out = run(cohort, "out", EvaluationChoice.usual());

        assertThat(rows(out, "routes").stream()
                        .map(each -> new BigDecimal(each.getField("percent")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void the_manifest_names_inputs_and_results_with_their_hashes_rules_reading_and_options() {
        Path out = run(cohort, "out", VERDICTS);

        assertThat(files(out).get("manifest.json"))
                .contains(
                        "\"command\" : \"cohort evaluate\"",
                        "\"library_version\" : \"test\"",
                        "complete record",
                        "nhs-nss-core@",
                        "\"file\" : \"persons.csv\"",
                        "\"file\" : \"verdicts.csv\"",
                        "sha256")
                .doesNotContain(folder.toString(), shared.toString());
    }

    @Test
    void every_column_that_is_written_is_explained() {
        EvaluationChoice all = new EvaluationChoice(
                List.of("nhs-nss-core"), ImmutableSet.of(Verdict.MET), EvaluationChoice.Decisions.WITH_QUESTIONS);
        Path few = generated(folder.resolve("few"), 5, Format.CSV);
        Path out = run(few, "out", all);
        List<String> explained = rows(out, "columns").stream()
                .map(each -> each.getField("table") + "." + each.getField("column"))
                .toList();

        files(out).forEach((name, text) -> {
            if (name.endsWith(".csv") && !name.equals("columns.csv")) {
                for (String column : text.lines().findFirst().orElseThrow().split(",", -1)) {
                    assertThat(explained).contains(name.replace(".csv", "") + "." + column);
                }
            }
        });
    }

    @Test
    void small_numbers_are_withheld_everywhere_when_asked() {
        Path out = folder.resolve("out");
        evaluate(input(cohort, out).smallNumbers(SmallNumbers.below(8)).build(), VERDICTS);

        for (Map.Entry<String, String> column : Map.of(
                        "counts", "met", "met-nothing", "met_nothing", "attrition", "people")
                .entrySet()) {
            assertThat(rows(out, column.getKey()).stream().map(each -> each.getField(column.getValue())))
                    .allMatch(cell -> cell.isEmpty() || cell.equals("<8") || Integer.parseInt(cell) % 5 == 0)
                    .anyMatch(cell -> !cell.isEmpty());
        }
    }

    @Test
    void an_assessment_reads_the_version_of_its_day() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        write(two, "persons", "person_id,sex,date_of_birth", "p1,female,1950-05-01");
        write(two, "assessments", "person_id,assessment_id,assessed_on", "p1,before,2025-12-01", "p1,after,2026-05-01");
        write(two, "symptoms", "person_id,term,present,recorded_on", "p1,haemoptysis,yes,2025-11-20");

        Path out = run(
                two,
                "out",
                new EvaluationChoice(
                        List.of("nice-ng12"), ImmutableSet.of(Verdict.MET), EvaluationChoice.Decisions.NONE));

        assertThat(rows(out, "verdicts").stream()
                        .filter(each -> each.getField("criterion").equals("1.1.1b"))
                        .map(each -> each.getField("assessment_id") + " " + each.getField("version")))
                .containsExactly("before 2025-05-01", "after 2026-04");
    }

    @Test
    void results_are_never_mixed_with_what_is_there_already() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> evaluate(input(cohort, out).build(), VERDICTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is there already");
        assertThat(files(out)).containsOnlyKeys("mine.txt");
    }

    @Test
    void a_run_that_fails_leaves_nothing() throws IOException {
        Path latin = Files.createDirectory(folder.resolve("latin"));
        write(latin, "persons", "person_id,sex,date_of_birth", "p1,female,1960-05-01");
        write(latin, "assessments", "person_id,assessment_id,assessed_on", "p1,a1,2026-03-02");
        Files.write(latin.resolve("symptoms.csv"), new byte[] {
            'p', 'e', 'r', 's', 'o', 'n', '_', 'i', 'd', ',', 't', 'e', 'r', 'm', '\n', 'p', '1', ',', (byte) 0xe9, '\n'
        });
        Path out = folder.resolve("out");

        assertThatThrownBy(() -> evaluate(input(latin, out).build(), VERDICTS)).hasMessageContaining("UTF-8");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("latin");
        }
    }

    static void write(Path folder, String table, String... lines) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), String.join("\n", lines) + "\n");
    }
}
