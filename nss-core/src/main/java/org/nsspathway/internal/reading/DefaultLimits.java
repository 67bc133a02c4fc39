package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.TableSource;

/** Limits of normal for results that come without the laboratory's own, by whom they hold for. */
public final class DefaultLimits {
    private final ImmutableMap<String, ImmutableList<DefaultLimit>> rows;

    private DefaultLimits(Map<String, List<DefaultLimit>> rows) {
        ImmutableMap.Builder<String, ImmutableList<DefaultLimit>> copy = ImmutableMap.builder();
        for (Map.Entry<String, List<DefaultLimit>> each : rows.entrySet()) {
            copy.put(each.getKey(), ImmutableList.copyOf(each.getValue()));
        }
        this.rows = copy.buildOrThrow();
    }

    public static DefaultLimits load(List<TableSource> sources) {
        Map<String, List<DefaultLimit>> rows = new LinkedHashMap<>();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(
                    List.of("fact", "condition", "lower_limit", "upper_limit", "unit", "source", "confidence"));
            for (CsvTable.Row row : table.rows()) {
                row.required("source");
                DefaultLimit limits = new DefaultLimit.Builder()
                        .holdsFor(RuleCells.condition(row, "condition"))
                        .lower(RuleCells.optionalDecimal(row, "lower_limit"))
                        .upper(RuleCells.optionalDecimal(row, "upper_limit"))
                        .place(row.place())
                        .build();
                if (limits.lower().isEmpty() && limits.upper().isEmpty()) {
                    throw new TableException(row.place(), "the row has neither a lower nor an upper limit. Give one.");
                }
                List<DefaultLimit> ofFact = rows.get(row.required("fact"));
                if (ofFact == null) {
                    ofFact = new ArrayList<>();
                    rows.put(row.required("fact"), ofFact);
                }
                ofFact.add(limits);
            }
        }
        return new DefaultLimits(rows);
    }

    public ImmutableList<DefaultLimit> of(String fact) {
        return rows.getOrDefault(fact, ImmutableList.of());
    }

    public ImmutableList<DefaultLimit> all() {
        ImmutableList.Builder<DefaultLimit> all = ImmutableList.builder();
        for (ImmutableList<DefaultLimit> each : rows.values()) {
            all.addAll(each);
        }
        return all.build();
    }
}
