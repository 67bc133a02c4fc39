package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.filtertest.FilterTestEdit;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.Mistakes;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/**
 * A change of one cell of one criterion: the stuff of which local profiles are made. The value replaces the whole
 * cell. In column {@code status} the value {@code off} takes the row out and {@code local} switches it on. In set
 * {@code local} an id makes a new row, whose other cells come from further edits; those rows become a set with the
 * name of the place.
 *
 * @param set id of the set, or {@code local}
 * @param id id of the criterion
 * @param column the column of the table of criteria
 * @param value the new text of the cell
 * @param note what the place says of the change; may be empty
 * @param place where the edit stands, for messages
 * @since 0.1
 */
public record CriterionEdit(String set, String id, String column, String value, String note, Place place) {

    /**
     * A change without a note.
     *
     * @param set id of the set, or {@code local}
     * @param id id of the criterion
     * @param column the column of the table of criteria
     * @param value the new text of the cell
     * @param place where the edit stands, for messages
     */
    public CriterionEdit(String set, String id, String column, String value, Place place) {
        this(set, id, column, value, "", place);
    }

    /**
     * Reads a table of edits: {@code set, id, column, value, note}. Two edits of one cell are refused.
     *
     * @param source the table
     * @return the edits, in the order of the table
     * @throws TableException if it cannot be read
     */
    public static List<CriterionEdit> read(TableSource source) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        RuleCells.requireOnly(table, List.of("set", "id", "column", "value", "note"), List.of());
        ImmutableList.Builder<CriterionEdit> edits = ImmutableList.builder();
        Mistakes mistakes = new Mistakes();
        for (CsvTable.Row row : table.rows()) {
            mistakes.in(() -> edits.add(new CriterionEdit(
                    row.required("set"),
                    row.required("id"),
                    row.required("column"),
                    row.cell("value"),
                    row.cell("note"),
                    row.place())));
        }
        List<CriterionEdit> read = edits.build();
        mistakes.in(() -> EditedSets.notTwice(read));
        mistakes.refuse();
        return read;
    }

    boolean isOfFilterTests() {
        return set.equals(Profile.FILTER_TESTS);
    }

    FilterTestEdit ofFilterTests() {
        return new FilterTestEdit(id, column, value, place);
    }
}
