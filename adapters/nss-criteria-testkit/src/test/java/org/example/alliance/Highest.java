package org.example.alliance;

import java.time.LocalDate;
import java.util.SortedMap;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.DatedResults;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.DerivedNumber;

/** The highest exact result inside a window that ends on the day of assessment. */
public class Highest implements Derivation {

    @Override
    public String name() {
        return "highest";
    }

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public Calculation with(SortedMap<String, String> settings) {
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("highest takes no settings but has " + settings.keySet());
        }
        return Highest::derive;
    }

    private static void derive(DatedResults rows, TimeSpan window, DerivedNumber out) {
        LocalDate day = LocalDate.ofEpochDay(rows.assessedOn());
        long start = window == null ? Long.MIN_VALUE : window.before(day).toEpochDay();
        long highest = Long.MIN_VALUE;
        for (int row = 0; row < rows.count(0); row++) {
            long value = rows.lowMillionths(0, row);
            boolean exact = value == rows.highMillionths(0, row);
            if (exact && rows.earliestDay(0, row) >= start && value > highest) {
                highest = value;
                out.set(value, false, value, false, rows.earliestDay(0, row));
            }
        }
    }
}
