package org.nsspathway.internal.columns;

import java.util.Arrays;

/** A column of whole numbers that grows while a block is filled. */
public final class IntColumn {
    private int[] values = new int[64];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public int get(int row) {
        return values[row];
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    public void clear() {
        size = 0;
    }
}
