package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import org.nsspathway.presentation.TimeSpan;

/**
 * On how many distinct days one and the same problem was recorded and not explained, of the problem for which there are
 * most. Two records of one day are one visit, and problems are never added up.
 *
 * <p>Setting {@code within}: how far back a record counts. A condition that names a window has its own.
 */
final class Visits implements Derivation {
    private static final String WITHIN = "within";
    private static final long MILLION = 1_000_000;

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public boolean readsInstances() {
        return true;
    }

    @Override
    public boolean readsRecords() {
        return true;
    }

    @Override
    public Calculation with(SortedMap<String, String> settings) {
        checkArgument(
                settings.keySet().equals(Set.of(WITHIN)),
                "visits takes the setting within and no other but has %s",
                settings.keySet());
        TimeSpan within = TimeSpan.parse(String.valueOf(settings.get(WITHIN)));
        return (rows, window, out) -> derive(rows, window == null ? within : window, out);
    }

    private static void derive(DatedResults rows, TimeSpan within, DerivedNumber out) {
        long start = within.before(LocalDate.ofEpochDay(rows.assessedOn())).toEpochDay();
        long most = 0;
        long visits = 0;
        long last = Long.MIN_VALUE;
        for (int row = 0; row < rows.count(0); row++) {
            boolean same = row > 0 && rows.lowMillionths(0, row) == rows.lowMillionths(0, row - 1);
            visits = same ? visits : 0;
            last = same ? last : Long.MIN_VALUE;
            long day = rows.earliestDay(0, row);
            if (rows.valid(0, row) && day >= start && day != last) {
                visits++;
                last = day;
                most = Math.max(most, visits);
            }
        }
        out.set(most * MILLION, false, most * MILLION, false, rows.assessedOn());
    }
}
