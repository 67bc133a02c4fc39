package org.nsspathway.filtertest;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/** Reads rows of the table of filter function tests; every refusal says where, what was wrong and what to write. */
final class FilterTestTable {
    static final String TEST = "test";
    static final String LIST = "list";
    private static final String VALIDITY_DAYS = "validity_days";
    private static final String FIRES_IN = "fires_in";
    private static final String EFFECTIVE_TO = "effective_to";

    static final ImmutableList<String> HEADER = ImmutableList.of(
            TEST,
            LIST,
            "applies_when",
            VALIDITY_DAYS,
            "effective_from",
            EFFECTIVE_TO,
            "abnormal_when",
            FIRES_IN,
            "parts",
            "shown_by",
            "either",
            "effect_on_routing",
            "source",
            "source_read_on",
            "confidence",
            "note");

    private final Vocabulary vocabulary;

    FilterTestTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static ImmutableList<CsvTable.Row> rows(List<TableSource> sources) {
        ImmutableList.Builder<CsvTable.Row> rows = ImmutableList.builder();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            RuleCells.requireOnly(table, HEADER, List.of());
            rows.addAll(table.rows());
        }
        return rows.build();
    }

    FilterTest read(CsvTable.Row row) {
        FilterTest test = new FilterTest.Builder()
                .test(fact(row.required(TEST), row.place().column(TEST)))
                .list(list(row))
                .appliesWhen(appliesWhen(row))
                .validForDays(days(row))
                .effectiveFrom(RuleCells.optionalDay(row, "effective_from"))
                .effectiveTo(RuleCells.optionalDay(row, EFFECTIVE_TO))
                .abnormalWhen(condition(row, "abnormal_when"))
                .firesIn(row.cell(FIRES_IN))
                .addAllParts(facts(row, "parts"))
                .addAllShownBy(facts(row, "shown_by"))
                .either(row.cell("either"))
                .effectOnRouting(row.required("effect_on_routing"))
                .source(row.required("source"))
                .sourceReadOn(RuleCells.optionalDay(row, "source_read_on"))
                .confidence(row.required("confidence"))
                .note(row.cell("note"))
                .place(row.place())
                .build();
        LocalDate from = test.effectiveFrom().orElse(LocalDate.MIN);
        if (test.effectiveTo().orElse(LocalDate.MAX).isBefore(from)) {
            throw new TableException(
                    row.place().column(EFFECTIVE_TO),
                    "effective_to lies before effective_from, so that the row never holds. Correct one.");
        }
        return test;
    }

    private static Condition appliesWhen(CsvTable.Row row) {
        Optional<Condition> when = condition(row, "applies_when");
        if (when.isEmpty()) {
            throw new TableException(
                    row.place().column("applies_when"), "the cell is empty. Write TRUE for everybody.");
        }
        return when.get();
    }

    private static TestList list(CsvTable.Row row) {
        for (TestList each : TestList.values()) {
            if (Ascii.toLowerCase(each.name()).equals(row.cell(LIST))) {
                return each;
            }
        }
        throw new TableException(
                row.place().column(LIST), "'" + row.cell(LIST) + "' is not known. Write core or optional.");
    }

    private static int days(CsvTable.Row row) {
        int days = RuleCells.wholeNumber(row, VALIDITY_DAYS);
        if (days < 1) {
            throw new TableException(row.place().column(VALIDITY_DAYS), "a result is valid for at least 1 day.");
        }
        return days;
    }

    private List<String> facts(CsvTable.Row row, String column) {
        Place place = row.place().column(column);
        List<String> facts = new ArrayList<>();
        for (String name : row.list(column)) {
            facts.add(fact(name, place));
        }
        return facts;
    }

    private String fact(String name, Place place) {
        Fact fact = vocabulary.fact(name).orElse(null);
        if (fact == null) {
            String near = vocabulary
                    .nearest(name)
                    .map(each -> " Did you mean '" + each + "'?")
                    .orElse(" Add it to a table of facts.");
            throw new TableException(place, "fact '" + name + "' is not known." + near);
        }
        return fact.name();
    }

    private static Optional<Condition> condition(CsvTable.Row row, String column) {
        String text = row.cell(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Condition.parse(text));
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column(column), String.valueOf(e.getMessage()));
        }
    }
}
