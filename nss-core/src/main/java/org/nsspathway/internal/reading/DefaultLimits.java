package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.TableSource;

/** Limits of normal for results that come without the laboratory's own, by whom they hold for. */
public final class DefaultLimits {
    private final ImmutableListMultimap<String, DefaultLimit> rows;

    private DefaultLimits(ImmutableListMultimap<String, DefaultLimit> rows) {
        this.rows = rows;
    }

    public static DefaultLimits load(List<TableSource> sources) {
        ImmutableListMultimap.Builder<String, DefaultLimit> rows = ImmutableListMultimap.builder();
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
                rows.put(row.required("fact"), limits);
            }
        }
        return new DefaultLimits(rows.build());
    }

    public ImmutableList<DefaultLimit> of(String fact) {
        return rows.get(fact);
    }

    public ImmutableList<DefaultLimit> all() {
        return ImmutableList.copyOf(rows.values());
    }
}
