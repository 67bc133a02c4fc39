package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a table of criteria: every row is whole unless a test changes a cell of the last one. */
final class CriteriaText {
    private final List<Map<String, String>> rows = new ArrayList<>();

    CriteriaText row(String id, String condition) {
        Map<String, String> row = new HashMap<>(Map.of(
                "id", id,
                "title", "Title of " + id,
                "source", "a document",
                "confidence", "I",
                "status", "in_force",
                "condition", condition,
                "action", "refer",
                "destination", "nss",
                "urgency", "2w"));
        rows.add(row);
        return this;
    }

    /** Changes a cell of the last row. */
    CriteriaText with(String column, String cell) {
        rows.get(rows.size() - 1).put(column, cell);
        return this;
    }

    @Override
    public String toString() {
        Set<String> columns = new LinkedHashSet<>(CriteriaTable.HEADER);
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder out = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows) {
            List<String> cells = columns.stream()
                    .map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                    .toList();
            out.append(String.join(",", cells)).append('\n');
        }
        return out.toString();
    }
}
