package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.nsspathway.referral.EventKind;

/** Writes a status as one plain English sentence. */
final class StatusSentence {
    private StatusSentence() {}

    static String of(ClockStatus status) {
        StringBuilder out = new StringBuilder();
        if (status instanceof ClockStatus.Open open) {
            open(out, open);
        } else if (status instanceof ClockStatus.Met met) {
            out.append("Met: ");
            stopped(out, met.reading());
        } else if (status instanceof ClockStatus.Breached breached) {
            out.append("Breached by ")
                    .append(days(breached.breachedByCalendarDays()))
                    .append(": ");
            stopped(out, breached.reading());
        } else if (status instanceof ClockStatus.Excluded excluded) {
            excluded(out, excluded);
        } else if (status instanceof ClockStatus.NotApplicable notApplicable) {
            out.append("Not applicable: ").append(notApplicable.why());
        } else if (status instanceof ClockStatus.Indeterminate indeterminate) {
            out.append("Indeterminate: ").append(indeterminate.gap().text());
            indeterminate.reading().due().ifPresent(due -> out.append("; due ").append(due));
        }
        rules(out, status.reading());
        return out.toString();
    }

    private static void open(StringBuilder out, ClockStatus.Open open) {
        int left = open.calendarDaysLeft();
        out.append(left < 0 ? "Open and overdue by " + days(-left) : "Open").append(": ");
        day(out, open.reading(), open.calendarDaysUsed());
        if (left > 0) {
            out.append(", ").append(days(left)).append(" left, due ").append(open.due());
        } else if (left == 0) {
            out.append(", due on this day, ").append(open.due());
        } else {
            out.append(", due ").append(open.due()).append(", a breach once it ends");
        }
    }

    private static void stopped(StringBuilder out, ClockReading reading) {
        LocalDate stop = reading.stop().orElseThrow();
        out.append(reading.stoppedBy().map(EventKind::label).orElse("stopped"))
                .append(" on ")
                .append(stop)
                .append(", ");
        day(out, reading, Elapsed.between(reading, stop));
        reading.due().ifPresent(due -> out.append(", due ").append(due));
    }

    private static void excluded(StringBuilder out, ClockStatus.Excluded excluded) {
        ClockReading reading = excluded.reading();
        out.append("Excluded: ").append(excluded.why());
        OptionalInt elapsed = excluded.elapsedCalendarDays();
        if (elapsed.isPresent() && reading.stop().isPresent()) {
            out.append(", on ").append(reading.stop().get()).append(", ");
            day(out, reading, elapsed.getAsInt());
        }
    }

    private static void day(StringBuilder out, ClockReading reading, int elapsed) {
        out.append("day ")
                .append(elapsed)
                .append(" (")
                .append(reading.lengthCalendarDays())
                .append(" allowed)");
        if (reading.adjustmentCalendarDays() > 0) {
            out.append(" with ").append(days(reading.adjustmentCalendarDays())).append(" taken off");
        }
    }

    private static void rules(StringBuilder out, ClockReading reading) {
        out.append(" (").append(reading.standard().label()).append(", rules ").append(reading.ruleVersion());
        for (PolicyChoice choice : reading.decidedBy()) {
            out.append("; by choice, ").append(choice.text());
        }
        if (!reading.problems().isEmpty()) {
            int count = reading.problems().size();
            out.append("; ").append(count).append(count == 1 ? " problem" : " problems");
        }
        out.append(')');
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
