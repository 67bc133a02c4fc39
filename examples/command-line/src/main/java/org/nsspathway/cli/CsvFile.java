package org.nsspathway.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a CSV file whole or not at all, in a form that a spreadsheet shows and does not run. */
final class CsvFile {
    private static final String RUN_BY_SPREADSHEETS = "=+-@";

    private CsvFile() {}

    static void write(Path file, List<String> header, Iterable<List<String>> rows) {
        try {
            Path whole = file.toAbsolutePath();
            Path part = Files.createTempFile(whole.getParent(), "nss", ".part");
            try {
                fill(part, header, rows);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    private static void fill(Path file, List<String> header, Iterable<List<String>> rows) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(header);
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(CsvFile::harmless).toList());
            }
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
