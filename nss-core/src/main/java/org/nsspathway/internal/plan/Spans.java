package org.nsspathway.internal.plan;

import java.util.Arrays;
import java.util.List;
import org.nsspathway.presentation.TimeSpan;

/**
 * How long ago some spans reach back, for the people of a block: the same for everybody where days and weeks are
 * counted, by the day of assessment where months and years are.
 */
public final class Spans {
    private final TimeSpan[] spans;
    private final int[][] daysBack;
    private int[] assessedOn = new int[0];
    private final boolean[] ready;

    public Spans(List<TimeSpan> spans) {
        this.spans = spans.toArray(TimeSpan[]::new);
        this.daysBack = new int[this.spans.length][0];
        this.ready = new boolean[this.spans.length];
    }

    static boolean isOfCalendar(TimeSpan span) {
        return span.unit() == TimeSpan.Unit.MONTHS || span.unit() == TimeSpan.Unit.YEARS;
    }

    public void start(int[] assessedOnOfPeople) {
        assessedOn = assessedOnOfPeople;
        Arrays.fill(ready, false);
    }

    /** Days by person. */
    public int[] daysBack(int span) {
        if (!ready[span]) {
            if (daysBack[span].length < assessedOn.length) {
                daysBack[span] = new int[assessedOn.length];
            }
            int[] days = daysBack[span];
            for (int person = 0; person < assessedOn.length; person++) {
                boolean same = person > 0 && assessedOn[person] == assessedOn[person - 1];
                days[person] = same
                        ? days[person - 1]
                        : (int) (assessedOn[person] - spans[span].epochDayBefore(assessedOn[person]));
            }
            ready[span] = true;
        }
        return daysBack[span];
    }
}
