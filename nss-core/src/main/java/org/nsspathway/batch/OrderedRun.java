package org.nsspathway.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks on several threads and hands the verdicts over one block at a time, in the order of the blocks, so that
 * nobody can tell how many threads there were. Each thread waits with what it has until its turn comes; no more blocks
 * are in memory than there are threads.
 */
final class OrderedRun {
    private final Iterator<CohortBlock> blocks;
    private final Consumer<VerdictPlanes> sink;
    private final ReentrantLock taking = new ReentrantLock();
    private final ReentrantLock giving = new ReentrantLock();
    private final Condition turned = giving.newCondition();
    private long taken;
    private long given;
    private volatile @Nullable RuntimeException failure;

    OrderedRun(Iterator<CohortBlock> blocks, Consumer<VerdictPlanes> sink) {
        this.blocks = blocks;
        this.sink = sink;
    }

    /** A block and its place in the order. */
    private record Turn(CohortBlock block, long number) {}

    void run(CompiledSets sets, int threads) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread(() -> work(sets.reader()), "nss-block-reader-" + i);
            others.add(other);
            other.start();
        }
        work(sets.reader());
        others.forEach(OrderedRun::await);
        RuntimeException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    private static void await(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(BlockReader reader) {
        try {
            for (Turn turn = take(); turn != null; turn = take()) {
                give(turn, reader.read(turn.block()));
            }
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private @Nullable Turn take() {
        taking.lock();
        try {
            return failure == null && blocks.hasNext() ? new Turn(blocks.next(), taken++) : null;
        } finally {
            taking.unlock();
        }
    }

    private void give(Turn turn, VerdictPlanes verdicts) {
        giving.lock();
        try {
            while (given != turn.number() && failure == null) {
                turned.awaitUninterruptibly();
            }
            if (failure == null) {
                sink.accept(verdicts);
                given++;
                turned.signalAll();
            }
        } finally {
            giving.unlock();
        }
    }

    private void fail(RuntimeException e) {
        giving.lock();
        try {
            failure = failure == null ? e : failure;
            turned.signalAll();
        } finally {
            giving.unlock();
        }
    }
}
