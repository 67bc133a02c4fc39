package org.nsspathway.cli.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.SetVersion;

/** What one version of a set changes in the one before: rows that end, that begin, and that are replaced. */
final class VersionChanges {
    private final CriteriaCatalogue catalogue;
    private final Map<String, Criterion> before = new LinkedHashMap<>();
    private final Map<String, Criterion> after = new LinkedHashMap<>();

    VersionChanges(CriteriaCatalogue catalogue, CriteriaSet before, CriteriaSet after) {
        this.catalogue = catalogue;
        changed(before, after, this.before);
        changed(after, before, this.after);
    }

    private static void changed(CriteriaSet of, CriteriaSet other, Map<String, Criterion> into) {
        Set<Criterion> kept = Set.copyOf(other.criteria());
        of.criteria().stream().filter(each -> !kept.contains(each)).forEach(each -> into.put(each.id(), each));
    }

    String page(String set, SetVersion from, SetVersion to) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        StringBuilder out = new StringBuilder(RuleBook.GENERATED);
        out.append("# ")
                .append(set)
                .append(": from ")
                .append(from.name())
                .append(" to ")
                .append(to.name())
                .append("\n\n");
        out.append("All other rows are the same in both versions. Rows that end: ")
                .append(list(before.keySet()))
                .append(". Rows that begin: ")
                .append(list(after.keySet()))
                .append(".\n");
        ids.forEach(id -> row(out, id, from, to));
        return out.toString();
    }

    private static String list(Set<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }

    private void row(StringBuilder out, String id, SetVersion from, SetVersion to) {
        Map<String, String> old = cells(before.get(id));
        Map<String, String> now = cells(after.get(id));
        String what = old.isEmpty() ? "begins" : now.isEmpty() ? "ends" : "is replaced";
        out.append("\n## ").append(id).append(' ').append(what).append("\n\n| | ");
        out.append(from.name()).append(" | ").append(to.name()).append(" |\n|---|---|---|\n");
        Set<String> headings = new LinkedHashSet<>(now.isEmpty() ? old.keySet() : now.keySet());
        headings.addAll(old.keySet());
        for (String heading : headings) {
            String left = old.getOrDefault(heading, "");
            String right = now.getOrDefault(heading, "");
            if (!left.equals(right)) {
                RuleText.line(out, heading, left, right);
            }
        }
    }

    private Map<String, String> cells(@Nullable Criterion rule) {
        if (rule == null) {
            return Map.of();
        }
        Map<String, String> cells = RuleCells.of(rule, catalogue);
        cells.put("in force", RuleText.dates(rule));
        return cells;
    }
}
