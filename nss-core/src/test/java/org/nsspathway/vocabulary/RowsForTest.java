package org.nsspathway.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;

/** A person's results as a derivation sees them, written in a test in any order and read oldest first. */
final class RowsForTest implements DatedResults {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<List<Row>> inputs = new ArrayList<>();
    private int validDays = 90;

    private record Row(NumberInterval value, DateInterval taken) {}

    /** An input with results such as {@code 82.0@2025-12-01}. */
    RowsForTest input(String... results) {
        List<Row> rows = new ArrayList<>();
        for (String each : results) {
            int at = each.indexOf('@');
            rows.add(new Row(NumberInterval.parse(each.substring(0, at)), DateInterval.parse(each.substring(at + 1))));
        }
        rows.sort(Comparator.comparing(row -> row.taken().earliest()));
        inputs.add(rows);
        return this;
    }

    /** An input with records such as {@code 1@2026-01-05} of problem 1, problem by problem and oldest first. */
    RowsForTest records(String... records) {
        input(records);
        inputs.get(inputs.size() - 1)
                .sort(Comparator.comparing(row -> row.value().lowMillionths()));
        return this;
    }

    RowsForTest validFor(int days) {
        validDays = days;
        return this;
    }

    /** What a derivation makes of the rows: the number, or {@code unknown}. */
    String derive(Derivation.Calculation calculation, @Nullable String window) {
        DerivedNumber out = new DerivedNumber();
        calculation.derive(this, window == null ? null : TimeSpan.parse(window), out);
        return out.isKnown() ? out.interval().toString() : "unknown";
    }

    @Override
    public long assessedOn() {
        return DAY.toEpochDay();
    }

    @Override
    public int count(int input) {
        return inputs.get(input).size();
    }

    @Override
    public long earliestDay(int input, int row) {
        return inputs.get(input).get(row).taken().earliest().toEpochDay();
    }

    @Override
    public long latestDay(int input, int row) {
        return inputs.get(input).get(row).taken().latest().toEpochDay();
    }

    @Override
    public long lowMillionths(int input, int row) {
        return inputs.get(input).get(row).value().lowMillionths();
    }

    @Override
    public long highMillionths(int input, int row) {
        return inputs.get(input).get(row).value().highMillionths();
    }

    @Override
    public boolean valid(int input, int row) {
        return assessedOn() - earliestDay(input, row) <= validDays;
    }
}
