package org.nsspathway.clock.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/**
 * One row of a rule table, with its cells as the types that rules are made of. Empty dates are open ends.
 *
 * @since 0.1
 */
public final class RuleRow {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final CsvTable.Row row;

    RuleRow(CsvTable.Row row) {
        this.row = row;
    }

    /**
     * A cell, which may be empty.
     *
     * @param column the column's name
     * @return its text
     */
    public String text(String column) {
        return row.cell(column);
    }

    /**
     * A cell that must not be empty.
     *
     * @param column the column's name
     * @return its text
     */
    public String required(String column) {
        return row.required(column);
    }

    /**
     * A cell that holds codes with blanks between them.
     *
     * @param column the column's name
     * @return the codes
     */
    public List<String> codes(String column) {
        String text = row.cell(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /**
     * A whole number of 0 or more.
     *
     * @param column the column's name
     * @return the number
     */
    public int number(String column) {
        String text = row.required(column);
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault(column, "'" + text + "' is no whole number. Write digits only.");
        }
        throw fault(column, "'" + text + "' is below 0. Write 0 or more.");
    }

    /**
     * A decimal number of 0 or more.
     *
     * @param column the column's name
     * @return the number
     */
    public BigDecimal decimal(String column) {
        String text = row.required(column);
        if (!DECIMAL.matcher(text).matches()) {
            throw fault(column, "'" + text + "' is no number of 0 or more. Write it as 0.5.");
        }
        return new BigDecimal(text);
    }

    /**
     * A month that must be there.
     *
     * @param column the column's name
     * @return the month
     */
    public YearMonth month(String column) {
        String text = row.required(column);
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw fault(column, "'" + text + "' is no month. Write it as 2026-03.");
        }
    }

    /**
     * A day that must be there.
     *
     * @param column the column's name
     * @return the day
     */
    public LocalDate date(String column) {
        String text = row.required(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw fault(column, "'" + text + "' is no day. Write it as 2026-03-02.");
        }
    }

    /**
     * The days on which the row is in force, from {@code effective_from} and {@code effective_to}.
     *
     * @return the period; an empty cell is an open end
     */
    public Period period() {
        LocalDate from = text("effective_from").isEmpty() ? LocalDate.MIN : date("effective_from");
        LocalDate through = text("effective_to").isEmpty() ? LocalDate.MAX : date("effective_to");
        if (through.isBefore(from)) {
            throw fault("effective_to", "the row ends (" + through + ") before it begins (" + from + ").");
        }
        return new Period(from, through);
    }

    /**
     * A cell that says yes or no.
     *
     * @param column the column's name
     * @return true for {@code yes}; false for {@code no} or an empty cell
     */
    public boolean yes(String column) {
        String text = row.cell(column);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            throw fault(column, "'" + text + "' is neither yes nor no. Write one of them.");
        }
        return text.equals("yes");
    }

    /**
     * A cell that names a constant, or nothing.
     *
     * @param column the column's name
     * @param type the constants
     * @param <E> the constants
     * @return the constant; empty for an empty cell
     */
    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(constant(column, type));
    }

    /**
     * A cell that names a constant, in lower case with hyphens.
     *
     * @param column the column's name
     * @param type the constants
     * @param <E> the constants
     * @return the constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constantOf(row.required(column), column, type);
    }

    /**
     * A cell that names constants with blanks between them.
     *
     * @param column the column's name
     * @param type the constants
     * @param <E> the constants
     * @return the constants in the order of the cell
     */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        return codes(column).stream()
                .map(text -> constantOf(text, column, type))
                .toList();
    }

    private <E extends Enum<E>> E constantOf(String text, String column, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return each;
            }
        }
        throw fault(column, "'" + text + "' is unknown. Known here: " + names(type) + ".");
    }

    /**
     * Trouble with a cell of this row.
     *
     * @param column the column's name
     * @param text what is wrong and what to do
     * @return the exception to throw
     */
    public TableException fault(String column, String text) {
        return new TableException(row.place().column(column), text);
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        StringBuilder names = new StringBuilder();
        for (E each : type.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append(each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return names.toString();
    }
}
