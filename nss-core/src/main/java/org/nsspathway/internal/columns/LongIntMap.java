package org.nsspathway.internal.columns;

import java.util.Arrays;

/** Whole numbers by whole numbers that are not negative, without objects. */
public final class LongIntMap {
    public static final int MISSING = -1;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys = new long[16];
    private int[] values = new int[16];
    private int size;

    public LongIntMap() {
        Arrays.fill(values, MISSING);
    }

    public int get(long key) {
        return values[find(key)];
    }

    public void put(long key, int value) {
        int place = find(key);
        size += values[place] == MISSING ? 1 : 0;
        keys[place] = key;
        values[place] = value;
        if (2 * size > keys.length) {
            grow();
        }
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * SPREAD) >>> 32) & mask;
        while (values[place] != MISSING && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(values, MISSING);
        size = 0;
        for (int place = 0; place < oldKeys.length; place++) {
            if (oldValues[place] != MISSING) {
                put(oldKeys[place], oldValues[place]);
            }
        }
    }
}
