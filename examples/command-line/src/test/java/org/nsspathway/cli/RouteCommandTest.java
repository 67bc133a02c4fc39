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

class RouteCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_first_look_at_four_people_reads_as_the_readme_shows_it() throws IOException {
        Call call = Call.of("route", "../cases/first-look.csv");

        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .isEqualToNormalizingNewlines(Files.readString(Path.of("src/test/resources/readme-answer.txt")));
    }

    @Test
    void one_line_for_every_case_with_the_published_columns() throws IOException {
        Path out = folder.resolve("out.csv");

        Call call = Call.of("route", "../cases/first-look.csv", "-o", out.toString());

        assertThat(call.out()).isEqualToNormalizingNewlines("Wrote 4 lines to " + out + "\n");
        assertThat(Files.readAllLines(out).get(0))
                .isEqualTo(
                        "case_id,route,urgency,destination,also_applies,criteria_met,criteria_unknown,tests_outstanding,"
                                + "missing_facts,clock_starts,explanation");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows.stream().map(row -> row.getField("route")))
                    .containsExactly("nss", "test-first", "review", "mscc-coordinator-24h");
            assertThat(rows.get(0).getField("criteria_met")).isEqualTo("CORE-CONST;1.5.3;1.5.6b");
            assertThat(rows.get(0).getField("clock_starts")).isEqualTo("yes");
            assertThat(rows.get(0).getField("explanation"))
                    .contains("the person is to be told by Mon 30 Mar 2026")
                    .doesNotContain("\n");
            assertThat(rows.get(1).getField("missing_facts"))
                    .startsWith("weight_loss:strong_suspicion;")
                    .endsWith(";weight_loss_percent");
            assertThat(rows.get(3).getField("also_applies")).isEqualTo("breast-mdt-by-gp;own-breast-team;nss");
            assertThat(rows.get(3).getField("clock_starts")).isEqualTo("no");
        }
    }

    @Test
    void same_day_rules_are_read_whatever_sets_are_named() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,age,sex,assessed_on,facts\nunwell,50,female,2026-03-02,fatigue:unexplained~5w;needs_admission\n");

        assertThat(Call.of("route", cases.toString(), "--set", "nhs-nss-core").out())
                .contains("Send for same-day emergency assessment: now")
                .contains("EMERG-UNSTABLE");
    }

    @Test
    void the_last_working_day_before_a_due_date_on_good_friday_is_the_thursday() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,age,sex,assessed_on,facts\nfriday,50,female,2025-03-21,fatigue:unexplained~5w\n");

        assertThat(Call.of("route", cases.toString()).out())
                .contains(
                        "if the referral is received on Fri 21 Mar 2025, the person is to be told by Fri 18 Apr 2025 (28-day standard); "
                                + "last working day: 2025-04-17");
    }

    @Test
    void a_day_before_the_standard_existed_has_no_due_date_and_says_so() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,age,sex,assessed_on,facts\nlong-ago,50,female,2018-03-02,fatigue:unexplained~5w\n");

        Call call = Call.of("route", cases.toString());

        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .contains("refer to the non-specific symptoms service")
                .contains("  clock    ")
                .doesNotContain("to be told by");
    }
}
