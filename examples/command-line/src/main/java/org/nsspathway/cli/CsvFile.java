package org.nsspathway.cli;

import java.nio.file.Path;
import java.util.List;

/** Writes a CSV file at once: whole or not at all. */
final class CsvFile {
    private CsvFile() {}

    static void write(Path file, List<String> header, Iterable<List<String>> rows) {
        try (CsvOut out = CsvOut.to(file, header)) {
            rows.forEach(out::add);
            out.done();
        }
    }
}
