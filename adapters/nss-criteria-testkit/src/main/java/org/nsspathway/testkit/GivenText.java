package org.nsspathway.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Reads a case from one line: the tokens of the case notation, and among them the person and the day, which in a table
 * have columns of their own: {@code age 61; female; on 2026-03-02; fatigue:unexplained~6w}.
 */
final class GivenText {
    private static final String SOURCE = "given";
    private static final Map<String, String> COLUMNS =
            Map.of("age", "age", "born", "date_of_birth", "sex", "sex", "on", "assessed_on");

    private GivenText() {}

    static Presentation read(String text, Vocabulary vocabulary, @Nullable LocalDate day) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("case_id", "given");
        if (day != null) {
            cells.put("assessed_on", day.toString());
        }
        List<String> facts = new ArrayList<>();
        for (String part : parts(text)) {
            String[] words = part.split("\\s+", 2);
            String column = COLUMNS.get(words[0]);
            if (words.length == 2 && column != null) {
                cells.put(column, words[1].strip());
            } else if (part.equals("female") || part.equals("male")) {
                cells.put("sex", part);
            } else {
                facts.add(part);
            }
        }
        cells.put("facts", String.join(";", facts));
        CaseTable table = CaseTable.read(TableSource.text(SOURCE, table(cells)), vocabulary);
        if (table.cases().isEmpty()) {
            throw new IllegalArgumentException("The case '" + text + "' cannot be read. "
                    + table.problems().stream().map(GivenText::advice).collect(Collectors.joining(" ")));
        }
        return table.cases().get(0).presentation();
    }

    private static String advice(Problem problem) {
        return problem.code().equals(ProblemCode.CASE_DAY_MISSING.code())
                ? "It has no day, which selects the rules in force. Say on(LocalDate) before given(..), or write 'on 2026-03-02' in the case."
                : problem.text();
    }

    /** Parts between semicolons that stand outside quotes. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            quoted ^= !end && text.charAt(i) == '"';
            if (end || (text.charAt(i) == ';' && !quoted)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static String table(Map<String, String> cells) {
        String values = cells.values().stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return String.join(",", cells.keySet()) + "\n" + values + "\n";
    }
}
