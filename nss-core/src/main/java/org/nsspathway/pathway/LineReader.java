package org.nsspathway.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;

/** Reads what is made of signals: lines, actions, fall-backs and the safety net; every name must be defined. */
final class LineReader {
    private static final String WHEN = "when";
    private static final String ROW = "row";

    private final PathwayReader tables;
    private final Set<String> signals;
    private final Map<String, PolicyAction> actions = new LinkedHashMap<>();
    private final Map<String, PolicyLine> lines = new LinkedHashMap<>();
    private final List<Fallback> fallbacks = new ArrayList<>();
    private final List<SafetyNetRule> safetyNet = new ArrayList<>();

    LineReader(PathwayReader tables, Set<String> signals, Map<String, List<CsvTable.Row>> rows) {
        this.tables = tables;
        this.signals = new LinkedHashSet<>(signals);
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.ACTIONS, List.of())) {
            action(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.POLICY, List.of())) {
            line(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.FALLBACKS, List.of())) {
            fallback(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.SAFETY_NET, List.of())) {
            safety(row);
        }
    }

    Map<String, PolicyAction> actions() {
        return actions;
    }

    Map<String, PolicyLine> lines() {
        return lines;
    }

    List<Fallback> fallbacks() {
        return fallbacks;
    }

    List<SafetyNetRule> safetyNet() {
        return safetyNet;
    }

    private void action(CsvTable.Row row) {
        PolicyCells.put(
                row,
                "action",
                actions,
                new PolicyAction.Builder()
                        .id(row.required("action"))
                        .words(row.required("words"))
                        .each(
                                row.cell("for_each").isEmpty()
                                        ? PolicyAction.Each.ONCE
                                        : PolicyCells.choice(
                                                row,
                                                "for_each",
                                                row.cell("for_each").replace('-', '_'),
                                                PolicyAction.Each.class))
                        .withinDays(days(row, "within_days"))
                        .by(row.cell("by"))
                        .owner(row.required("owner"))
                        .source(row.required("source"))
                        .build());
    }

    /** Days are a number, a setting, or what the rule says. */
    private String days(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        boolean numbers = cell.isEmpty() || cell.equals(ROW) || RuleCells.isDigits(cell);
        if (!numbers && tables.settings(cell).isEmpty()) {
            throw PolicyCells.unknown(row, column, cell, tables.settingNames());
        }
        return cell;
    }

    private void line(CsvTable.Row row) {
        PolicyLine.Kind kind = PolicyCells.choice(row, "kind", PolicyLine.Kind.class);
        boolean route = kind == PolicyLine.Kind.ROUTE;
        for (String id : row.list("actions")) {
            PolicyCells.known(row, "actions", id, actions);
        }
        PolicyCells.put(
                row,
                "id",
                lines,
                new PolicyLine.Builder()
                        .order(PolicyCells.number(row, "order"))
                        .id(row.required("id"))
                        .kind(kind)
                        .pathway(
                                kind == PolicyLine.Kind.ACTION
                                        ? Optional.empty()
                                        : Optional.of(PolicyCells.known(row, "pathway", tables.pathways())))
                        .state(kind == PolicyLine.Kind.STATE ? row.required("state") : row.cell("state"))
                        .when(when(row))
                        .listedBeside(route && PolicyCells.yes(row, "beside"))
                        .because(kind == PolicyLine.Kind.STATE ? row.cell("because") : row.required("because"))
                        .otherwise(row.cell("otherwise"))
                        .instruction(row.cell("instruction"))
                        .destination(row.cell("destination"))
                        .referralType(row.cell("referral_type"))
                        .addAllActions(row.list("actions"))
                        .source(row.required("source"))
                        .confidence(row.required("confidence"))
                        .note(row.cell("note"))
                        .build());
    }

    private Condition when(CsvTable.Row row) {
        return PolicyCells.signals(row, WHEN, signals);
    }

    private void fallback(CsvTable.Row row) {
        row.required("source");
        fallbacks.add(new Fallback.Builder()
                .pathway(PolicyCells.known(row, "pathway", tables.pathways()))
                .instead(PolicyCells.known(row, "fallback", tables.pathways()))
                .when(when(row))
                .referralType(row.cell("referral_type"))
                .beforePlace(PolicyCells.yes(row, "before_place"))
                .because(row.required("because"))
                .build());
    }

    private void safety(CsvTable.Row row) {
        SafetyNetRule.Kind kind = PolicyCells.choice(row, "kind", SafetyNetRule.Kind.class);
        String words = kind == SafetyNetRule.Kind.REVIEW ? days(row, "days") : row.required("words");
        safetyNet.add(new SafetyNetRule(kind, when(row), words, row.required("source")));
    }
}
