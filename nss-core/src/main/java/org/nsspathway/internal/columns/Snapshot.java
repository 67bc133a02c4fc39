package org.nsspathway.internal.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbered values that one thread has seen, to be looked up without a thought for others; refreshed once a block. */
public final class Snapshot<T> {
    private final Interned<T> source;
    private @Nullable Object[] values = new @Nullable Object[16];
    private int size;

    public Snapshot(Interned<T> source) {
        this.source = source;
    }

    public void refresh() {
        int all = source.size();
        if (all > values.length) {
            values = Arrays.copyOf(values, 2 * all);
        }
        for (; size < all; size++) {
            values[size] = source.value(size);
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // all numbers of a block were there when it was refreshed
    public T get(int number) {
        return (T) values[number];
    }
}
