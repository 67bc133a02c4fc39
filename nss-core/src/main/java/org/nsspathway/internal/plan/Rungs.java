package org.nsspathway.internal.plan;

import java.util.List;
import java.util.Map;
import org.nsspathway.internal.circuit.Truth;

/**
 * All least numbers that one number is compared with, in order. How many of them it reaches says what all comparisons
 * come to: the last one reached is met, the first one out of reach is not, and the others follow ({@link Ladders}). A
 * number that is known between two ends reaches with its lower end what is met, and with its upper end what may be.
 */
final class Rungs {
    private static final int PARTS_A_RUNG = 4;

    private final boolean fromZero;
    private final long[] floor;
    private final int[] step;
    /** By the number of rungs that are reached for certain, the plane on which the last of them is met. */
    private final int[] met;
    /** By the number of rungs that may be reached, the plane on which the next is not met. */
    private final int[] notMet;
    /** Rungs below each of some equal parts of the way from the first to the last, so that none has to be searched for. */
    private final int[] start;

    private final int shift;

    Rungs(Map<Wants.Limit, Truth> asked, boolean fromZero, Schedule schedule) {
        List<Map.Entry<Wants.Limit, Truth>> limits = asked.entrySet().stream()
                .filter(each -> each.getKey().isLeast() && each.getKey().fromZero() == fromZero)
                .sorted(Map.Entry.comparingByKey(Wants.Limit.BY_LEAST))
                .toList();
        this.fromZero = fromZero;
        this.floor =
                limits.stream().mapToLong(each -> each.getKey().cut().floor()).toArray();
        this.step = limits.stream().mapToInt(each -> each.getKey().step()).toArray();
        this.shift = shift(floor);
        this.start = start(floor, shift);
        this.met = new int[limits.size() + 1];
        this.notMet = new int[limits.size() + 1];
        for (int rung = 0; rung < limits.size(); rung++) {
            int plane = schedule.plane(limits.get(rung).getValue().met());
            met[rung + 1] = plane > Schedule.NOWHERE ? plane : met[rung];
        }
        for (int rung = limits.size() - 1; rung >= 0; rung--) {
            int plane = schedule.plane(limits.get(rung).getValue().notMet());
            notMet[rung] = plane > Schedule.NOWHERE ? plane : notMet[rung + 1];
        }
    }

    /** As fine as some parts a rung; parts are a power of two long. */
    private static int shift(long[] floor) {
        int shift = 1;
        while (floor.length > 0
                && (floor[floor.length - 1] - floor[0]) >>> shift >= (long) PARTS_A_RUNG * floor.length) {
            shift++;
        }
        return shift;
    }

    private static int[] start(long[] floor, int shift) {
        int[] start = new int[PARTS_A_RUNG * floor.length + 1];
        for (long each : floor) {
            for (int part = (int) ((each - floor[0]) >>> shift) + 1; part < start.length; part++) {
                start[part]++;
            }
        }
        return start;
    }

    boolean isEmpty() {
        return floor.length == 0;
    }

    /** Sets on which rungs a person's number stands. */
    void set(Planes planes, int person, long low, boolean lowOpen, long high, boolean highOpen) {
        boolean atZero = fromZero && low < 0 && (high > 0 || (high == 0 && !highOpen));
        int reached = atZero ? reached(0, 0) : reached(low, lowOpen ? 1 : 0);
        planes.set(met[reached], person);
        planes.set(notMet[low == high ? reached : reached(high, highOpen ? -1 : 0)], person);
    }

    /** How many rungs are not above one end of a number; an end that is left out stands just above or below itself. */
    private int reached(long end, int beside) {
        long way = Math.max(end, floor[0]) - floor[0];
        int rung = start[(int) Math.min(way >>> shift, start.length - 1)];
        while (rung < floor.length && (floor[rung] < end || (floor[rung] == end && step[rung] <= beside))) {
            rung++;
        }
        return rung;
    }
}
