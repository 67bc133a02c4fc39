package org.nsspathway.clock.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.clock.Standard;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;

/**
 * A band of waits as the published tables use them, counted in calendar days less the days taken off.
 *
 * @param standard the standard whose tables use the band
 * @param label the band in words
 * @param fromCalendarDay shortest wait, inclusive
 * @param throughCalendarDay longest wait, inclusive; very large where the band is open
 * @since 0.1
 */
public record WaitingBand(Standard standard, String label, int fromCalendarDay, int throughCalendarDay) {
    private static final ImmutableList<WaitingBand> ALL = ImmutableList.copyOf(RuleTable.load(
            WaitingBand.class,
            "waiting-bands.csv",
            List.of("standard", "label", "from_day", "through_day", "source", "confidence"),
            WaitingBand::read));

    private static WaitingBand read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new WaitingBand(
                row.constant("standard", Standard.class),
                row.required("label"),
                row.number("from_day"),
                row.text("through_day").isEmpty() ? Integer.MAX_VALUE : row.number("through_day"));
    }

    /**
     * The bands of a standard, shortest first.
     *
     * @param standard the standard
     * @return the bands
     */
    public static List<WaitingBand> of(Standard standard) {
        return ALL.stream().filter(band -> band.standard == standard).toList();
    }

    /**
     * The band of a wait.
     *
     * @param standard the standard
     * @param calendarDays the wait, 0 or more
     * @return the band
     */
    public static WaitingBand of(Standard standard, int calendarDays) {
        for (WaitingBand band : ALL) {
            if (band.standard == standard
                    && calendarDays >= band.fromCalendarDay
                    && calendarDays <= band.throughCalendarDay) {
                return band;
            }
        }
        throw new IllegalArgumentException("calendarDays (" + calendarDays + ") must be 0 or more");
    }
}
