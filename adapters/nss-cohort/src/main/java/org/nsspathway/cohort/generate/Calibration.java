package org.nsspathway.cohort.generate;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** The figures behind synthetic people, each with its source, from {@code calibration.csv}. */
final class Calibration {
    private final ImmutableMap<String, Double> values;

    private Calibration(Map<String, Double> values) {
        this.values = ImmutableMap.copyOf(values);
    }

    static Calibration read(CsvTable table) {
        ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
        for (CsvTable.Row row : table.rows()) {
            row.required("source");
            row.required("confidence");
            values.put(row.required("parameter"), number(row, "value"));
        }
        return new Calibration(values.buildOrThrow());
    }

    static double number(CsvTable.Row row, String column) {
        try {
            return row.cell(column).isEmpty() ? 0 : Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw new TableException(
                    row.place().column(column), "the cell holds no number. Write digits with a point.");
        }
    }

    double of(String parameter) {
        Double value = values.get(parameter);
        if (value == null) {
            throw new TableException(
                    Place.of("calibration.csv"),
                    "there is no parameter " + parameter + ". Add its row, with its source.");
        }
        return value;
    }

    int days(String parameter) {
        return (int) of(parameter);
    }
}
