package org.nsspathway.clock.workingday;

import java.time.LocalDate;
import java.util.List;
import org.nsspathway.clock.internal.Period;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;

/**
 * By when a referral is to be sent after the decision to refer, in working days. The number stands in
 * {@code limits.csv} with its source.
 *
 * @since 0.1
 */
public final class SendingRule {
    private static final String ID = "send-referral";
    private static final SendingRule STANDARD = new SendingRule();

    private final List<Row> rows = RuleTable.load(
            SendingRule.class,
            "limits.csv",
            List.of("id", "days", "effective_from", "effective_to", "text", "source", "confidence"),
            Row::read);

    private SendingRule() {}

    /**
     * The packaged rule.
     *
     * @return the rule
     */
    public static SendingRule standard() {
        return STANDARD;
    }

    /**
     * The last day on which the referral is sent in time.
     *
     * @param decidedOn the day of the decision; it does not count itself
     * @param calendar which days are worked
     * @return the day
     * @throws IllegalArgumentException if no rule was in force on the day of the decision
     */
    public WorkingDayAnswer sendBy(LocalDate decidedOn, WorkingDayCalendar calendar) {
        for (Row row : rows) {
            if (row.id.equals(ID) && row.period.contains(decidedOn)) {
                return calendar.afterWorkingDays(decidedOn, row.workingDays);
            }
        }
        throw new IllegalArgumentException(
                "No rule about sending a referral was in force on " + decidedOn + ". Ask for a later day.");
    }

    /** One row of the table. */
    private record Row(String id, int workingDays, Period period) {
        static Row read(RuleRow row) {
            row.required("source");
            row.required("confidence");
            return new Row(row.required("id"), row.number("days"), row.period());
        }
    }
}
