package org.nsspathway.internal.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.internal.columns.IntColumn;

/**
 * What rows set: lists of planes, each list known by a number. Different contents that set the same planes have one
 * number; 0 is the list of none. A pass notes for every row the number only, in a plane of its own, and each list is
 * then carried over to its planes once, so that a row costs the same whatever the number of rules.
 */
public final class Effects {
    static final int NOTHING = 0;

    private final Schedule schedule;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private int[][] planes = new int[8][];
    private int size;

    public Effects(Schedule schedule) {
        this.schedule = schedule;
        number(new IntColumn());
    }

    /** The number of a list of planes, of which those that are not used, or follow from another, are left out. */
    public int number(IntColumn wanted) {
        BitSet set = new BitSet();
        Arrays.stream(wanted.toArray())
                .filter(plane -> plane > Schedule.NOWHERE)
                .forEach(set::set);
        int[] all = set.stream().toArray();
        Arrays.stream(all).map(schedule::following).forEach(set::clear);
        int[] list = set.stream().toArray();
        List<Integer> key = Arrays.stream(list).boxed().toList();
        Integer known = numbers.putIfAbsent(key, size);
        if (known != null) {
            return known;
        }
        if (size == planes.length) {
            planes = Arrays.copyOf(planes, 2 * size);
        }
        planes[size] = list;
        return size++;
    }

    /**
     * All bits where a number is not above another, else none. AND with it keeps an effect or makes it that of nothing
     * without a branch, which the processor would have to guess row by row.
     */
    public static int ifAtMost(int number, int most) {
        return (int) (((long) number - most - 1) >> (Long.SIZE - 1));
    }

    int size() {
        return size;
    }

    public int[] planes(int number) {
        return planes[number];
    }
}
