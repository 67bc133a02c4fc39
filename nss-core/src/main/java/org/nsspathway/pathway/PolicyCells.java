package org.nsspathway.pathway;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.TableException;

/** Reads the cells of routing tables; every refusal says where, what was wrong and what to write. */
final class PolicyCells {

    private PolicyCells() {}

    static int number(CsvTable.Row row, String column) {
        try {
            return Integer.parseInt(row.required(column));
        } catch (NumberFormatException e) {
            throw new TableException(
                    row.place().column(column), "'" + row.cell(column) + "' is no whole number. Write digits only.");
        }
    }

    static Optional<Integer> optionalNumber(CsvTable.Row row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(number(row, column));
    }

    static Optional<LocalDate> optionalDay(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        LocalDate plain = RuleCells.plainDay(cell);
        if (plain != null) {
            return Optional.of(plain);
        }
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            throw new TableException(row.place().column(column), "'" + cell + "' is no day. Write it as 2026-03-02.");
        }
    }

    static boolean yes(CsvTable.Row row, String column) {
        return known(row, column, Map.of("yes", true, "no", false));
    }

    static <E extends Enum<E>> E choice(CsvTable.Row row, String column, Class<E> type) {
        return choice(row, column, row.required(column), type);
    }

    static <E extends Enum<E>> E choice(CsvTable.Row row, String column, String word, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return each;
            }
        }
        throw unknown(
                row,
                column,
                word,
                Arrays.stream(type.getEnumConstants()).map(PolicyCells::word).toList());
    }

    private static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    static <T> T known(CsvTable.Row row, String column, Map<String, T> known) {
        return known(row, column, row.required(column), known);
    }

    static <T> T known(CsvTable.Row row, String column, String word, Map<String, T> known) {
        T found = known.get(word);
        if (found == null) {
            throw unknown(row, column, word, known.keySet());
        }
        return found;
    }

    static TableException unknown(CsvTable.Row row, String column, String word, Collection<String> known) {
        return new TableException(
                row.place().column(column),
                "'" + word + "' is not known. Known are "
                        + known.stream().sorted().toList() + ".");
    }

    /** A row whose first cell is its name, which no other row of the table may have. */
    static <T> void put(CsvTable.Row row, String column, Map<String, T> into, T value) {
        if (into.put(row.required(column), value) != null) {
            throw new TableException(
                    row.place().column(column), "'" + row.cell(column) + "' stands twice. Remove one.");
        }
    }

    /** A condition over signals. */
    static Condition signals(CsvTable.Row row, String column, Set<String> known) {
        Condition condition = condition(row, column);
        simple(row, column, condition);
        for (String name : ConditionFacts.of(condition)) {
            if (!known.contains(name)) {
                throw new TableException(
                        row.place().column(column),
                        "signal '" + name + "' is not defined, or stands below. Known here are " + known + ".");
            }
        }
        return condition;
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

    private static void simple(CsvTable.Row row, String column, Condition condition) {
        List<Condition> parts = List.of();
        if (condition instanceof Condition.And and) {
            parts = and.parts();
        } else if (condition instanceof Condition.Or or) {
            parts = or.parts();
        } else if (condition instanceof Condition.Not not) {
            parts = List.of(not.part());
        } else if (!(condition instanceof Condition.Present) && !(condition instanceof Condition.Always)) {
            throw new TableException(
                    row.place().column(column),
                    "'" + condition.text() + "' is no signal. Use AND, OR and NOT over signals, or TRUE.");
        }
        for (Condition part : parts) {
            simple(row, column, part);
        }
    }
}
