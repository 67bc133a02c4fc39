package org.nsspathway.cohort.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nsspathway.terminology.Code;

/** The page on cohorts lists what cells may hold. */
class CellsGuideTest {
    private static final Path PAGE = Path.of("../../docs/guide/evaluate-a-cohort.md");

    private static String row(String column) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + column + "`")
                        || line.startsWith("| ") && line.contains("`" + column + "` |"))
                .findFirst()
                .orElseThrow();
    }

    private static void listed(String column, List<? extends Enum<?>> values) throws IOException {
        String row = row(column);
        assertThat(Stream.of(row.split("`", -1)))
                .as(column)
                .containsAll(values.stream()
                        .map(each -> Ascii.toLowerCase(each.name()))
                        .toList());
    }

    @Test
    void every_word_that_a_cell_may_hold_stands_on_the_page() throws IOException {
        listed("sex", CohortWords.SEXES);
        listed("setting", CohortWords.SETTINGS);
        listed("side", CohortWords.SIDES);
        listed("flag", CohortWords.FLAGS);
        listed("status", CohortWords.STATES);
        assertThat(row("code_system")).contains("`" + Code.SNOMED_CT + "`", "`" + Code.LOINC + "`");
        assertThat(row("present")).contains("`true`", "`yes`", "`1`", "`false`", "`no`", "`0`");
    }
}
