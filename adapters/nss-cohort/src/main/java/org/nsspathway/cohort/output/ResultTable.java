package org.nsspathway.cohort.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of results, as CSV that a spreadsheet shows and does not run: a cell that starts with one of {@code = + - @}
 * and is no number gets an apostrophe before it.
 *
 * @since 0.1
 */
public final class ResultTable implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final CsvWriter writer;
    private final String[] cells;
    private long rows;
    private boolean closed;

    ResultTable(Path file, String... header) {
        this.name = String.valueOf(file.getFileName());
        this.cells = new String[header.length];
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
            this.writer = CsvWriter.builder()
                    .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                    .build(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotWrite(name, e);
        }
        write(header);
    }

    /**
     * Writes a row.
     *
     * @param row one text for each column
     */
    public void row(String... row) {
        require(row.length);
        for (int i = 0; i < row.length; i++) {
            cells[i] = harmless(row[i]);
        }
        write(cells);
        rows++;
    }

    /**
     * Writes rows that were made elsewhere.
     *
     * @param some the rows, with the columns of this table
     */
    public void rows(RowBuffer some) {
        if (some.rows() == 0) {
            return;
        }
        require(some.columns());
        try {
            writer.flush();
            out.write(some.bytes());
        } catch (IOException e) {
            throw new CannotWrite(name, e);
        }
        rows += some.rows();
    }

    private void require(int columns) {
        if (columns != cells.length) {
            throw new IllegalArgumentException(name + " has " + cells.length + " columns but the row has " + columns);
        }
    }

    private void write(String[] row) {
        try {
            writer.writeRecord(row);
        } catch (UncheckedIOException e) {
            throw new CannotWrite(name, new IOException(e));
        }
    }

    static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char first = cell.charAt(0);
        boolean isRun = first == '=' || first == '+' || first == '@' || first == '\t' || first == '\r';
        boolean isFormula = first == '-' && !isNumber(cell);
        return isRun || isFormula ? "'" + cell : cell;
    }

    private static boolean isNumber(String cell) {
        for (int i = 1; i < cell.length(); i++) {
            char each = cell.charAt(i);
            if ((each < '0' || each > '9') && each != '.') {
                return false;
            }
        }
        return cell.length() > 1;
    }

    /**
     * How many rows it has.
     *
     * @return rows below the header
     */
    public long rows() {
        return rows;
    }

    /** Writes the rest. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            writer.close();
        } catch (IOException e) {
            throw new CannotWrite(name, e);
        } catch (UncheckedIOException e) {
            throw new CannotWrite(name, new IOException(e));
        }
    }

    /** Its name and how many rows it has. */
    @Override
    public String toString() {
        return "ResultTable{" + name + ", " + rows + " rows}";
    }
}
