package org.nsspathway.cohort.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.internal.csv.CsvTable;

/**
 * What makes a person meet a criterion, or just not.
 *
 * @param id name of the recipe
 * @param aim the criterion and whether it is to be met
 * @param minAge the youngest who can have it, in completed years; 0 for any age
 * @param steps its rows
 */
record Recipe(String id, Aim aim, int minAge, List<Step> steps) implements Draws.Weighted {

    Recipe {
        steps = ImmutableList.copyOf(steps);
    }

    /** What a recipe is for. */
    enum Kind {
        POSITIVE,
        NEAR_MISS
    }

    /** A criterion, whether it is to be met, and how often the recipe is chosen. */
    record Aim(String criterion, Kind kind, double weight) {}

    /** One row: what it is, what is said of it, and how many days before the assessment it began or was taken. */
    record Step(Ingredient what, String qualifiers, String detail, Days days) {}

    /** From so many days before the assessment to so many. */
    record Days(int low, int high) {}

    @Override
    public double weight() {
        return aim.weight();
    }

    static List<Recipe> read(CsvTable table) {
        ListMultimap<String, CsvTable.Row> rows = LinkedListMultimap.create();
        table.rows().forEach(row -> rows.put(row.required("recipe"), row));
        List<Recipe> recipes = new ArrayList<>();
        for (String id : rows.keySet()) {
            List<Step> steps = rows.get(id).stream().map(Recipe::step).toList();
            CsvTable.Row first = rows.get(id).get(0);
            Kind kind = first.required("kind").equals("positive") ? Kind.POSITIVE : Kind.NEAR_MISS;
            Aim aim = new Aim(first.required("criterion"), kind, Calibration.number(first, "weight"));
            recipes.add(new Recipe(id, aim, (int) Calibration.number(first, "min_age"), steps));
        }
        return recipes;
    }

    private static Step step(CsvTable.Row row) {
        Days days = new Days((int) Calibration.number(row, "days_low"), (int) Calibration.number(row, "days_high"));
        return new Step(
                Ingredient.read(row, "value_low", "value_high"), row.cell("qualifiers"), row.cell("detail"), days);
    }
}
