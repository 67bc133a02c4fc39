package org.nsspathway.criteria;

import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.TableException;

/** Whether an edited condition takes everybody whom the present one takes: the present one, OR something more. */
final class Widening {

    private Widening() {}

    static boolean of(CsvTable.Row row, CriterionEdit edit) {
        Condition present = RuleCells.condition(row, "condition");
        Condition edited;
        try {
            edited = RuleCells.condition(row.with("condition", edit.value()), "condition");
        } catch (TableException e) {
            throw new TableException(edit.place().column("value"), e.text());
        }
        return parts(edited).containsAll(parts(present));
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.Or or ? or.parts() : List.of(condition);
    }
}
