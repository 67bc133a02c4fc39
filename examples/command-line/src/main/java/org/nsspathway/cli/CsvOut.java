package org.nsspathway.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A CSV file that is there whole or not at all, row by row, in a form that a spreadsheet shows and does not run. It
 * takes its name when it is done.
 */
final class CsvOut implements AutoCloseable {
    private static final String RUN_BY_SPREADSHEETS = "=+-@";

    private final Path file;
    private final Path part;
    private final CsvWriter writer;
    private boolean done;

    private CsvOut(Path file, Path part, CsvWriter writer) {
        this.file = file;
        this.part = part;
        this.writer = writer;
    }

    static CsvOut to(Path file, List<String> header) {
        try {
            Path whole = file.toAbsolutePath();
            Path part = Files.createTempFile(whole.getParent(), "nss", ".part");
            CsvOut out = new CsvOut(whole, part, CsvWriter.builder().build(part, StandardCharsets.UTF_8));
            out.writer.writeRecord(header);
            return out;
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    void add(List<String> row) {
        try {
            writer.writeRecord(row.stream().map(CsvOut::harmless).toList());
        } catch (UncheckedIOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    void done() {
        try {
            writer.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            done = true;
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    /** Leaves nothing behind if it was not done. */
    @Override
    public void close() {
        if (done) {
            return;
        }
        try {
            writer.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
