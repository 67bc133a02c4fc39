package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Limits of normal for results that come without the laboratory's own, by whom they hold for. */
final class DefaultLimits {
    private final ImmutableListMultimap<String, Row> rows;

    /** One row: for whom, and which limits. */
    record Row(Condition holdsFor, Optional<BigDecimal> lower, Optional<BigDecimal> upper, Place place) {
        Optional<BigDecimal> limit(Condition.Limit limit) {
            return limit == Condition.Limit.LOWER ? lower : upper;
        }
    }

    private DefaultLimits(ImmutableListMultimap<String, Row> rows) {
        this.rows = rows;
    }

    static DefaultLimits load(List<TableSource> sources) {
        ImmutableListMultimap.Builder<String, Row> rows = ImmutableListMultimap.builder();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(
                    List.of("fact", "condition", "lower_limit", "upper_limit", "unit", "source", "confidence"));
            for (CsvTable.Row row : table.rows()) {
                row.required("source");
                Row limits = new Row(
                        Tables.condition(row, "condition"),
                        Tables.optionalDecimal(row, "lower_limit"),
                        Tables.optionalDecimal(row, "upper_limit"),
                        row.place());
                if (limits.lower().isEmpty() && limits.upper().isEmpty()) {
                    throw new TableException(row.place(), "the row has neither a lower nor an upper limit. Give one.");
                }
                rows.put(row.required("fact"), limits);
            }
        }
        return new DefaultLimits(rows.build());
    }

    ImmutableList<Row> of(String fact) {
        return rows.get(fact);
    }

    ImmutableList<Row> all() {
        return ImmutableList.copyOf(rows.values());
    }
}
