package org.nsspathway.cohort.generate;

import java.util.EnumMap;
import java.util.Map;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;

/** Writes synthetic people as CSV. */
final class CsvTables implements TableSink {
    private final Map<SyntheticTable, ResultTable> tables = new EnumMap<>(SyntheticTable.class);

    CsvTables(ResultFolder folder) {
        for (SyntheticTable table : SyntheticTable.values()) {
            tables.put(table, folder.table(table.tableName(), table.columns().toArray(new String[0])));
        }
    }

    @Override
    public void row(SyntheticTable table, String... cells) {
        ResultTable written = tables.get(table);
        if (written != null) {
            written.row(cells);
        }
    }

    @Override
    public void close() {
        tables.values().forEach(ResultTable::close);
    }
}
