package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --profile FOLDER}: rules as they hold in one place. */
class ProfileOptionTest {
    private static final String CASES = "../cases/core-criteria.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void evaluate_reads_what_the_place_switches_on_and_names_it_in_every_version() {
        String out = Call.of("evaluate", CASES, "--reading", "complete", "--profile", "../profiles/fife")
                .out();

        assertThat(out).contains("fife@2026-11-22").contains("LOCAL-ANAEMIA, LOCAL-LOW-PLATELETS, LOCAL-CALCIUM");
        assertThat(Call.of("evaluate", CASES, "--profile", "../profiles/oxfordshire-scan", "--set", "nhs-nss-core")
                        .out())
                .contains("Rule sets: nhs-nss-core@2026-11-22/oxfordshire-scan.");
    }

    @Test
    void the_rule_book_shows_a_changed_row_as_local_and_what_was_changed() {
        assertThat(Call.of("rules", "--profile", "../profiles/oxfordshire-scan", "--set", "nhs-nss-core")
                        .out())
                .contains("nhs-nss-core@2026-11-22/oxfordshire-scan")
                .contains("  status     local, from a day not known\n")
                .contains(
                        "Edited for oxfordshire-scan: min_age, condition; source, confidence and note are those of the row before.")
                .doesNotContain("  status     in force");
    }

    @Test
    void a_bad_profile_is_refused_with_file_row_column_and_remedy() throws IOException {
        Files.writeString(
                folder.resolve("north.criteria.csv"), "set,id,column,value,note\nnhs-nss-core,CORE-GUTS,min_age,40,\n");
        Files.writeString(
                folder.resolve("north.services.csv"),
                "service,offered,open_from,suspended_from,accepts_from,min_age,excludes,on_missing_tests,"
                        + "on_unknown_primary,on_several_sites,on_recurrence,fallback,source,read_on,note\n");

        Call call = Call.of("evaluate", CASES, "--profile", folder.toString());

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).isEqualToNormalizingNewlines("""
                        nss: north.criteria.csv, row 2, column id: set 'nhs-nss-core' has no row 'CORE-GUTS'. Did you mean 'CORE-GUT'? Rows of your own go into set 'local'.
                        """);
    }
}
