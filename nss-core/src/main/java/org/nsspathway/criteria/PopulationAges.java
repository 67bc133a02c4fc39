package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Ages that rows name instead of giving a number, as tables set them and a profile may change them. */
final class PopulationAges {
    /** The name under which an edit changes one: set {@code population-ages}, id its name. */
    static final String EDITED_AS = "population-ages";

    private static final List<String> HEADER = List.of("population", "age", "open_from", "source", "confidence");

    private final ImmutableList<CsvTable.Row> rows;
    private final ImmutableMap<String, PopulationAge> ages;

    /** Rows as a table gives them, or as an edit left them. */
    private PopulationAges(List<CsvTable.Row> rows) {
        this.rows = ImmutableList.copyOf(rows);
        Map<String, PopulationAge> read = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            PopulationAge age = read(row);
            if (read.putIfAbsent(age.name(), age) != null) {
                throw new TableException(
                        row.place().column("population"), "'" + age.name() + "' is already given. Remove one.");
            }
        }
        this.ages = ImmutableMap.copyOf(read);
    }

    static PopulationAges load(List<TableSource> sources) {
        ImmutableList.Builder<CsvTable.Row> rows = ImmutableList.builder();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(HEADER);
            table.rows().forEach(PopulationAges::open);
            rows.addAll(table.rows());
        }
        return new PopulationAges(rows.build());
    }

    private static void open(CsvTable.Row row) {
        if (RuleCells.optionalWholeNumber(row, "open_from").orElse(0) > RuleCells.wholeNumber(row, "age")) {
            throw new TableException(row.place().column("open_from"), "open_from lies above the age. Correct one.");
        }
    }

    /** An edit may set the age to or below what the source leaves open: then nothing is open. */
    private static PopulationAge read(CsvTable.Row row) {
        String name = row.required("population");
        row.required("confidence");
        int age = RuleCells.wholeNumber(row, "age");
        int openFrom = RuleCells.optionalWholeNumber(row, "open_from").orElse(age);
        if (name.chars().allMatch(Character::isDigit)) {
            throw new TableException(
                    row.place().column("population"), "'" + name + "' is a number and no name. Give it one.");
        }
        return new PopulationAge(name, age, Math.min(openFrom, age), row.required("source"));
    }

    /** The same ages with one cell of one of them changed. */
    PopulationAges with(CriterionEdit edit) {
        if (!ages.containsKey(edit.id())) {
            throw new TableException(edit.place().column("id"), "there is no age '" + edit.id() + "'. " + known());
        }
        if (!edit.column().equals("age")) {
            throw new TableException(
                    edit.place().column("column"), "of a population only the column age can be edited.");
        }
        try {
            return new PopulationAges(rows.stream()
                    .map(row -> row.cell("population").equals(edit.id()) ? row.with("age", edit.value()) : row)
                    .toList());
        } catch (TableException e) {
            throw new TableException(edit.place().column("value"), e.text());
        }
    }

    /** What a cell names; a cell of digits names nothing. */
    Optional<PopulationAge> of(String cell, Place place) {
        if (ages.isEmpty() || cell.isEmpty() || cell.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        PopulationAge age = ages.get(cell);
        if (age == null) {
            throw new TableException(
                    place, "'" + cell + "' is no age. Write digits, or the name of a population. " + known());
        }
        return Optional.of(age);
    }

    private String known() {
        return "Known are " + ages.keySet() + ".";
    }
}
