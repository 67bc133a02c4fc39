package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a table of cases that cannot be meant. */
class CaseMessagesTest {
    private static final String FIRST_LOOK = "../cases/first-look.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_case_that_is_not_there_is_told_with_those_that_are() {
        assertThat(Call.of("explain", FIRST_LOOK, "--case", "tired-six-week").err())
                .contains("has no case 'tired-six-week' that could be read. It has tired-six-weeks, ");
        assertThat(Call.of("explain", FIRST_LOOK, "--case", "zz").err())
                .contains("has no case 'zz' that could be read. It has tired-six-weeks, ");
    }

    @Test
    void a_column_that_asks_for_another_reading_is_refused_and_never_passed_over() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,age,sex,assessed_on,facts,reading\na,60,female,2026-03-02,fatigue,complete\n");

        for (String command : new String[] {"route", "evaluate"}) {
            Call call = Call.of(command, cases.toString());
            assertThat(call.exit()).as(command).isEqualTo(2);
            assertThat(call.err()).contains("the table has a column 'reading'", "Say --reading for the whole table");
        }
    }

    @Test
    void a_finding_or_an_end_that_cannot_be_is_refused_with_its_place() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,age,sex,assessed_on,facts\na,60,female,2026-03-02,chest_x_ray=zzz\n"
                        + "b,60,female,2026-03-02,fatigue/ended=2026-04-01\n");

        assertThat(Call.of("route", cases.toString()).err())
                .contains("cases.csv, row 2, column facts")
                .contains("'chest_x_ray' is never 'zzz'. Write abnormal, normal; or awaited, declined or not_returned.")
                .contains("cases.csv, row 3, column facts")
                .contains("end lies after the day of assessment, 2026-03-02");
    }
}
