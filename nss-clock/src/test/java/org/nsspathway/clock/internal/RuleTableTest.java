package org.nsspathway.clock.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nsspathway.clock.Standard;

class RuleTableTest {

    private static <T> T one(String cell, Function<RuleRow, T> read) throws IOException {
        return RuleTable.read("t.csv", new StringReader("id,cell\nA,\"" + cell + "\"\n"), List.of("id", "cell"), read)
                .get(0);
    }

    @Test
    void a_missing_packaged_table_is_named() {
        assertThatThrownBy(() -> RuleTable.load(RuleTableTest.class, "nowhere.csv", List.of(), row -> row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The table nowhere.csv is missing beside org.nsspathway.clock.internal.RuleTableTest. "
                        + "Use the jar as it was built.");
    }

    @Test
    void cells_are_read_as_the_types_of_rules() throws IOException {
        List<Object> read = List.of(
                one("4", row -> row.number("cell")),
                one("0.5", row -> row.decimal("cell")),
                one("2026-03", row -> row.month("cell")),
                one("2026-03-02", row -> row.date("cell")),
                one("yes", row -> row.yes("cell")),
                one("", row -> row.yes("cell")),
                one("a  b", row -> row.codes("cell")),
                one("", row -> row.codes("cell")),
                one("sixty-two-day", row -> row.constant("cell", Standard.class)),
                one("", row -> row.optionalConstant("cell", Standard.class)));
        assertThat(read)
                .containsExactly(
                        4,
                        new BigDecimal("0.5"),
                        YearMonth.of(2026, 3),
                        LocalDate.of(2026, 3, 2),
                        true,
                        false,
                        List.of("a", "b"),
                        List.of(),
                        Standard.SIXTY_TWO_DAY,
                        Optional.empty());
    }

    @Test
    void a_cell_that_cannot_be_read_names_its_place_and_the_remedy() {
        assertThatThrownBy(() -> one("half", row -> row.decimal("cell")))
                .hasMessage("t.csv, row 2, column cell: 'half' is no number of 0 or more. Write it as 0.5.");
        assertThatThrownBy(() -> one("March", row -> row.month("cell")))
                .hasMessage("t.csv, row 2, column cell: 'March' is no month. Write it as 2026-03.");
        assertThatThrownBy(() -> one("maybe", row -> row.yes("cell")))
                .hasMessage("t.csv, row 2, column cell: 'maybe' is neither yes nor no. Write one of them.");
        assertThatThrownBy(() -> one("90-day", row -> row.constant("cell", Standard.class)))
                .hasMessage(
                        "t.csv, row 2, column cell: '90-day' is unknown. Known here: faster-diagnosis, thirty-one-day, sixty-two-day.");
    }

    @Test
    void a_period_includes_both_its_days_and_is_open_where_the_table_is() throws IOException {
        Period period = RuleTable.read(
                        "t.csv",
                        new StringReader("effective_from,effective_to\n2025-01-01,2025-12-31\n"),
                        List.of(),
                        RuleRow::period)
                .get(0);
        assertThat(period.contains(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(period.contains(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(period.overlaps(Period.ALWAYS)).isTrue();
        assertThat(period.overlaps(new Period(LocalDate.of(2026, 1, 1), LocalDate.MAX)))
                .isFalse();
        assertThatThrownBy(() -> RuleTable.read(
                        "t.csv",
                        new StringReader("effective_from,effective_to\n2025-01-01,2024-12-31\n"),
                        List.of(),
                        RuleRow::period))
                .hasMessage(
                        "t.csv, row 2, column effective_to: the row ends (2024-12-31) before it begins (2025-01-01).");
    }
}
