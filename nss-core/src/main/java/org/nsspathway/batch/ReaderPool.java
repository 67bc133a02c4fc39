package org.nsspathway.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Readers that were used before, and have met what rows say: kept for the next block or the next run, since making one
 * and meeting everything anew costs more than many blocks do. Thread-safe. Holds no more readers than were ever in use
 * at once; the one that was given back last, whose planes are still in the cache, is taken first.
 *
 * <p>A reader that failed is not given back: it may have left half of a block behind.
 */
final class ReaderPool {
    private final Supplier<BlockReader> made;
    private final Deque<BlockReader> free = new ArrayDeque<>();

    ReaderPool(Supplier<BlockReader> made) {
        this.made = made;
    }

    /** A reader that nobody else uses until it is given back. */
    BlockReader take() {
        synchronized (free) {
            BlockReader reader = free.poll();
            if (reader != null) {
                return reader;
            }
        }
        return made.get();
    }

    void giveBack(BlockReader reader) {
        synchronized (free) {
            free.push(reader);
        }
    }
}
