package org.nsspathway.internal.columns;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers values in the order in which they come, each once, up to a limit. Safe for use by several threads. */
public final class Interned<T> {
    static final int FULL = -1;

    private final int most;
    private final Map<T, Integer> numbers = new HashMap<>();
    private volatile @Nullable Object[] values = new @Nullable Object[16];
    private volatile int size;

    Interned(int most) {
        this.most = most;
    }

    /** The number of a value; {@link #FULL} for a new one when there are too many. */
    public synchronized int number(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (size == most) {
            return FULL;
        }
        @Nullable Object[] room = values;
        if (size == room.length) {
            room = java.util.Arrays.copyOf(room, Math.min(most, 2 * size));
        }
        room[size] = value;
        values = room;
        numbers.put(value, size);
        return size++;
    }

    @SuppressWarnings("unchecked") // only values of T are put in
    public T value(int number) {
        Object value = values[number];
        if (value == null) {
            throw new IndexOutOfBoundsException("there is no number " + number);
        }
        return (T) value;
    }

    public int size() {
        return size;
    }
}
