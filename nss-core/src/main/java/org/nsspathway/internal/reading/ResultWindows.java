package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** How many days each test's result is valid, as tables say and a reading may override. */
public final class ResultWindows {
    static final String EVERY_TEST = "*";

    private final ImmutableMap<String, Integer> days;

    private ResultWindows(Map<String, Integer> days) {
        this.days = ImmutableMap.copyOf(days);
    }

    public static ResultWindows load(List<TableSource> sources) {
        Map<String, Integer> days = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            table.requireWhole(List.of("test", "valid_days", "source", "confidence"));
            for (CsvTable.Row row : table.rows()) {
                row.required("source");
                String test = row.required("test");
                Place other = places.putIfAbsent(test, row.place());
                if (other != null) {
                    throw new TableException(
                            row.place(), "the window of '" + test + "' is already given in " + other + ". Remove one.");
                }
                days.put(test, RuleCells.wholeNumber(row, "valid_days"));
            }
        }
        return new ResultWindows(days);
    }

    /** Days for which a result is valid; {@link Integer#MAX_VALUE} where nothing limits it. */
    public int days(String test, RecordReading reading) {
        Map<String, Integer> chosen = reading.resultsValidForDays();
        Integer own = chosen.isEmpty() ? null : chosen.getOrDefault(test, chosen.get(EVERY_TEST));
        if (own != null) {
            return own;
        }
        Integer tabled = days.getOrDefault(test, days.get(EVERY_TEST));
        return tabled == null ? Integer.MAX_VALUE : tabled;
    }
}
