package org.nsspathway.criteria;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * Applies the edits of one place to the rows of rule sets. Every set that is touched gets a version that says so, and
 * every row that is changed the status local, so that it cannot pass for the national one. What the tables themselves
 * then refuse is told at the edit that caused it.
 */
final class EditedSets {
    /** The set under which a table of edits names rows of its own; they become a set with the name of the place. */
    static final String OWN = "local";

    private static final String ID = "id";
    private static final String STATUS = "status";
    private static final String NOTE = "note";
    private static final String MIN_AGE = "min_age";
    private static final String CONDITION = "condition";
    private static final String OFF = "off";
    private static final Set<String> ON = Set.of("in_force", OWN);
    /** What may be edited of a same-day rule; a condition only so that it takes more people. */
    private static final Set<String> HARMLESS = Set.of(NOTE, CONDITION);

    private final Map<String, SetRows> sets;
    private final PopulationAges ages;
    private final String name;
    private final Predicate<String> sameDay;
    private final List<CriterionEdit> edits;
    private final WordsInUse words;
    private final Map<Place, CriterionEdit> changed = new HashMap<>();

    /** Sets and ages after the edits. */
    record Edited(Map<String, SetRows> sets, PopulationAges ages) {}

    /** Edits of one place; {@code sameDay} tells which words for an urgency mean that nothing is more urgent. */
    EditedSets(
            Map<String, SetRows> sets,
            PopulationAges ages,
            String name,
            List<CriterionEdit> edits,
            Predicate<String> sameDay) {
        this.sets = sets;
        this.ages = ages;
        this.name = name;
        this.edits = edits;
        this.sameDay = sameDay;
        this.words = new WordsInUse(sets.values());
    }

    Edited apply() {
        notTwice(edits);
        Map<String, List<CriterionEdit>> bySet = new LinkedHashMap<>();
        edits.forEach(edit ->
                bySet.computeIfAbsent(edit.set(), key -> new ArrayList<>()).add(edit));
        List<CriterionEdit> ofAges = bySet.getOrDefault(PopulationAges.EDITED_AS, List.of());
        List<CriterionEdit> own = bySet.getOrDefault(OWN, List.of());
        bySet.keySet().removeAll(List.of(PopulationAges.EDITED_AS, OWN));
        bySet.values().forEach(of -> known(of.get(0)));
        PopulationAges editedAges = ages;
        for (CriterionEdit edit : ofAges) {
            editedAges = editedAges.with(edit);
        }
        Map<String, SetRows> edited = new LinkedHashMap<>();
        sets.forEach((id, base) -> edited.put(id, edited(base, bySet.getOrDefault(id, List.of()), ofAges)));
        if (!own.isEmpty()) {
            edited.put(name, ownSet(own));
        }
        return new Edited(ImmutableMap.copyOf(edited), editedAges);
    }

    private SetRows edited(SetRows base, List<CriterionEdit> own, List<CriterionEdit> ofAges) {
        List<CsvTable.Row> rows = changed(base, byRow(own), ofAges);
        return rows.equals(base.rows()) ? base : base.edited(name, rows);
    }

    /** The same refusal, told where the edit stands that caused it. */
    TableException located(TableException refusal) {
        if (edits.isEmpty()) {
            return refusal;
        }
        CriterionEdit cause = changed.get(refusal.place());
        if (cause != null) {
            return new TableException(cause.place().column("value"), refusal.text());
        }
        cause = changed.getOrDefault(refusal.place().column(""), edits.get(0));
        return new TableException(cause.place(), "with this edit the rules cannot be loaded: " + refusal.getMessage());
    }

    private void known(CriterionEdit edit) {
        if (!sets.containsKey(edit.set())) {
            throw new TableException(
                    edit.place().column("set"),
                    "there is no set '" + edit.set() + "'." + Nearest.advice(edit.set(), sets.keySet())
                            + " Rows of your own go into set '" + OWN + "'.");
        }
    }

    private static Map<String, List<CriterionEdit>> byRow(List<CriterionEdit> edits) {
        Map<String, List<CriterionEdit>> byRow = new LinkedHashMap<>();
        edits.forEach(edit ->
                byRow.computeIfAbsent(edit.id(), key -> new ArrayList<>()).add(edit));
        return byRow;
    }

    private List<CsvTable.Row> changed(
            SetRows base, Map<String, List<CriterionEdit>> byRow, List<CriterionEdit> ofAges) {
        List<CsvTable.Row> rows = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (CsvTable.Row row : base.rows()) {
            ids.add(row.cell(ID));
            CsvTable.Row edited = row;
            List<String> columns = new ArrayList<>();
            for (CriterionEdit edit : byRow.getOrDefault(row.cell(ID), List.of())) {
                guard(row, edit, base.role());
                edited = with(edited, edit);
                columns.add(edit.column());
            }
            for (CriterionEdit edit : ofAges) {
                if (row.cell(MIN_AGE).equals(edit.id())) {
                    guard(row, edit, base.role());
                    columns.add("age of " + edit.id());
                }
            }
            edited = standing(edited, columns);
            if (!edited.cell(STATUS).equals(OFF)) {
                rows.add(edited);
            }
        }
        byRow.forEach((id, own) -> {
            if (!ids.contains(id)) {
                throw new TableException(
                        own.get(0).place().column(ID),
                        "set '" + base.id() + "' has no row '" + id + "'." + Nearest.advice(id, ids)
                                + " Rows of your own go into set '" + OWN + "'.");
            }
        });
        return rows;
    }

    private CsvTable.Row with(CsvTable.Row row, CriterionEdit edit) {
        if (edit.column().equals(ID)) {
            throw new TableException(
                    edit.place().column("column"),
                    "the id of a row cannot be edited. Switch the row off and add another.");
        }
        if (edit.column().equals(STATUS)
                && !ON.contains(edit.value())
                && !edit.value().equals(OFF)) {
            throw new TableException(
                    edit.place().column("value"),
                    "'" + edit.value()
                            + "' is no status that a place can give. Write local to switch the row on, off to switch it off.");
        }
        words.check(edit);
        boolean on = edit.column().equals(STATUS) && ON.contains(edit.value());
        changed.put(row.place().column(edit.column()), edit);
        changed.putIfAbsent(row.place(), edit);
        try {
            return row.with(edit.column(), on ? OWN : edit.value());
        } catch (TableException e) {
            throw new TableException(edit.place().column("column"), e.text());
        }
    }

    /** A row in force that differs here is local; what is optional or proposed stays so until it is switched on. */
    private CsvTable.Row standing(CsvTable.Row edited, List<String> columns) {
        List<String> telling =
                columns.stream().filter(column -> !column.equals(NOTE)).toList();
        if (telling.isEmpty() || edited.cell(STATUS).equals(OFF)) {
            return edited;
        }
        String said = "Edited for " + name + ": " + String.join(", ", telling)
                + "; source, confidence and note are those of the row before.";
        CsvTable.Row noted = edited.with(NOTE, (said + " " + edited.cell(NOTE)).strip());
        return ON.contains(noted.cell(STATUS)) ? noted.with(STATUS, OWN) : noted;
    }

    private void guard(CsvTable.Row row, CriterionEdit edit, SetRole role) {
        if (role != SetRole.EMERGENCY && !sameDay.test(row.cell("urgency"))) {
            return;
        }
        if (!HARMLESS.contains(edit.column())) {
            throw new TableException(
                    edit.place(),
                    "same-day rules are always on, for everybody: the " + edit.column() + " of " + edit.id()
                            + " cannot be edited. Remove this row.");
        }
        if (edit.column().equals(CONDITION) && !Widening.of(row, edit)) {
            throw new TableException(
                    edit.place().column("value"),
                    "a same-day rule may take more people and never fewer. Write its condition as it is, and OR what is to be added: "
                            + row.cell(CONDITION));
        }
    }

    private SetRows ownSet(List<CriterionEdit> own) {
        if (sets.containsKey(name)) {
            throw new TableException(
                    own.get(0).place().column("set"),
                    "the rows of this place would replace the installed set '" + name
                            + "'. Give the place another name.");
        }
        OwnRows rows = new OwnRows(own, this::with);
        List<SetVersion> version = List.of(new SetVersion(rows.version(name), LocalDate.MIN));
        return new SetRows(name, version, "Rules of " + name, SetRole.CRITERIA, CriteriaTable.KNOWN, rows.rows());
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
