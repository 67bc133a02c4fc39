package org.nsspathway.criteria;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Applies edits to the rows of rule sets. Every set that is touched gets a version that says so. */
final class EditedSets {
    private static final String STATUS = "status";
    private static final String OFF = "off";
    /** What would switch a same-day rule off, for some or for a time. Its condition may be edited: sources differ. */
    private static final Set<String> NARROWING =
            Set.of(STATUS, "effective_from", "effective_to", "min_age", "max_age", "sex", "organ");

    private EditedSets() {}

    static ImmutableMap<String, SetRows> apply(Map<String, SetRows> sets, String name, List<CriterionEdit> edits) {
        notTwice(edits);
        Map<String, SetRows> edited = new LinkedHashMap<>(sets);
        Map<String, List<CriterionEdit>> bySet = new LinkedHashMap<>();
        edits.forEach(edit ->
                bySet.computeIfAbsent(edit.set(), key -> new ArrayList<>()).add(edit));
        bySet.forEach((id, own) -> {
            SetRows base =
                    sets.getOrDefault(id, new SetRows(id, "", id, SetRole.CRITERIA, CriteriaTable.HEADER, List.of()));
            String version = base.version().isEmpty() ? name : base.version() + "+" + name;
            edited.put(id, base.with(version, rows(base, own)));
        });
        return ImmutableMap.copyOf(edited);
    }

    private static List<CsvTable.Row> rows(SetRows base, List<CriterionEdit> edits) {
        List<CsvTable.Row> rows = new ArrayList<>(base.rows());
        for (CriterionEdit edit : edits) {
            boolean found = false;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).cell("id").equals(edit.id())) {
                    rows.set(i, changed(rows.get(i), edit, base.role()));
                    found = true;
                }
            }
            if (!found) {
                CsvTable.Row blank = CsvTable.Row.blank(edit.place(), base.header())
                        .with("id", edit.id())
                        .with(STATUS, "local");
                rows.add(changed(blank, edit, base.role()));
            }
        }
        rows.removeIf(row -> row.cell(STATUS).equals(OFF));
        return rows;
    }

    private static CsvTable.Row changed(CsvTable.Row row, CriterionEdit edit, SetRole role) {
        if (role == SetRole.EMERGENCY && NARROWING.contains(edit.column())) {
            throw new TableException(
                    edit.place(),
                    "same-day rules are always on, for everybody: the " + edit.column() + " of " + edit.id()
                            + " cannot be edited. Remove this row.");
        }
        if (edit.column().equals("id")) {
            throw new TableException(
                    edit.place().column("column"),
                    "the id of a row cannot be edited. Switch the row off and add another.");
        }
        try {
            return row.with(edit.column(), edit.value());
        } catch (TableException e) {
            throw new TableException(edit.place().column("column"), e.text());
        }
    }

    static void notTwice(List<CriterionEdit> edits) {
        Map<List<String>, Place> seen = new HashMap<>();
        for (CriterionEdit edit : edits) {
            Place other = seen.putIfAbsent(List.of(edit.set(), edit.id(), edit.column()), edit.place());
            if (other != null) {
                throw new TableException(
                        edit.place(),
                        edit.column() + " of " + edit.id() + " is already edited in " + other
                                + ". Keep one of the two.");
            }
        }
    }
}
