package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCodesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_clean_list_ends_with_nothing_wrong() throws IOException {
        Call call = lint("code,term\n89362005,Weight loss\n");

        assertThat(call.exit()).isZero();
        assertThat(call.out()).isEqualTo("1 codes in 1 rows, column code: nothing wrong\n");
    }

    @Test
    void damaged_codes_are_listed_with_row_column_and_what_to_do() throws IOException {
        Call call = lint("code,term\n1.55655E+15,NSS referral\n");

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .isEqualTo(
                        "codes.csv, row 2, column code: NSS-L001 '1.55655E+15' was written as a number, which may have"
                                + " lost digits. Take it from its source, as text.\n"
                                + "1 codes in 1 rows, column code: 1 problems\n");
    }

    @Test
    void a_file_without_codes_is_a_wrong_call() throws IOException {
        Call call = lint("name\nfatigue\n");

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("no column looks like SNOMED CT identifiers or LOINC codes");
    }

    private Call lint(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("codes.csv"), text);
        return Call.of("lint-codes", file.toString());
    }
}
