package org.nsspathway.fhir.r4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small tables of this jar, whose cells hold no commas. */
final class SmallTable {
    private SmallTable() {}

    /** The cells of each row under the header. */
    static List<List<String>> rows(String name, int cells) {
        return text(name).lines().skip(1).map(line -> row(name, line, cells)).toList();
    }

    private static List<String> row(String name, String line, int cells) {
        List<String> row = List.of(line.split(",", -1));
        if (row.size() != cells) {
            throw new IllegalStateException(name + ": '" + line + "' has not " + cells + " cells. Correct it.");
        }
        return row;
    }

    private static String text(String name) {
        try (InputStream in = SmallTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + ". Take a whole one.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
