package org.nsspathway.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.TableException;

/** Reads the cells of rule tables; every refusal says where, what was wrong and what to write. */
final class Tables {
    private Tables() {}

    static int wholeNumber(CsvTable.Row row, String column) {
        return RuleCells.wholeNumber(row, column);
    }

    static Optional<Integer> optionalWholeNumber(CsvTable.Row row, String column) {
        return RuleCells.optionalWholeNumber(row, column);
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
        return RuleCells.optionalDay(row, column);
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
