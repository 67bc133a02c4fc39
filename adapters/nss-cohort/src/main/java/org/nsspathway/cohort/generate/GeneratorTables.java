package org.nsspathway.cohort.generate;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import org.nsspathway.cohort.generate.Draws.Choice;
import org.nsspathway.cohort.generate.RecordMaker.Range;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.vocabulary.TableSource;

/** The tables that synthetic people are made of. */
final class GeneratorTables {
    private final Calibration figures;
    private final Choice<Ingredient> symptoms;
    private final Choice<Ingredient> results;
    private final Choice<Ingredient> history;
    private final Choice<Recipe> positives;
    private final Choice<Recipe> nearMisses;
    private final ImmutableMap<String, Range> ranges;

    private GeneratorTables(CsvTable calibration, CsvTable everyday, CsvTable recipes) {
        this.figures = Calibration.read(calibration);
        this.symptoms = some(everyday, "symptoms");
        this.results = some(everyday, "results");
        this.history = some(everyday, "history");
        List<Recipe> all = Recipe.read(recipes);
        this.positives = new Choice<>(all.stream()
                .filter(each -> each.aim().kind() == Recipe.Kind.POSITIVE)
                .toList());
        this.nearMisses = new Choice<>(all.stream()
                .filter(each -> each.aim().kind() == Recipe.Kind.NEAR_MISS)
                .toList());
        ImmutableMap.Builder<String, Range> byTest = ImmutableMap.builder();
        everyday.rows().stream()
                .filter(row -> row.cell("table").equals("results"))
                .forEach(row -> byTest.put(row.cell("term"), new Range(row.cell("range_low"), row.cell("range_high"))));
        this.ranges = byTest.buildOrThrow();
    }

    static GeneratorTables installed() {
        return new GeneratorTables(table("calibration.csv"), table("everyday.csv"), table("recipes.csv"));
    }

    private static CsvTable table(String name) {
        TableSource source = TableSource.resource(name, () -> GeneratorTables.class.getResourceAsStream(name));
        return CsvTable.parse(source.name(), source.read());
    }

    private static Choice<Ingredient> some(CsvTable everyday, String table) {
        return new Choice<>(everyday.rows().stream()
                .filter(row -> row.cell("table").equals(table))
                .map(row -> Ingredient.read(row, "low", "high"))
                .toList());
    }

    Calibration figures() {
        return figures;
    }

    Choice<Ingredient> symptoms() {
        return symptoms;
    }

    Choice<Ingredient> results() {
        return results;
    }

    Choice<Ingredient> history() {
        return history;
    }

    Choice<Recipe> positives() {
        return positives;
    }

    Choice<Recipe> nearMisses() {
        return nearMisses;
    }

    Range range(String test) {
        return Objects.requireNonNullElse(ranges.get(test), Range.NONE);
    }
}
