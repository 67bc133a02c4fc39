package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in JSON, and their decisions made again. */
class JsonCommandTest {
    private static final String PEOPLE = "../cases/people.ndjson";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void people_are_routed_as_cases_are_and_what_was_not_read_is_told() {
        Call call = Call.of("json", "route", PEOPLE);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .contains("tired-six-weeks  age 58, female, assessed on 2026-03-02")
                .contains("refer to the non-specific symptoms service")
                .doesNotContain("misspelt");
        assertThat(call.err())
                .contains("nss: people.ndjson, row 2, column /results/0/value: NSS-J004 the value is not readable.")
                .contains("nss: people.ndjson, row 3, column /symptoms/0/term: NSS-J005 'haemoptisis' is no known fact."
                        + " Did you mean 'haemoptysis'?")
                .contains("nss: 3 records: 2 read, 1 rejected");
    }

    @Test
    void a_document_over_several_lines_gives_one_error_that_says_what_to_do() throws IOException {
        Path pretty = Files.writeString(
                folder.resolve("pretty.json"), "{\n  \"assessed_on\": \"2026-03-02\",\n  \"x\": 1\n}\n");

        assertThat(Call.of("json", "route", pretty.toString()).err())
                .isEqualToNormalizingNewlines(
                        "nss: pretty.json, row 1: NSS-J001 the file is one document over several lines,"
                                + " or a list, and nothing of it was read. Write one document a line, as jq -c does.\n"
                                + "nss: 1 records: 0 read, 1 rejected\n");
    }

    @Test
    void results_and_problems_go_to_two_files_and_records_in_are_records_out_and_rejected() throws IOException {
        Path out = folder.resolve("out.csv");

        Call call = Call.of("json", "route", PEOPLE, "-o", out.toString());

        assertThat(call.out()).isEqualToNormalizingNewlines("Wrote 2 lines to " + out + "\n");
        assertThat(call.err())
                .isEqualToNormalizingNewlines("nss: problems, in the file beside the results: NSS-J004 1; NSS-J005 1\n"
                        + "nss: 3 records: 2 read, 1 rejected\n");
        assertThat(Files.readAllLines(out)).hasSize(3).element(0).isEqualTo(String.join(",", RouteOutput.HEADER));
        List<String> problems = Files.readAllLines(folder.resolve("out.problems.csv"));
        assertThat(problems.get(0)).isEqualTo("source,row,path,code,text");
        assertThat(problems.get(1)).startsWith("people.ndjson,2,/results/0/value,NSS-J004,");
        assertThat(problems.get(2)).startsWith("people.ndjson,3,/symptoms/0/term,NSS-J005,");
        assertThat(Files.list(folder)).as("nothing half-written is left").hasSize(2);
    }

    @Test
    void decisions_are_recorded_and_made_again_as_they_were() throws IOException {
        Path decisions = folder.resolve("decisions.ndjson");
        Call.of("json", "route", PEOPLE, "--decisions", decisions.toString());

        Call same = Call.of("replay", decisions.toString());

        assertThat(same.exit()).isZero();
        assertThat(same.out()).isEqualTo("2 as recorded, 0 not\n");

        String changed =
                Files.readAllLines(decisions).get(0).replaceFirst("\"pathway\":\"nss\"", "\"pathway\":\"review\"");
        Call other = Call.of(
                "replay", Files.writeString(folder.resolve("one.json"), changed).toString());

        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.out())
                .isEqualTo("tired-six-weeks  outcome/route/pathway\n    recorded  review\n    now       nss\n"
                        + "0 as recorded, 1 not\n");
    }

    @Test
    void a_decision_that_cannot_be_read_is_told_with_its_place() throws IOException {
        Call call = Call.of(
                "replay",
                Files.writeString(folder.resolve("one.json"), "{\"format\":\"nss-decision-9\"}")
                        .toString());

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err())
                .startsWith("nss: one.json, column /format: NSS-J007 the document is of another kind or version.");
    }

    @Test
    void cards_are_one_response_a_line() {
        Call call = Call.of("json", "cards", PEOPLE);

        assertThat(call.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"cards\":[{\"uuid\":\"") && line.endsWith("]}"));
    }

    @Test
    void a_file_that_is_not_there_and_a_missing_subcommand_are_wrong_calls() {
        assertThat(Call.of("json", "route", "nowhere.ndjson").exit()).isEqualTo(2);
        assertThat(Call.of("replay", "nowhere.json").err()).contains("nowhere.json: the file cannot be read");
        assertThat(Call.of("json").exit()).isEqualTo(2);
        assertThat(Call.of("fhir").exit()).isEqualTo(2);
    }

    @Test
    void fhir_needs_the_jar_that_holds_hapi() {
        Call call = Call.of("fhir", "route", "../cases/bundle.json", "--as-of", "2026-03-02");

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err())
                .isEqualToNormalizingNewlines(
                        "nss: FHIR cannot be read without nss-fhir.jar. Put it beside nss.jar, under that name.\n");
    }
}
