package org.nsspathway.cohort.generate;

import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/**
 * A sort of row that synthetic people have, every day or as part of a recipe.
 *
 * @param table the table it stands in
 * @param term the name it has there
 * @param weight how often it is chosen
 * @param span of its number, if it has one
 */
record Ingredient(String table, String term, double weight, Span span) implements Draws.Weighted {

    /**
     * Where a number lies, in steps of its last decimal.
     *
     * @param low the lowest
     * @param high the highest
     * @param decimals how many decimals it is written with
     * @param unit its unit; empty for a row without a number
     */
    record Span(long low, long high, int decimals, String unit) {}

    static Ingredient read(CsvTable.Row row, String low, String high) {
        String table = row.required("table");
        int decimals = (int) Calibration.number(row, "decimals");
        double steps = Math.pow(10, decimals);
        boolean hasNumber = !row.cell("unit").isEmpty();
        if (hasNumber && (row.cell(low).isEmpty() || row.cell(high).isEmpty())) {
            throw new TableException(row.place().column(low), "a row with a unit needs the span of its numbers.");
        }
        Span span = new Span(
                Math.round(Calibration.number(row, low) * steps),
                Math.round(Calibration.number(row, high) * steps),
                decimals,
                row.cell("unit"));
        return new Ingredient(table, row.required("term"), Calibration.number(row, "weight"), span);
    }
}
