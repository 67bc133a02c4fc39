package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void open_met_breached_and_excluded_referrals_with_the_published_columns() throws IOException {
        Path out = folder.resolve("out.csv");

        Call call = Call.of("clock", form().toString(), "--as-of", "2025-04-01", "-o", out.toString());

        assertThat(call.exit()).isZero();
        assertThat(Files.readAllLines(out).get(0))
                .isEqualTo(
                        "id,clock_start,due_date,stop,elapsed_days,outcome,last_working_day,working_days_left,explanation");
        assertThat(Files.readAllLines(out).get(1))
                .startsWith("met,2025-03-03,2025-03-31,2025-03-31,28,met,2025-03-31,,");
        assertThat(Files.readAllLines(out).get(2))
                .startsWith("late,2025-02-03,2025-03-03,2025-03-04,29,breached,2025-03-03,,");
        assertThat(Files.readAllLines(out).get(3)).startsWith("open,2025-03-21,2025-04-18,,11,open,2025-04-17,12,");
    }

    @Test
    void the_same_as_text() throws IOException {
        assertThat(Call.of("clock", form().toString(), "--as-of", "2025-04-01").out())
                .contains("open  ")
                .contains("Last working day 2025-04-17; working days left: 12.");
    }

    @Test
    void a_missing_file_and_a_missing_day_are_wrong_calls() {
        assertThat(Call.of("clock", "none.csv", "--as-of", "2025-03-21").exit()).isEqualTo(2);
        assertThat(Call.of("clock", "none.csv", "--as-of", "2025-03-21").err())
                .contains("none.csv: the file cannot be opened");
        assertThat(Call.of("clock", "none.csv").exit()).isEqualTo(2);
    }

    @Test
    void a_rejected_row_is_located_and_counted() throws IOException {
        Path form = Files.writeString(folder.resolve("form.csv"), "id,referral_received,events\nbad,03/03/2025,\n");

        Call call = Call.of("clock", form.toString(), "--as-of", "2025-03-21");

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.err()).contains("nss: form.csv, row 2").contains("nss: 1 rows: 0 read, 1 rejected");
    }

    @Test
    void the_cohort_tables_of_a_folder_are_read_as_well() throws IOException {
        Files.writeString(
                folder.resolve("referrals.csv"),
                "referral_id,received_on,priority,source,referral_type\nr1,2025-03-03,3,03,17\n");
        Files.writeString(
                folder.resolve("events.csv"),
                "referral_id,event,on,detail,adjustment_days\nr1,told_not_cancer,2025-03-31,,\n");

        assertThat(Call.of("clock", folder.toString(), "--as-of", "2025-04-21").out())
                .startsWith("r1  ")
                .contains("28");
    }

    private Path form() throws IOException {
        return Files.writeString(folder.resolve("form.csv"), """
                id,referral_received,events
                met,2025-03-03,told_not_cancer=2025-03-31;@end_reason=02
                late,2025-02-03,told_not_cancer=2025-03-04;@end_reason=02
                open,2025-03-21,
                """);
    }
}
