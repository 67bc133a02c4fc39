package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/** Rows that a place has beside the installed ones, put together cell by cell from its edits. */
final class OwnRows {
    private static final String SOURCE_READ_ON = "source_read_on";
    /** A rule of a place's own is confirmed by nobody but the place, unless it says how sure it is. */
    private static final Map<String, String> GIVEN =
            Map.of("status", EditedSets.OWN, "confidence", EditedSets.OWN, "population", "all", "sex", "any");

    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("title", "source", SOURCE_READ_ON, "condition", "action", "destination", "urgency");

    private final Map<String, CsvTable.Row> rows = new LinkedHashMap<>();

    OwnRows(List<CriterionEdit> edits, BiFunction<CsvTable.Row, CriterionEdit, CsvTable.Row> with) {
        Map<String, CriterionEdit> first = new LinkedHashMap<>();
        for (CriterionEdit edit : edits) {
            first.putIfAbsent(edit.id(), edit);
            rows.put(edit.id(), with.apply(rows.computeIfAbsent(edit.id(), id -> blank(edit)), edit));
        }
        first.forEach((id, edit) -> whole(edit, rows.getOrDefault(id, blank(edit))));
        rows.values().removeIf(row -> row.cell("status").equals("off"));
    }

    private static CsvTable.Row blank(CriterionEdit edit) {
        CsvTable.Row row = CsvTable.Row.blank(edit.place(), CriteriaTable.KNOWN).with("id", edit.id());
        for (Map.Entry<String, String> cell : GIVEN.entrySet()) {
            row = row.with(cell.getKey(), cell.getValue());
        }
        return row;
    }

    private static void whole(CriterionEdit edit, CsvTable.Row row) {
        for (String column : NEEDED) {
            if (row.cell(column).isEmpty()) {
                throw new TableException(
                        edit.place(),
                        "the new row '" + edit.id() + "' has no " + column + ". Add a line: " + EditedSets.OWN + ","
                                + edit.id() + "," + column + ",...,");
            }
        }
    }

    List<CsvTable.Row> rows() {
        return ImmutableList.copyOf(rows.values());
    }

    /** The day on which the newest of the rows was read; without any row, what is given. */
    String version(String otherwise) {
        return rows.values().stream()
                .map(row -> row.cell(SOURCE_READ_ON))
                .max(String::compareTo)
                .orElse(otherwise);
    }
}
