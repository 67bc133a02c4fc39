package org.nsspathway.internal.columns;

import java.util.Arrays;

/** A column of large whole numbers that grows while a block is filled. */
public final class LongColumn {
    private long[] values = new long[64];
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    public long get(int row) {
        return values[row];
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    public void clear() {
        size = 0;
    }
}
