package org.nsspathway.criteria.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;

/**
 * One thing changed in one row of a rule table.
 *
 * @param operator what kind of change it is
 * @param change the change in words
 * @param cells the changed cells by column
 */
record Fault(String operator, String change, Map<String, String> cells) {
    private static final Map<String, String> OTHER_ORGANS =
            Map.of("ovary", "uterus", "prostate", "testis", "testis", "prostate", "penis", "prostate");

    /** Every single change of one row: of its condition, its ages, and whom it is for. */
    static List<Fault> of(Map<String, String> row, ConditionFaults conditions) {
        List<Fault> faults = new ArrayList<>();
        Condition condition = Condition.parse(row.getOrDefault("condition", ""));
        for (ConditionFaults.Planted each : conditions.of(condition)) {
            faults.add(new Fault(
                    each.operator(),
                    each.change(),
                    Map.of("condition", each.condition().text())));
        }
        age(row, "min_age", faults);
        age(row, "max_age", faults);
        organ(row, faults);
        return faults;
    }

    private static void age(Map<String, String> row, String column, List<Fault> faults) {
        String cell = row.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return;
        }
        int age = switch (cell) {
            case "adult" -> 18;
            case "adult_paired" -> 16;
            default -> Integer.parseInt(cell);
        };
        for (int other : List.of(age - 1, age + 1)) {
            faults.add(new Fault("AGE_BOUND", column + " " + age + " to " + other, Map.of(column, "" + other)));
        }
        faults.add(new Fault("AGE_BOUND_DROPPED", column + " " + age + " dropped", Map.of(column, "")));
    }

    private static void organ(Map<String, String> row, List<Fault> faults) {
        String organ = row.getOrDefault("organ", "");
        if (!organ.isEmpty()) {
            faults.add(new Fault("ORGAN_DROPPED", organ + " dropped, sex kept", Map.of("organ", "")));
            faults.add(
                    new Fault("ORGAN_AND_SEX_DROPPED", organ + " and sex dropped", Map.of("organ", "", "sex", "any")));
            String swapped = OTHER_ORGANS.getOrDefault(organ, "ovary");
            faults.add(new Fault("ORGAN_SWAPPED", organ + " to " + swapped, Map.of("organ", swapped)));
        }
    }
}
