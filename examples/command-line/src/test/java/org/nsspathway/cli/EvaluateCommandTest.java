package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String CASES = "../cases/core-criteria.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void one_line_for_every_case_and_criterion_with_the_published_columns() throws IOException {
        Path out = folder.resolve("out.csv");

        Call call = Call.of("evaluate", CASES, "--set", "nhs-nss-core", "--reading", "complete", "-o", out.toString());

        assertThat(call.err()).isEmpty();
        assertThat(call.exit()).isZero();
        assertThat(Files.readAllLines(out).get(0)).isEqualTo("case_id,set,criterion,verdict,reason,missing_facts");
        assertThat(rows(out)).hasSize(44 * 6);
    }

    @Test
    void verdict_reason_and_missing_facts_of_a_met_a_not_met_and_an_unknown_case() throws IOException {
        Path out = folder.resolve("out.csv");
        Call.of("evaluate", CASES, "--reading", "complete", "-o", out.toString());

        assertThat(row(out, "weight-5.1", "CORE-WEIGHT"))
                .containsExactly(
                        "weight-5.1",
                        "nhs-nss-core",
                        "CORE-WEIGHT",
                        "MET",
                        "Weight loss: new (assumed), unexplained, unintended; Body weight lost within 3 months: 5.1 % (more than 5 asked)",
                        "");
        assertThat(row(out, "fatigue-27d", "CORE-CONST"))
                .containsExactly(
                        "fatigue-27d",
                        "nhs-nss-core",
                        "CORE-CONST",
                        "NOT_MET",
                        "Fatigue: for 27 days (at least 4 weeks asked), not recorded as of very significant concern; "
                                + "Loss of appetite, nausea, feeling generally unwell, bloating: not recorded (read as absent)",
                        "");
        assertThat(row(out, "gut-feeling-bare", "CORE-GUT"))
                .containsExactly(
                        "gut-feeling-bare",
                        "nhs-nss-core",
                        "CORE-GUT",
                        "UNKNOWN",
                        "Reasons for the gut feeling: not recorded",
                        "gut_feeling_reasons");
    }

    @Test
    void a_partial_record_asks_where_a_complete_one_answers() throws IOException {
        Path out = folder.resolve("out.csv");
        Call.of("evaluate", CASES, "-o", out.toString());

        assertThat(row(out, "fatigue-27d", "CORE-CONST").get(3)).isEqualTo("UNKNOWN");
        assertThat(row(out, "fatigue-27d", "CORE-CONST").get(5)).contains("fatigue:very_significant_concern");
    }

    @Test
    void unexplained_is_assumed_only_when_asked_for() throws IOException {
        Path cases = table("tired,50,female,2026-03-02,fatigue~5w");
        Path out = folder.resolve("out.csv");

        Call.of("evaluate", cases.toString(), "-o", out.toString());
        assertThat(row(out, "tired", "CORE-CONST").get(5)).contains("fatigue:unexplained");

        Call.of("evaluate", cases.toString(), "--assume-unexplained", "-o", out.toString());
        assertThat(row(out, "tired", "CORE-CONST").get(3)).isEqualTo("MET");
        assertThat(row(out, "tired", "CORE-CONST").get(4)).contains("unexplained (assumed)");
    }

    @Test
    void a_rejected_row_is_located_counted_and_the_others_are_read() throws IOException {
        Path cases = table(
                "typo,50,female,2026-03-02,fatigeu:unexplained~5w\ngood,50,female,2026-03-02,fatigue:unexplained~5w");

        Call call = Call.of("evaluate", cases.toString());

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).isEqualToNormalizingNewlines("""
                        nss: cases.csv, row 2, column facts: NSS-C003 'fatigeu' is no known fact. Did you mean 'fatigue'?
                        nss: 2 rows: 1 read, 1 rejected
                        """);
        assertThat(call.out()).contains("good  age 50").doesNotContain("typo");
    }

    @Test
    void the_day_of_assessment_may_be_given_for_the_whole_table_and_is_never_guessed() throws IOException {
        Path cases = table("undated,50,female,,fatigue:unexplained~5w");

        assertThat(Call.of("evaluate", cases.toString()).err()).contains("row 2, column assessed_on: NSS-C007");
        assertThat(Call.of("evaluate", cases.toString(), "--as-of", "2026-03-02")
                        .out())
                .contains("assessed on 2026-03-02");
    }

    @Test
    void text_tells_met_from_unknown_and_says_that_silence_is_no_no() {
        Call call = Call.of("evaluate", "../cases/first-look.csv", "--set", "nhs-nss-core");

        assertThat(call.out())
                .contains(
                        "  MET      CORE-CONST  Fatigue: new (assumed), unexplained, for 6 weeks (at least 4 weeks asked)")
                .contains(
                        "  UNKNOWN  too little is recorded, which is not a no: CORE-ABDO, CORE-PAIN, CORE-GUT, CORE-RAD")
                .contains(
                        "           to settle it:  Weight loss: of strong clinical suspicion?; Body weight lost: measure it");
    }

    @Test
    void a_wrong_call_says_what_is_there_and_ends_with_2() {
        assertThat(Call.of("evaluate", CASES, "--set", "foo").exit()).isEqualTo(2);
        assertThat(Call.of("evaluate", CASES, "--set", "foo").err())
                .contains("There is no set 'foo'. Installed are uk-emergency, nhs-nss-core");
        assertThat(Call.of("evaluate", "none.csv").err()).contains("none.csv: the file cannot be opened");
        assertThat(Call.of("evaluate", "none.csv").exit()).isEqualTo(2);
        assertThat(Call.of("evaluate").exit()).isEqualTo(2);
    }

    @Test
    void nothing_half_written_is_left_where_a_file_cannot_be_written() {
        Call call = Call.of(
                "evaluate",
                CASES,
                "-o",
                folder.resolve("no-such-folder/out.csv").toString());

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .contains("cannot be written (NoSuchFileException). Check the folder and the free space.");
    }

    @Test
    void a_spreadsheet_does_not_run_what_a_cell_begins_with() throws IOException {
        Path out = folder.resolve("out.csv");
        Call.of("evaluate", table("=1+1,50,female,2026-03-02,fatigue").toString(), "-o", out.toString());

        assertThat(rows(out).get(0).get(0)).isEqualTo("'=1+1");
    }

    private Path table(String rows) throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), "case_id,age,sex,assessed_on,facts\n" + rows + "\n");
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFields).toList();
        }
    }

    private static List<String> row(Path file, String id, String criterion) throws IOException {
        return rows(file).stream()
                .filter(row -> row.get(0).equals(id) && row.get(2).equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_nearly_right_is_said_how_to_write_it() {
        assertThat(Call.of("rules", "--set", "nhs-nss-coer").err()).contains("Did you mean 'nhs-nss-core'?");
        assertThat(Call.of("clock", "../cases/referrals.csv", "--as-of", "02/03/2026")
                        .err())
                .contains("'02/03/2026' is not a day. Write it as 2026-03-02.");
    }
}
