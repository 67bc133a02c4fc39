package org.nsspathway.cohort.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Rows of a table that are made on another thread than the one that writes the table.
 *
 * @since 0.1
 */
public final class RowBuffer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CsvWriter writer = CsvWriter.builder()
            .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
            .build(bytes, StandardCharsets.UTF_8);
    private int columns;
    private long rows;

    /** An empty buffer. */
    public RowBuffer() {}

    /**
     * Adds a row.
     *
     * @param row one text for each column of the table
     */
    public void row(String... row) {
        if (rows > 0 && row.length != columns) {
            throw new IllegalArgumentException("a row has " + row.length + " cells but those before it " + columns);
        }
        columns = row.length;
        for (int i = 0; i < row.length; i++) {
            row[i] = ResultTable.harmless(row[i]);
        }
        writer.writeRecord(row);
        rows++;
    }

    int columns() {
        return columns;
    }

    long rows() {
        return rows;
    }

    byte[] bytes() throws IOException {
        writer.flush();
        return bytes.toByteArray();
    }

    /** How many rows it has. */
    @Override
    public String toString() {
        return "RowBuffer{" + rows + " rows}";
    }
}
