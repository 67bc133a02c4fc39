package org.nsspathway.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.routing.RoutingDecision;

/** By when the person would have to be told, had the referral been received on the day of the decision. */
final class Deadline {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private Deadline() {}

    static String line(RoutingDecision decision) {
        if (!decision.startsClock()) {
            return "";
        }
        LocalDate received = decision.decidedOn();
        LocalDate due;
        try {
            due = FasterDiagnosisClock.standard().dueDate(received);
        } catch (IllegalArgumentException e) {
            return "  due      " + e.getMessage() + "\n";
        }
        return "  due      if the referral is received on " + DAY.format(received) + ", the person is to be told by "
                + DAY.format(due) + " (28-day standard); last working day: "
                + WorkingDayCalendar.england().lastWorkingDayOnOrBefore(due).text() + "\n";
    }
}
