package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.presentation.Setting;
import org.nsspathway.problem.TableException;

/** Reads the tables that a policy's lines are about: urgencies, pathways, outcomes, referral types and settings. */
final class PathwayReader {
    private final Map<String, Urgency> urgencies = new LinkedHashMap<>();
    private final ImmutableList<Urgency> inOrder;
    private final Map<String, Pathway> pathways = new LinkedHashMap<>();
    private final List<RuleOutcome> outcomes = new ArrayList<>();
    private final Map<String, ReferralType> referralTypes = new LinkedHashMap<>();
    private final List<PolicySetting> settings = new ArrayList<>();

    PathwayReader(Map<String, List<CsvTable.Row>> rows) {
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.URGENCIES, List.of())) {
            urgency(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.PATHWAYS, List.of())) {
            pathway(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.OUTCOMES, List.of())) {
            outcome(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.REFERRAL_TYPES, List.of())) {
            referralType(row);
        }
        for (CsvTable.Row row : rows.getOrDefault(RoutingTables.SETTINGS, List.of())) {
            setting(row);
        }
        this.inOrder = ImmutableList.sortedCopyOf(urgencies.values());
    }

    List<Urgency> urgencies() {
        return inOrder;
    }

    Map<String, Pathway> pathways() {
        return pathways;
    }

    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    List<ReferralType> referralTypes() {
        return ImmutableList.copyOf(referralTypes.values());
    }

    List<PolicySetting> settings() {
        return settings;
    }

    /** The settings of a name: one, or several of which each has its time. */
    List<PolicySetting> settings(String name) {
        List<PolicySetting> found = new ArrayList<>();
        for (PolicySetting each : settings) {
            if (each.name().equals(name)) {
                found.add(each);
            }
        }
        return found;
    }

    Set<String> settingNames() {
        return settings.stream().map(PolicySetting::name).collect(Collectors.toUnmodifiableSet());
    }

    private void urgency(CsvTable.Row row) {
        Urgency urgency = new Urgency(
                PolicyCells.number(row, "rank"), row.required("id"), row.required("label"), row.list("words"));
        for (Urgency other : urgencies.values()) {
            if (other.rank() == urgency.rank()) {
                throw new TableException(
                        row.place().column("rank"), "the rank stands twice. Give each urgency its own.");
            }
        }
        row.required("source");
        PolicyCells.put(row, "id", urgencies, urgency);
    }

    private void pathway(CsvTable.Row row) {
        Map<String, ClockStart> clocks = new LinkedHashMap<>();
        for (ClockStart each : ClockStart.values()) {
            clocks.put(each.word(), each);
        }
        row.required("source");
        Pathway.Builder pathway = new Pathway.Builder();
        for (String word : row.list("accepts_from")) {
            pathway.addAcceptsFrom(PolicyCells.choice(row, "accepts_from", word, Setting.class));
        }
        PolicyCells.put(
                row,
                "id",
                pathways,
                pathway.id(row.required("id"))
                        .label(row.required("label"))
                        .instruction(row.required("instruction"))
                        .urgency(PolicyCells.known(row, "urgency", urgencies))
                        .clock(PolicyCells.known(row, "clock", clocks))
                        .clockNote(row.cell("clock_note"))
                        .referralType(row.cell("referral_type"))
                        .closable(PolicyCells.yes(row, "closable"))
                        .assumedOpen(PolicyCells.known(row, "without_profile", Map.of("open", true, "unknown", false)))
                        .minAge(PolicyCells.optionalNumber(row, "min_age"))
                        .refersForCancer(PolicyCells.yes(row, "refers"))
                        .place(optional(row, "place"))
                        .meaning(row.required("meaning"))
                        .build());
    }

    private void outcome(CsvTable.Row row) {
        row.required("source");
        RuleOutcome.Builder outcome = new RuleOutcome.Builder()
                .addAllSets(row.list("set"))
                .addAllActions(row.list("action"))
                .addAllUrgencies(row.list("urgency"))
                .addAllDirectAccess(row.list("direct_access"))
                .addAllDestinations(row.list("destination"))
                .addAllCriteria(row.list("criteria"))
                .outcome(row.required("outcome"))
                .settledByResult(PolicyCells.yes(row, "settled_by_result"))
                .testWithinDays(PolicyCells.optionalNumber(row, "test_within_days"));
        for (String word : row.list("role")) {
            outcome.addRoles(PolicyCells.choice(row, "role", word, SetRole.class));
        }
        outcomes.add(outcome.build());
    }

    private void referralType(CsvTable.Row row) {
        row.required("source");
        PolicyCells.put(
                row,
                "site",
                referralTypes,
                new ReferralType(row.required("site"), row.required("referral_type"), row.required("label")));
    }

    private void setting(CsvTable.Row row) {
        PolicySetting setting = new PolicySetting.Builder()
                .name(row.required("setting"))
                .value(row.required("value"))
                .addAllAllowed(row.list("allowed"))
                .from(PolicyCells.optionalDay(row, "from"))
                .to(PolicyCells.optionalDay(row, "to"))
                .meaning(row.required("meaning"))
                .argument(row.required("argument"))
                .source(row.required("source"))
                .confidence(row.required("confidence"))
                .build();
        if (!setting.allows(setting.value())) {
            throw PolicyCells.unknown(row, "value", setting.value(), setting.allowed());
        }
        for (PolicySetting other : settings(setting.name())) {
            LocalDate end = other.to().orElse(LocalDate.MAX);
            if (!end.isBefore(setting.from().orElse(LocalDate.MIN))) {
                throw new TableException(
                        row.place().column("from"),
                        "'" + setting.name() + "' already has a value on that day. Let the one before end first.");
            }
        }
        settings.add(setting);
    }

    private static Optional<String> optional(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
