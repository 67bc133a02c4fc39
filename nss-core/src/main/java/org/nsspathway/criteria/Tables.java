package org.nsspathway.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.TableException;

/** Reads the cells of rule tables; every refusal says where, what was wrong and what to write. */
final class Tables {
    private static final Pattern TURNED = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Tables() {}

    static int wholeNumber(CsvTable.Row row, String column) {
        String cell = row.required(column);
        if (!WHOLE.matcher(cell).matches()) {
            throw new TableException(
                    row.place().column(column), "'" + cell + "' is no whole number. Write digits only.");
        }
        return Integer.parseInt(cell);
    }

    static Optional<Integer> optionalWholeNumber(CsvTable.Row row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(wholeNumber(row, column));
    }

    static Optional<BigDecimal> optionalDecimal(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(cell);
            NumberInterval.millionths(number);
            return Optional.of(number);
        } catch (IllegalArgumentException e) {
            throw new TableException(
                    row.place().column(column),
                    "'" + cell + "' is no number. Write digits with a point and at most six decimals.");
        }
    }

    static Optional<LocalDate> optionalDay(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            String advice = TURNED.matcher(cell).matches()
                    ? "' looks like a date that a spreadsheet has turned round; which part is the day cannot be told. Format the column as text and write 2026-03-02."
                    : "' is no day. Write it as 2026-03-02.";
            throw new TableException(row.place().column(column), "'" + cell + advice);
        }
    }

    static Condition condition(CsvTable.Row row, String column) {
        try {
            return Condition.parse(row.required(column));
        } catch (TableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column(column), String.valueOf(e.getMessage()));
        }
    }
}
