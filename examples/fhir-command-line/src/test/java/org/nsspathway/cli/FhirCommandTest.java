package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** FHIR records through the command. */
class FhirCommandTest {
    private static final String BUNDLE = "../cases/bundle.json";

    @TempDir
    private Path folder = Path.of("");

    private record Call(int exit, String out, String err) {
        static Call of(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            CommandLine line = Main.commandLine();
            line.setOut(new PrintWriter(out));
            line.setErr(new PrintWriter(err));
            int exit = line.execute(arguments);
            line.getOut().flush();
            line.getErr().flush();
            return new Call(exit, out.toString(), err.toString());
        }
    }

    @Test
    void a_bundle_is_routed_under_its_own_id_and_what_was_not_read_is_told() {
        Call call = Call.of("fhir", "route", BUNDLE, "--as-of", "2026-03-02");

        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .contains("\ninvented-1  age 58, female, assessed on 2026-03-02\n")
                .contains("CORE-WEIGHT");
        assertThat(call.err())
                .contains("bundle.json, column Bundle.entry[4].resource.value: NSS-F020 the value lies beyond all")
                .contains("bundle.json, column Bundle.entry[5].resource.code.coding[0]: NSS-F010 code 26322001");
    }

    @Test
    void a_folder_and_a_file_of_lines_are_read_one_after_the_other() throws IOException {
        Path bundles = Files.createDirectory(folder.resolve("bundles"));
        String text = Files.readString(Path.of(BUNDLE));
        Files.writeString(bundles.resolve("1.json"), text);
        Files.writeString(bundles.resolve("2.json"), text.replace("invented-1", "invented-2"));
        Files.writeString(bundles.resolve("notes.txt"), "no Bundle");
        Path lines = folder.resolve("bundles.ndjson");
        Files.writeString(lines, text.replaceAll("\\s*\\n\\s*", " ") + "\n\n{broken\n");
        Path out = folder.resolve("out.csv");

        Call many = Call.of("fhir", "route", bundles.toString(), "--as-of", "2026-03-02", "-o", out.toString());

        assertThat(many.exit()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3);
        assertThat(Files.readAllLines(out).get(2)).startsWith("invented-2,");
        assertThat(Files.readAllLines(folder.resolve("out.problems.csv")))
                .hasSize(5)
                .element(1)
                .asString()
                .startsWith("1.json,,Bundle.entry[4].resource.value,NSS-F020,");

        Call ofLines = Call.of("fhir", "evaluate", lines.toString(), "--as-of", "2026-03-02");

        assertThat(ofLines.exit()).isEqualTo(1);
        assertThat(ofLines.out()).contains("MET      CORE-WEIGHT").contains("invented-1");
        assertThat(ofLines.err())
                .contains("bundles.ndjson, row 3: NSS-F001 the text is no JSON")
                .contains("nss: 2 records: 1 read, 1 rejected");
    }

    @Test
    void sets_and_the_day_are_the_callers_to_say_and_what_is_later_is_counted() {
        Call call = Call.of(
                "fhir", "evaluate", BUNDLE, "--as-of", "2026-01-01", "--set", "nhs-nss-core", "--reading", "complete");

        assertThat(call.out()).contains("Rule sets: nhs-nss-core@").doesNotContain("MET      CORE-WEIGHT");
        assertThat(call.err()).contains("3 resources tell of something after the day of assessment and were left out");
        assertThat(Call.of("fhir", "route", BUNDLE).exit()).as("without a day").isEqualTo(2);
    }

    @Test
    void decisions_on_fhir_records_are_made_again_as_they_were() {
        Path decisions = folder.resolve("decisions.ndjson");
        Call.of("fhir", "route", BUNDLE, "--as-of", "2026-03-02", "--decisions", decisions.toString());

        assertThat(Call.of("replay", decisions.toString()).out()).isEqualTo("1 as recorded, 0 not\n");
    }

    @Test
    void cards_are_one_response_a_line() {
        assertThat(Call.of("fhir", "cards", BUNDLE, "--as-of", "2026-03-02")
                        .out()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"cards\":[{\"uuid\":\""));
    }

    @Test
    void a_file_that_is_not_there_is_a_wrong_call() {
        assertThat(Call.of("fhir", "route", "nowhere.json", "--as-of", "2026-03-02"))
                .satisfies(call -> {
                    assertThat(call.exit()).isEqualTo(2);
                    assertThat(call.err()).contains("nowhere.json: cannot be read");
                });
    }
}
