package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.referral.EventKind;

/** Every row of every packaged table has a source and says how sure it is. */
class RuleTablesTest {

    private static CsvTable table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleTablesTest.class.getResourceAsStream(name), name)) {
            return CsvTable.parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standards.csv",
                "scope.csv",
                "events.csv",
                "adjustments.csv",
                "exclusions.csv",
                "left-out.csv",
                "limits.csv",
                "allocation.csv",
                "policy.csv",
                "targets/targets.csv",
                "tracking/waiting-bands.csv",
                "pathway/south-tees.csv",
                "workingday/calendars.csv",
                "workingday/limits.csv"
            })
    void every_row_has_a_source_and_a_confidence(String name) throws IOException {
        CsvTable table = table(name);
        table.requireWhole(List.of("source", "confidence"));
        assertThat(table.rows()).isNotEmpty();
        for (CsvTable.Row row : table.rows()) {
            assertThat(row.cell("source")).as("%s", row.place()).isNotBlank();
            assertThat(row.cell("confidence")).as("%s", row.place()).isIn("high", "medium", "low");
        }
    }

    @Test
    void the_versions_are_those_of_the_table() {
        assertThat(ClockRules.packaged().versions())
                .containsExactly(
                        "fds-2019-04",
                        "fds-2021-10",
                        "31d-2009",
                        "31d-2023-10",
                        "62d-2009-rare",
                        "62d-2009",
                        "62d-2023-10");
    }

    @Test
    void an_event_without_a_row_moves_no_28_day_clock() throws IOException {
        List<String> moving = table("events.csv").rows().stream()
                .filter(row -> row.cell("standard").equals("faster-diagnosis"))
                .map(row -> row.cell("event").replace('-', '_'))
                .toList();
        List<String> kinds =
                Arrays.stream(EventKind.values()).map(EventKind::token).toList();
        assertThat(kinds).containsAll(moving);
        assertThat(moving)
                .doesNotContain(
                        "mdt", "first_seen", "gp_told", "ipt_sent", "referral_opened", "hospital_cancelled", "other");
    }
}
