package org.nsspathway.internal.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Reads days, numbers and conditions from cells of rule tables; every refusal says where, what was wrong and what to write. */
public final class RuleCells {
    private static final Pattern TURNED = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private RuleCells() {}

    /**
     * Refuses a table that lacks a column, has one of another name, or has a row that cannot be read whole.
     *
     * @param table the table
     * @param names the columns that must be there
     * @param further the columns that may be there
     * @throws TableException at the first thing that is wrong
     */
    public static void requireOnly(CsvTable table, List<String> names, List<String> further) {
        table.requireWhole(names);
        List<String> known = new ArrayList<>(names);
        known.addAll(further);
        for (String column : table.header()) {
            if (!known.contains(column)) {
                throw new TableException(
                        Place.of(table.source(), 1),
                        "'" + column + "' is no column of this table, which has " + String.join(", ", known)
                                + ". Rename or remove it.");
            }
        }
    }

    /**
     * A whole number.
     *
     * @param row the row
     * @param column its column
     * @return the number, never negative
     * @throws TableException if the cell is empty or no whole number
     */
    public static int wholeNumber(CsvTable.Row row, String column) {
        String cell = row.required(column);
        if (!WHOLE.matcher(cell).matches()) {
            throw new TableException(
                    row.place().column(column), "'" + cell + "' is no whole number. Write digits only.");
        }
        return Integer.parseInt(cell);
    }

    /**
     * A whole number that may be left out.
     *
     * @param row the row
     * @param column its column
     * @return empty where the cell is
     * @throws TableException if the cell is no whole number
     */
    public static Optional<Integer> optionalWholeNumber(CsvTable.Row row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(wholeNumber(row, column));
    }

    /**
     * A number that may be left out.
     *
     * @param row the row
     * @param column its column
     * @return empty where the cell is; at most six decimals
     * @throws TableException if the cell is no number
     */
    public static Optional<BigDecimal> optionalDecimal(CsvTable.Row row, String column) {
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

    /**
     * A condition.
     *
     * @param row the row
     * @param column its column
     * @return the condition
     * @throws TableException if the cell is empty or cannot be read as one
     */
    public static Condition condition(CsvTable.Row row, String column) {
        try {
            return Condition.parse(row.required(column));
        } catch (TableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column(column), String.valueOf(e.getMessage()));
        }
    }

    /**
     * A day that may be left out.
     *
     * @param row the row
     * @param column its column
     * @return empty where the cell is
     * @throws TableException if the cell is no day
     */
    public static Optional<LocalDate> optionalDay(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        LocalDate plain = plainDay(cell);
        if (plain != null) {
            return Optional.of(plain);
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

    /** A day of four digits, two and two, as nearly every cell has it; null where it is written or counted otherwise. */
    private static @Nullable LocalDate plainDay(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            return null;
        }
        int year = digits(cell, 0, 4);
        int month = digits(cell, 5, 7);
        int day = digits(cell, 8, 10);
        boolean inEveryMonth = month >= 1 && month <= 12 && day >= 1 && day <= 28;
        return year >= 0 && inEveryMonth ? LocalDate.of(year, month, day) : null;
    }

    private static int digits(String cell, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
