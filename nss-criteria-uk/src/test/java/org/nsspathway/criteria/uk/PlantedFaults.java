package org.nsspathway.criteria.uk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Plants faults in a rule table, one at a time, and asks whether the cases notice. A fault is noticed if a case no
 * longer comes out as its writer expected, or the table can no longer be loaded. Only the changed row, those that fire
 * it and those that these need are loaded: the verdicts of all others cannot change.
 */
final class PlantedFaults {
    static final long SEED = 20261125;

    private final RuleTable table;
    private final List<Expected> cases;
    private final List<Planted> all = new ArrayList<>();

    /** A fault and the row that it is planted in. */
    record Planted(Map<String, String> row, Fault fault) {
        String id() {
            return row.getOrDefault("id", "");
        }

        /** By which a table of reasons names it. */
        String key() {
            return id() + " from " + row.getOrDefault("effective_from", "") + ": " + fault.operator() + " "
                    + fault.change();
        }
    }

    /** A case with its expectations taken apart once. */
    private record Expected(
            Presentation person, RecordReading reading, Set<String> met, Set<String> notMet, Set<String> unknown) {
        static Expected of(ExpectedCase it) {
            return new Expected(
                    it.presentation(),
                    it.reading(),
                    it.ids("expected_met"),
                    it.ids("expected_not_met"),
                    it.ids("expected_unknown"));
        }

        boolean names(String id) {
            return met.contains(id) || notMet.contains(id) || unknown.contains(id);
        }

        boolean isSurprisedBy(CriterionResult result) {
            String id = result.criterion().id();
            Verdict verdict = result.verdict();
            return (verdict == Verdict.MET) != met.contains(id)
                    || (verdict != Verdict.NOT_MET && notMet.contains(id))
                    || (verdict != Verdict.UNKNOWN && unknown.contains(id));
        }
    }

    PlantedFaults(RuleTable table, Vocabulary vocabulary, List<ExpectedCase> cases) {
        this.table = table;
        this.cases = cases.stream().map(Expected::of).toList();
        List<Condition> conditions =
                table.rows().stream().map(PlantedFaults::condition).toList();
        ConditionFaults faults = new ConditionFaults(vocabulary, conditions, SEED);
        table.rows().forEach(row -> Fault.of(row, faults).forEach(fault -> all.add(new Planted(row, fault))));
    }

    private static Condition condition(Map<String, String> row) {
        return Condition.parse(row.getOrDefault("condition", ""));
    }

    /** Every fault, in the order of the rows. */
    List<Planted> all() {
        return all;
    }

    /** Those of some faults that no case notices. */
    List<Planted> notNoticed(List<Planted> faults) {
        List<Planted> missed = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            List<Planted> own =
                    faults.stream().filter(each -> each.row() == row).toList();
            if (!own.isEmpty()) {
                CriteriaCatalogue around = around(row);
                String id = own.get(0).id();
                List<Expected> nearFirst = cases.stream()
                        .sorted(Comparator.comparing(each -> !each.names(id)))
                        .toList();
                own.stream().filter(each -> !isNoticed(each, around, nearFirst)).forEach(missed::add);
            }
        }
        return missed;
    }

    private boolean isNoticed(Planted planted, CriteriaCatalogue around, List<Expected> nearFirst) {
        List<CriterionEdit> edits = new ArrayList<>();
        planted.fault()
                .cells()
                .forEach((column, cell) ->
                        edits.add(new CriterionEdit(table.set(), planted.id(), column, cell, Place.of("fault"))));
        CriteriaEvaluator faulty;
        try {
            faulty = around.edited("fault", edits).evaluator(table.set());
        } catch (TableException e) {
            return true;
        }
        return nearFirst.stream()
                .anyMatch(each -> faulty.evaluate(each.person(), each.reading()).results().stream()
                        .anyMatch(each::isSurprisedBy));
    }

    /** The row with those that fire it, and all that these fire; a row of the same id at another time is left out. */
    private CriteriaCatalogue around(Map<String, String> row) {
        Set<Map<String, String>> kept = new HashSet<>(Set.of(row));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map<String, String> other : table.rows()) {
                boolean twin = other != row && Objects.equals(other.get("id"), row.get("id"));
                if (!twin && !kept.contains(other) && (firesOneOf(other, Set.of(row)) || firedByOneOf(other, kept))) {
                    grows = kept.add(other);
                }
            }
        }
        return table.only(kept::contains).catalogue();
    }

    private boolean firesOneOf(Map<String, String> other, Set<Map<String, String>> rows) {
        Set<String> fires = ConditionFacts.firedBy(condition(other));
        return rows.stream().anyMatch(row -> fires.contains(row.get("id")) || fires.contains(row.get("parent")));
    }

    /** Also by a fault that swaps the criterion that a row fires. */
    private boolean firedByOneOf(Map<String, String> other, Set<Map<String, String>> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(condition(row)),
                        all.stream()
                                .filter(each -> each.row() == row
                                        && each.fault().cells().containsKey("condition"))
                                .map(each ->
                                        Condition.parse(each.fault().cells().get("condition")))))
                .map(ConditionFacts::firedBy)
                .anyMatch(fires -> fires.contains(other.get("id")) || fires.contains(other.get("parent")));
    }
}
