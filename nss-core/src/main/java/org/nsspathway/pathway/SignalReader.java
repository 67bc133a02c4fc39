package org.nsspathway.pathway;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.csv.CsvTable;

/** Reads the table of signals; what a signal asks about must exist. */
final class SignalReader {
    private static final String OF = "of";
    private static final String IS = "is";

    private final PathwayReader tables;
    private final Map<String, Signal> signals = new LinkedHashMap<>();

    SignalReader(PathwayReader tables, List<CsvTable.Row> rows) {
        this.tables = tables;
        for (CsvTable.Row row : rows) {
            PolicyCells.put(row, "signal", signals, signal(row));
        }
    }

    Map<String, Signal> signals() {
        return signals;
    }

    private Signal signal(CsvTable.Row row) {
        String name = row.required("signal");
        String meaning = row.cell("meaning");
        return switch (row.required("kind")) {
            case "rules" -> rules(row, name, row.required("meaning"));
            case "facts" -> new Signal.OfFacts(name, row.required("meaning"), PolicyCells.condition(row, OF));
            case "service" ->
                new Signal.OfService(
                        name,
                        meaning,
                        PolicyCells.known(row, OF, tables.pathways()).id(),
                        PolicyCells.choice(row, IS, Signal.OfService.ServiceQuestion.class));
            case "setting" -> setting(row, name, meaning);
            case "sites" -> sites(row, name, meaning);
            case "tests" ->
                new Signal.OfTests(
                        name, meaning, row.cell(OF), PolicyCells.choice(row, IS, Signal.OfTests.TestQuestion.class));
            case "age_gaps" -> new Signal.OfAgeGaps(name, row.required("meaning"));
            case "decision" -> decision(row, name, meaning);
            case "signals" ->
                new Signal.OfSignals(
                        name, meaning, PolicyCells.signals(row, OF, ImmutableSet.copyOf(signals.keySet())));
            default ->
                throw PolicyCells.unknown(
                        row,
                        "kind",
                        row.cell("kind"),
                        List.of(
                                "rules",
                                "facts",
                                "service",
                                "setting",
                                "sites",
                                "tests",
                                "age_gaps",
                                "decision",
                                "signals"));
        };
    }

    private Signal rules(CsvTable.Row row, String name, String meaning) {
        Set<String> known = new TreeSet<>();
        for (RuleOutcome each : tables.outcomes()) {
            known.add(each.outcome());
        }
        row.required(OF);
        for (String outcome : row.list(OF)) {
            if (!known.contains(outcome)) {
                throw PolicyCells.unknown(row, OF, outcome, known);
            }
        }
        String except = row.cell("but_not_in");
        if (!except.isEmpty() && tables.settings(except).isEmpty()) {
            throw PolicyCells.unknown(row, "but_not_in", except, tables.settingNames());
        }
        return new RuleSignal.Builder()
                .name(name)
                .meaning(meaning)
                .addAllOutcomes(row.list(OF))
                .addAllCriteria(row.list("criteria"))
                .butNotIn(except.isEmpty() ? Optional.empty() : Optional.of(except))
                .verdict(PolicyCells.choice(row, "verdict", Verdict.class))
                .speaks(
                        row.cell("speaks").isEmpty()
                                ? RuleSignal.Speaks.ANY
                                : PolicyCells.choice(row, "speaks", RuleSignal.Speaks.class))
                .build();
    }

    private Signal setting(CsvTable.Row row, String name, String meaning) {
        List<PolicySetting> found = tables.settings(row.required(OF));
        if (found.isEmpty()) {
            throw PolicyCells.unknown(row, OF, row.cell(OF), tables.settingNames());
        }
        String value = row.required(IS);
        for (PolicySetting each : found) {
            if (!each.allows(value)) {
                throw PolicyCells.unknown(row, IS, value, each.allowed());
            }
        }
        return new Signal.OfSetting(name, meaning, found.get(0).name(), value);
    }

    private Signal sites(CsvTable.Row row, String name, String meaning) {
        Set<String> known = new TreeSet<>(List.of(Signal.OfSites.ONE, Signal.OfSites.SEVERAL, Signal.OfSites.UNMAPPED));
        for (ReferralType each : tables.referralTypes()) {
            known.add(each.code());
        }
        if (!known.contains(row.required(IS))) {
            throw PolicyCells.unknown(row, IS, row.cell(IS), known);
        }
        return new Signal.OfSites(name, meaning, row.cell(IS));
    }

    private Signal decision(CsvTable.Row row, String name, String meaning) {
        for (String id : row.list(OF)) {
            PolicyCells.known(row, OF, id, tables.pathways());
        }
        return new Signal.OfDecision(
                name, meaning, PolicyCells.choice(row, IS, Signal.OfDecision.DecisionQuestion.class), row.list(OF));
    }
}
