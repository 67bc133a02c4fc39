package org.nsspathway.filtertest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/** Applies the edits of one place to the rows of filter function tests; what is then refused is told at the edit. */
final class EditedTests {
    private static final String OFF = "off";

    private final List<CsvTable.Row> rows;
    private final Consumer<CsvTable.Row> check;

    /** Rows, and what refuses a row that cannot be read. */
    EditedTests(List<CsvTable.Row> rows, Consumer<CsvTable.Row> check) {
        this.rows = new ArrayList<>(rows);
        this.check = check;
    }

    ImmutableList<CsvTable.Row> apply(List<FilterTestEdit> edits) {
        Map<String, List<FilterTestEdit>> byTest = new LinkedHashMap<>();
        byTest.put(FilterTestEdit.EVERY_TEST, new ArrayList<>());
        edits.forEach(edit ->
                byTest.computeIfAbsent(edit.test(), key -> new ArrayList<>()).add(edit));
        byTest.forEach(this::apply);
        return ImmutableList.copyOf(rows);
    }

    private void apply(String test, List<FilterTestEdit> edits) {
        boolean every = test.equals(FilterTestEdit.EVERY_TEST);
        boolean known = every || rows.stream().anyMatch(row -> of(row, test));
        if (!known) {
            rows.add(CsvTable.Row.blank(edits.get(0).place(), FilterTestTable.HEADER)
                    .with(FilterTestTable.TEST, test));
        }
        rows.replaceAll(row -> every || of(row, test) ? edited(row, edits) : row);
        rows.removeIf(row -> row.cell(FilterTestTable.LIST).equals(OFF));
    }

    private static boolean of(CsvTable.Row row, String test) {
        return row.cell(FilterTestTable.TEST).equals(test);
    }

    private CsvTable.Row edited(CsvTable.Row row, List<FilterTestEdit> edits) {
        CsvTable.Row changed = row;
        for (FilterTestEdit edit : edits) {
            if (edit.column().equals(FilterTestTable.TEST)) {
                throw new TableException(
                        edit.place().column("column"),
                        "the name of a test cannot be edited. Write off into its list and add another.");
            }
            try {
                changed = changed.with(edit.column(), edit.value());
            } catch (TableException e) {
                throw new TableException(edit.place().column("column"), e.text());
            }
        }
        if (!edits.isEmpty() && !changed.cell(FilterTestTable.LIST).equals(OFF)) {
            checked(changed, edits);
        }
        return changed;
    }

    private void checked(CsvTable.Row row, List<FilterTestEdit> edits) {
        try {
            check.accept(row);
        } catch (TableException e) {
            FilterTestEdit cause = edits.stream()
                    .filter(edit -> edit.column().equals(e.place().column()))
                    .findFirst()
                    .orElse(edits.get(0));
            boolean its = cause.column().equals(e.place().column());
            throw new TableException(
                    cause.place().column(its ? "value" : ""),
                    its
                            ? e.text()
                            : "the " + e.place().column() + " of " + row.cell(FilterTestTable.TEST) + ": " + e.text());
        }
    }
}
