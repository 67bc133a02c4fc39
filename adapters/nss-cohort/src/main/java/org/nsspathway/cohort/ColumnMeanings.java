package org.nsspathway.cohort;

import java.util.List;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.vocabulary.TableSource;

/** What the columns of results mean, as a table that is written beside them. */
final class ColumnMeanings {
    private static final String TABLE = "columns.csv";

    private ColumnMeanings() {}

    /** Table, column and meaning of every column of some tables. */
    static List<List<String>> of(List<String> tables) {
        TableSource source = TableSource.resource(TABLE, () -> ColumnMeanings.class.getResourceAsStream(TABLE));
        return CsvTable.parse(source.name(), source.read()).rows().stream()
                .filter(row -> tables.contains(row.cell("table")))
                .map(row -> List.of(row.cell("table"), row.cell("column"), row.cell("meaning")))
                .toList();
    }
}
