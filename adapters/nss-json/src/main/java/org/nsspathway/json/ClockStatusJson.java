package org.nsspathway.json;

import java.util.Locale;
import org.nsspathway.clock.ClockReading;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.PolicyChoice;
import org.nsspathway.problem.Problem;

/**
 * Statuses of clocks as JSON: {@link JsonSchema#CLOCK_STATUS} says how they look. They are written and never read back:
 * a status follows from its referral.
 *
 * @since 0.1
 */
public final class ClockStatusJson {
    private ClockStatusJson() {}

    /**
     * Writes a status on one line.
     *
     * @param id a name of the writer's own for the referral, never an identifier of a person; left out where it is empty
     * @param status the status
     * @return a document, without a line break
     */
    public static String write(String id, ClockStatus status) {
        return JsonOut.write(out -> {
            out.text(Document.FORMAT, JsonSchema.CLOCK_STATUS.format()).textUnlessEmpty(Document.ID, id);
            write(status, out);
        });
    }

    private static void write(ClockStatus status, JsonOut out) {
        ClockReading reading = status.reading();
        out.text("standard", reading.standard().token())
                .text("as_of", reading.asOf())
                .text("outcome", status.outcome())
                .text("sentence", status.sentence())
                .text("start", reading.start())
                .text("due", reading.due())
                .text("stop", reading.stop())
                .text("stopped_by", reading.stoppedBy().map(kind -> kind.token()));
        status.elapsedCalendarDays().ifPresent(days -> out.number("elapsed_calendar_days", days));
        particular(status, out);
        out.number("length_calendar_days", reading.lengthCalendarDays())
                .number("adjustment_calendar_days", reading.adjustmentCalendarDays())
                .textUnlessEmpty("rule_version", reading.ruleVersion())
                .text("scope_rule", reading.scopeRule())
                .text("route", reading.route())
                .texts(
                        "decided_by",
                        reading.decidedBy().stream().map(PolicyChoice::token).toList())
                .objects("problems", reading.problems(), ClockStatusJson::problem);
    }

    private static void particular(ClockStatus status, JsonOut out) {
        if (status instanceof ClockStatus.Open open) {
            out.number("calendar_days_left", open.calendarDaysLeft());
        } else if (status instanceof ClockStatus.Breached breached) {
            out.number("breached_by_calendar_days", breached.breachedByCalendarDays());
        } else if (status instanceof ClockStatus.Excluded excluded) {
            out.text("why", excluded.why());
        } else if (status instanceof ClockStatus.NotApplicable other) {
            out.text("why", other.why());
        } else if (status instanceof ClockStatus.Indeterminate indeterminate) {
            out.object(
                    "gap",
                    gap -> out.text("kind", indeterminate.gap().kind().name().toLowerCase(Locale.ROOT))
                            .text("item", indeterminate.gap().item())
                            .text("text", indeterminate.gap().text()));
        }
    }

    private static void problem(Problem problem, JsonOut out) {
        out.text("code", problem.code()).text("place", problem.place()).text("text", problem.text());
    }
}
