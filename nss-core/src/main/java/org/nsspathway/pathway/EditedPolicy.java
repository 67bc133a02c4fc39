package org.nsspathway.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/** Applies edits to the rows of a policy. What leads to the most urgent pathways stays as it is. */
final class EditedPolicy {
    private static final String DEFAULT = "default";
    private static final String ARGUMENT = "argument";
    private static final String VALUE = "value";

    private final RoutingPolicy policy;
    private final Map<String, List<CsvTable.Row>> rows;

    EditedPolicy(RoutingPolicy policy, Map<String, List<CsvTable.Row>> rows) {
        this.policy = policy;
        this.rows = new LinkedHashMap<>(rows);
    }

    Map<String, List<CsvTable.Row>> apply(List<PolicyEdit> edits) {
        edits.forEach(this::apply);
        return rows;
    }

    private void apply(PolicyEdit edit) {
        boolean setting = change(RoutingTables.SETTINGS, "setting", edit.id().replace('-', '_'), edit);
        boolean line = !setting && change(RoutingTables.POLICY, "id", edit.id(), edit);
        if (!setting && !line) {
            throw new TableException(
                    edit.place().column("id"),
                    "the policy has no line and no setting '" + edit.id() + "'. Print it with: nss rules --policy.");
        }
    }

    private boolean change(String table, String key, String id, PolicyEdit edit) {
        List<CsvTable.Row> changed = new ArrayList<>(rows.getOrDefault(table, List.of()));
        boolean found = false;
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).cell(key).equals(id)) {
                changed.set(i, changed(changed.get(i), edit));
                found = true;
            }
        }
        rows.put(table, changed);
        return found;
    }

    /** Another value, and whose argument and source stand beside it. */
    private static CsvTable.Row chosen(CsvTable.Row row, PolicyEdit edit) {
        String before = row.cell(VALUE);
        CsvTable.Row chosen = row.with(VALUE, edit.value());
        return before.equals(edit.value())
                ? chosen
                : chosen.with(
                        ARGUMENT,
                        "chosen here instead of " + before + ", for which the source is: " + row.cell(ARGUMENT));
    }

    private CsvTable.Row changed(CsvTable.Row row, PolicyEdit edit) {
        boolean mostUrgent = policy.pathways().stream()
                .filter(each -> each.urgency().equals(policy.urgencies().get(0)))
                .anyMatch(each -> each.id().equals(row.cell("pathway")));
        if (mostUrgent) {
            throw new TableException(
                    edit.place(),
                    "line '" + edit.id() + "' leads to the emergency and cannot be edited. Remove this row.");
        }
        try {
            return edit.column().equals(DEFAULT) ? chosen(row, edit) : row.with(edit.column(), edit.value());
        } catch (TableException e) {
            throw new TableException(edit.place().column("column"), e.text());
        }
    }
}
