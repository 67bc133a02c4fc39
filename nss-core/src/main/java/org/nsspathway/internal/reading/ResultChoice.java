package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.TestResult;

/**
 * The newest valid results of a test, and why there are none where there are none.
 *
 * @param newest one result, or several where the dates leave open which is the newest
 * @param why empty where there is a result; otherwise not recorded, stale, or too uncertain in date
 */
record ResultChoice(List<TestResult> newest, String why) {

    static ResultChoice of(List<TestResult> done, LocalDate assessedOn, int validDays) {
        if (done.isEmpty()) {
            return new ResultChoice(List.of(), "not recorded");
        }
        LocalDate newestStart = LocalDate.MIN;
        for (TestResult result : done) {
            LocalDate earliest = day(result, assessedOn).earliest();
            newestStart = earliest.isAfter(newestStart) ? earliest : newestStart;
        }
        LocalDate oldest = validDays == Integer.MAX_VALUE ? LocalDate.MIN : assessedOn.minusDays(validDays);
        List<TestResult> candidates = new ArrayList<>(done.size());
        boolean allStale = true;
        boolean someStale = false;
        for (TestResult result : done) {
            DateInterval day = day(result, assessedOn);
            if (!day.latest().isBefore(newestStart)) {
                candidates.add(result);
                allStale &= day.latest().isBefore(oldest);
                someStale |= day.earliest().isBefore(oldest);
            }
        }
        if (allStale) {
            return new ResultChoice(List.of(), "stale: taken more than " + validDays + " days before");
        }
        return someStale
                ? new ResultChoice(List.of(), "its date is too uncertain to tell whether it is still valid")
                : new ResultChoice(candidates, "");
    }

    private static DateInterval day(TestResult result, LocalDate assessedOn) {
        DateInterval taken = result.takenOn().orElse(null);
        if (taken == null) {
            return DateInterval.on(assessedOn);
        }
        return taken.latest().isAfter(assessedOn) ? new DateInterval(taken.earliest(), assessedOn) : taken;
    }

    /** The date of the evidence; null where the result is simply valid on the day. */
    @Nullable
    DateInterval date() {
        return newest.isEmpty() ? null : newest.get(0).takenOn().orElse(null);
    }
}
