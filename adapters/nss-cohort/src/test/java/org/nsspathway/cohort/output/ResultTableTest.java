package org.nsspathway.cohort.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTableTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+44,'''+44'", "@x,'''@x'", "-x,'''-x'", "-4.5,-4.5", "-,'''-'", "a=b,a=b"})
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(String cell, String written) {
        assertThat(ResultTable.harmless(cell)).isEqualTo(written);
    }

    @Test
    void results_appear_whole_with_their_scratch_gone() throws IOException {
        Path place = folder.resolve("out");
        try (ResultFolder results = ResultFolder.at(place)) {
            results.table("some", "a", "b").row("1", "x,y");
            Files.writeString(results.scratch().resolve("rows"), "rows");
            assertThat(place).doesNotExist();
            results.finish();
        }

        assertThat(Files.readString(place.resolve("some.csv"))).isEqualTo("a,b\n1,\"x,y\"\n");
        assertThat(inside(folder)).containsExactly("out");
        assertThat(inside(place)).containsExactly("some.csv");
    }

    @Test
    void results_that_are_not_finished_leave_nothing() throws IOException {
        try (ResultFolder results = ResultFolder.at(folder.resolve("out"))) {
            results.table("some", "a").row("1");
        }

        assertThat(inside(folder)).isEmpty();
    }

    @Test
    void a_row_has_as_many_cells_as_the_table_has_columns() {
        try (ResultFolder results = ResultFolder.at(folder.resolve("out"))) {
            ResultTable table = results.table("some", "a", "b");

            assertThatThrownBy(() -> table.row("1")).hasMessageContaining("2 columns");
        }
    }

    private static Stream<String> inside(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(each -> each.getFileName().toString()).toList().stream();
        }
    }
}
