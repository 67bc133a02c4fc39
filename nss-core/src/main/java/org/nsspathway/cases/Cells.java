package org.nsspathway.cases;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a cell is written so that every program reads the same text: in quotes where RFC 4180 asks for them, and with an
 * apostrophe before what a spreadsheet would take for a formula. The apostrophe is taken off again when it is read.
 */
final class Cells {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[,;\"\\r\\n]");

    private Cells() {}

    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static boolean startsFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    static String line(List<String> cells) {
        return cells.stream().map(Cells::written).collect(Collectors.joining(",", "", "\n"));
    }

    private static String written(String text) {
        String stripped = text.strip();
        String cell = startsFormula(stripped) ? "'" + stripped : stripped;
        return QUOTED.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
