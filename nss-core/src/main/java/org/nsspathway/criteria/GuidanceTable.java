package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Reads tables of guidance: a number is a rule or guidance and never both, and words go with an occasion. */
final class GuidanceTable {
    private static final List<String> HEADER = List.of(
            "set",
            "id",
            "title",
            "reason",
            "hook",
            "words",
            "source",
            "section",
            "source_read_on",
            "url",
            "confidence",
            "note");

    private GuidanceTable() {}

    static ImmutableList<Guidance> read(List<TableSource> sources, Map<String, SetRows> sets) {
        ImmutableList.Builder<Guidance> read = ImmutableList.builder();
        Set<List<String>> seen = new HashSet<>();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(HEADER);
            for (CsvTable.Row row : table.rows()) {
                Guidance guidance = guidance(row);
                check(row, guidance, sets.get(guidance.set()));
                if (!seen.add(List.of(guidance.set(), guidance.id()))) {
                    throw new TableException(
                            row.place().column("id"), "'" + guidance.id() + "' already stands above. Remove one.");
                }
                read.add(guidance);
            }
        }
        return read.build();
    }

    private static Guidance guidance(CsvTable.Row row) {
        String hook = row.cell("hook");
        return new Guidance.Builder()
                .set(row.required("set"))
                .id(row.required("id"))
                .title(row.required("title"))
                .reason(row.required("reason"))
                .hook(hook.isEmpty() ? Optional.empty() : Optional.of(hook))
                .words(hook.isEmpty() ? row.cell("words") : row.required("words"))
                .source(CriteriaTable.source(row))
                .note(row.cell("note"))
                .place(row.place())
                .build();
    }

    private static void check(CsvTable.Row row, Guidance guidance, @Nullable SetRows set) {
        if (set == null) {
            throw new TableException(
                    row.place().column("set"),
                    "there is no set '" + guidance.set() + "'. Name one that a table of sets has.");
        }
        for (CsvTable.Row rule : set.rows()) {
            if (rule.cell("id").equals(guidance.id()) || rule.cell("parent").equals(guidance.id())) {
                throw new TableException(
                        row.place().column("id"),
                        "'" + guidance.id() + "' is a rule of " + set.id() + ". Remove one of the two.");
            }
        }
    }
}
