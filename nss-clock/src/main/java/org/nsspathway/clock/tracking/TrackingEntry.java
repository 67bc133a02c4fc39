package org.nsspathway.clock.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.Gap;

/**
 * One referral that somebody must look at: its clock runs, or cannot be told.
 *
 * @param row the referral with its status and working days
 * @param missing what is missing or contradicts; empty for a clock that runs
 * @since 0.1
 */
public record TrackingEntry(ClockRow row, String missing) {

    /** The next breach first; clocks that cannot be told stand at their due date, or first if they have none. */
    static final Comparator<TrackingEntry> NEXT_BREACH_FIRST =
            Comparator.comparing(TrackingEntry::sortDay).thenComparing(entry -> entry.row.id());

    static TrackingEntry of(ClockRow row) {
        return new TrackingEntry(
                row, row.status() instanceof ClockStatus.Indeterminate indeterminate ? text(indeterminate.gap()) : "");
    }

    private static String text(Gap gap) {
        return gap.item() + (gap.kind() == Gap.Kind.MISSING ? " is missing" : " contradicts");
    }

    private LocalDate sortDay() {
        return row.status().reading().due().orElse(LocalDate.MIN);
    }
}
