package org.nsspathway.criteria;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Sets and ages after the edits. */
    record Edited(Map<String, SetRows> sets, PopulationAges ages) {}

    static Edited apply(Map<String, SetRows> sets, PopulationAges ages, String name, List<CriterionEdit> edits) {
        notTwice(edits);
        PopulationAges changed = ages;
        Map<String, List<CriterionEdit>> bySet = new LinkedHashMap<>();
        for (CriterionEdit edit : edits) {
            if (edit.set().equals(PopulationAges.EDITED_AS)) {
                changed = changed.with(edit);
                using(edit, sets.values()).forEach(id -> bySet.computeIfAbsent(id, key -> new ArrayList<>()));
            } else {
                bySet.computeIfAbsent(edit.set(), key -> new ArrayList<>()).add(edit);
            }
        }
        Map<String, SetRows> edited = new LinkedHashMap<>(sets);
        bySet.forEach((id, own) -> edited.put(id, edited(id, sets.get(id), name, own)));
        return new Edited(ImmutableMap.copyOf(edited), changed);
    }

    private static SetRows edited(String id, @Nullable SetRows base, String name, List<CriterionEdit> edits) {
        if (base != null) {
            return base.edited(name, rows(base, edits));
        }
        List<SetVersion> first = List.of(new SetVersion(name, LocalDate.MIN));
        SetRows made = new SetRows(id, first, id, SetRole.CRITERIA, CriteriaTable.HEADER, List.of());
        return new SetRows(id, first, id, made.role(), made.header(), rows(made, edits));
    }

    /** The sets whose rows begin at the age that is edited. */
    private static List<String> using(CriterionEdit edit, Collection<SetRows> sets) {
        List<String> using = new ArrayList<>();
        for (SetRows set : sets) {
            if (set.rows().stream().anyMatch(row -> row.cell("min_age").equals(edit.id()))) {
                if (set.role() == SetRole.EMERGENCY) {
                    throw new TableException(
                            edit.place(),
                            "same-day rules are always on, for everybody: the age '" + edit.id() + "' at which some of "
                                    + set.id() + " begin cannot be edited. Remove this row.");
                }
                using.add(set.id());
            }
        }
        return using;
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
