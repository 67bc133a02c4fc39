package org.nsspathway.batch;

import java.util.Arrays;

/** A column of large whole numbers that grows while a block is filled. */
final class LongColumn {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    long get(int row) {
        return values[row];
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }

    void clear() {
        size = 0;
    }
}
