package org.nsspathway.cohort.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.problem.TableException;

/** A whole file that is not as it should be: refused where nothing in it can be trusted, read where it can. */
class DamagedFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_the_row() throws IOException {
        TestCohort cohort = TestCohort.in(folder);
        Files.write(
                folder.resolve("symptoms.csv"),
                "person_id,term,cause\np1,fatigue,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(cohort::read)
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("symptoms.csv")
                .hasMessageEndingWith("not UTF-8. Save it as UTF-8 and run again.");
    }

    @Test
    void a_byte_order_mark_semicolons_and_unknown_columns_are_taken_and_told() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .text("symptoms", "\ufeffperson_id;term;shoe size;recorded_on\r\np1;fatigue;44;2026-02-01\r\n")
                .read();

        assertThat(read.of("a1").symptoms()).hasSize(1);
        assertThat(read.problems()).containsExactly("symptoms 1 column 3 COLUMN_UNKNOWN");
    }

    @Test
    void a_million_bad_rows_are_told_one_by_one_and_the_good_ones_go_on() throws IOException {
        StringBuilder rows = new StringBuilder("person_id,term,recorded_on\n");
        for (int i = 0; i < 1_000_000; i++) {
            rows.append("p1,fatigue,yesterday\n");
        }
        rows.append("p2,cough,2026-02-01\n");
        TestCohort.Result read =
                TestCohort.in(folder).text("symptoms", rows.toString()).read();

        assertThat(read.rows(CohortTable.SYMPTOMS))
                .isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 1_000_001, 1, 0, 0, 1_000_000));
        assertThat(read.problems()).hasSize(1_000_000).last().isEqualTo("symptoms 1000001 recorded_on NO_DATE");
        assertThat(read.of("a2").symptoms()).hasSize(1);
    }
}
