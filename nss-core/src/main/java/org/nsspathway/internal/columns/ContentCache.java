package org.nsspathway.internal.columns;

/**
 * Remembers under which number a content is known, so that the tables that all threads share are asked only for what
 * this builder has not met lately. Of two contents in one place the later one stays.
 */
public final class ContentCache {
    public static final int MISSING = -1;

    private static final int PLACES = 1 << 12;
    private static final int KEYS = 4;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final long[] keys = new long[PLACES * KEYS];
    private final int[] numbers = new int[PLACES];
    private int place;

    public ContentCache() {
        java.util.Arrays.fill(numbers, MISSING);
    }

    /** The number that was kept for these four keys. */
    public int find(long a, long b, long c, long d) {
        long mixed = (((a * SPREAD + b) * SPREAD + c) * SPREAD + d) * SPREAD;
        place = (int) (mixed >>> (Long.SIZE - 12));
        int at = place * KEYS;
        boolean same = keys[at] == a && keys[at + 1] == b && keys[at + 2] == c && keys[at + 3] == d;
        return same ? numbers[place] : MISSING;
    }

    /** Keeps the number for the keys that were last asked for. */
    public void keep(long a, long b, long c, long d, int number) {
        int at = place * KEYS;
        keys[at] = a;
        keys[at + 1] = b;
        keys[at + 2] = c;
        keys[at + 3] = d;
        numbers[place] = number;
    }
}
