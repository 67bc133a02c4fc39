package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same person routed in the example profiles: closed services, exclusions and choices of their own. */
class RouteInPlacesTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0} on {1}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bristol-bnssg            | 2023-11-30 | fatigue:unexplained~6w           | nss        | open until December 2023",
                "bristol-bnssg            | 2023-12-01 | fatigue:unexplained~6w           | test-first | suspended: tests stand in",
                "harrogate                | 2026-03-02 | fatigue:unexplained~6w           | nss        | open",
                "bristol-bnssg            | 2026-03-02 | imaging_metastases_unknown_primary | unknown-primary-service | its own service",
                "coventry-warwickshire    | 2026-03-02 | imaging_metastases_unknown_primary | nss      | taken by NSS here",
                "fife                     | 2026-03-02 | fatigue:unexplained~6w;seen_in_nss_within_3_months | advice-and-guidance | seen lately, nothing new",
                "fife                     | 2026-03-02 | fatigue:unexplained~6w;seen_in_nss_within_3_months;new_symptom_since_last_seen | nss | seen lately, something new",
                "harrogate                | 2026-03-02 | fatigue:unexplained~6w;seen_in_nss_within_3_months | nss | no such exclusion",
                "fife                     | 2026-03-02 | haemoglobin_g_l=119@2026-02-20;past_cancer=bowel@2017;abdominal_pain:unexplained+vague~6w | own-cancer-team | recurrence goes to the team of the site",
                "south-west-hertfordshire | 2026-05-04 | weight_loss:unexplained          | test-first | nothing points to a site: CT first",
            })
    void a_man_of_58_goes_where_the_place_sends_him(
            String profile, String day, String facts, String route, String shows) throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,age,sex,assessed_on,facts\nman,58,male," + day + "," + facts + "\n");
        Path out = folder.resolve("out.csv");

        Call call = Call.of(
                "route",
                cases.toString(),
                "--reading",
                "complete",
                "--profile",
                "../profiles/" + profile,
                "-o",
                out.toString());

        assertThat(call.err()).isEmpty();
        assertThat(Files.readAllLines(out).get(1)).as(shows).startsWith("man," + route + ",");
    }
}
