package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.List;
import org.nsspathway.clock.internal.Period;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;

/** One row of {@code limits.csv}: a number of calendar days that is no standard of its own. */
record Limit(String id, int calendarDays, Period period) {
    private static final List<Limit> LIMITS = RuleTable.load(
            Limit.class,
            "limits.csv",
            List.of("id", "days", "effective_from", "effective_to", "text", "source", "confidence"),
            Limit::read);

    private static Limit read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new Limit(row.required("id"), row.number("days"), row.period());
    }

    static int calendarDays(String id, LocalDate day) {
        for (Limit limit : LIMITS) {
            if (limit.id.equals(id) && limit.period.contains(day)) {
                return limit.calendarDays;
            }
        }
        throw new IllegalArgumentException("No limit '" + id + "' was in force on " + day + ". Ask for a later day.");
    }
}
