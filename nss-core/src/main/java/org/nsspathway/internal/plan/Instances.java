package org.nsspathway.internal.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.internal.columns.LongColumn;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;

/** The instances of one fact of all people of a block, for derivations that read instances. Filled anew for every block. */
public final class Instances {
    private static final long MILLION = 1_000_000;
    private static final int SIXTEEN = 16;
    /** As early as any day is. */
    private static final long LONG_AGO = java.time.LocalDate.MIN.toEpochDay();

    private final IntColumn next = new IntColumn();
    private final LongColumn earliest = new LongColumn();
    private final LongColumn latest = new LongColumn();
    private final LongColumn low = new LongColumn();
    private final LongColumn high = new LongColumn();
    private int[] first = new int[0];

    public void start(int people) {
        if (first.length < people) {
            first = new int[people];
        }
        Arrays.fill(first, 0, people, -1);
        next.clear();
        earliest.clear();
        latest.clear();
        low.clear();
        high.clear();
    }

    public boolean isEmpty() {
        return next.size() == 0;
    }

    /** An instance that has been there since some day of an interval. */
    public void since(int person, long assessedOn, long from, long until) {
        long last = Math.min(until, assessedOn);
        add(person, from, last, (assessedOn - last) * MILLION, (assessedOn - from) * MILLION);
    }

    /** An instance that has been there for a stated time, or for any time. */
    public void lasting(int person, long assessedOn, @Nullable TimeSpan stated) {
        if (stated == null) {
            add(person, LONG_AGO, assessedOn, 0, NumberInterval.WITHOUT_HIGH);
        } else {
            long from = stated.epochDayBefore(assessedOn);
            long days = stated.sixteenthsOfADay() * (MILLION / SIXTEEN);
            add(person, from, from, days, days);
        }
    }

    private void add(int person, long from, long last, long lowEnd, long highEnd) {
        next.add(first[person]);
        first[person] = next.size() - 1;
        earliest.add(from);
        latest.add(last);
        low.add(lowEnd);
        high.add(highEnd);
    }

    /** Hands a person's instances over. */
    public void gather(int person, GatheredRows into, int input) {
        for (int row = first[person]; row >= 0; row = next.get(row)) {
            into.add(input, earliest.get(row), latest.get(row), low.get(row), high.get(row), true);
        }
    }
}
