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
 * nobody can tell how many threads there were. A thread whose turn has not come leaves its verdicts, with the reader that
 * holds them, and goes on to the next block; whoever comes to the block that all others wait for hands over that one and
 * all that are ready behind it. So threads wait only where one block takes as long as several others together, or where
 * verdicts are not taken as fast as they come. No more blocks are in memory than {@link #AHEAD} a thread.
 */
final class OrderedRun {
    private static final int AHEAD = 2;

    private final Iterator<CohortBlock> blocks;
    private final Consumer<VerdictPlanes> sink;
    private final ReaderPool readers;
    private final int threads;
    private final ReentrantLock taking = new ReentrantLock();
    private final ReentrantLock giving = new ReentrantLock();
    private final Condition turned = giving.newCondition();
    /** Verdicts that wait for their turn: those of block {@code n} at {@code n} modulo the length. */
    private final @Nullable Done[] done;

    private long taken;
    private long given;
    private boolean isHandingOver;
    private @Nullable Throwable failure;

    OrderedRun(Iterator<CohortBlock> blocks, Consumer<VerdictPlanes> sink, ReaderPool readers, int threads) {
        this.blocks = blocks;
        this.sink = sink;
        this.readers = readers;
        this.threads = threads;
        this.done = new Done[AHEAD * threads];
    }

    /** A block and its place in the order. */
    private record Turn(CohortBlock block, long number) {}

    /** Verdicts, and the reader that must not read on before they are handed over. */
    private record Done(BlockReader reader, VerdictPlanes verdicts) {}

    void run() {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread(this::work, "nss-block-reader-" + i);
            others.add(other);
            other.start();
        }
        work();
        others.forEach(OrderedRun::await);
        if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof RuntimeException exception) {
            throw exception;
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

    private void work() {
        try {
            for (Turn turn = take(); turn != null; turn = take()) {
                BlockReader reader = readers.take();
                give(turn.number(), new Done(reader, reader.read(turn.block())));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private @Nullable Turn take() {
        taking.lock();
        try {
            return mayTake() && blocks.hasNext() ? new Turn(blocks.next(), taken++) : null;
        } finally {
            taking.unlock();
        }
    }

    /** Waits until there is room for another block; there is none any more once anything failed. */
    private boolean mayTake() {
        giving.lock();
        try {
            while (taken - given == done.length && failure == null) {
                turned.awaitUninterruptibly();
            }
            return failure == null;
        } finally {
            giving.unlock();
        }
    }

    private void give(long number, Done mine) {
        giving.lock();
        try {
            done[place(number)] = mine;
            if (!isHandingOver) {
                isHandingOver = true;
                for (Done next = next(); next != null; next = next()) {
                    handOver(next);
                }
                isHandingOver = false;
            }
        } finally {
            giving.unlock();
        }
    }

    private @Nullable Done next() {
        return failure == null ? done[place(given)] : null;
    }

    /** Others may leave their verdicts meanwhile; that nobody else hands over is noted. */
    private void handOver(Done next) {
        giving.unlock();
        try {
            sink.accept(next.verdicts());
        } finally {
            giving.lock();
        }
        done[place(given)] = null;
        given++;
        readers.giveBack(next.reader());
        turned.signal();
    }

    private int place(long number) {
        return (int) (number % done.length);
    }

    private void fail(Throwable e) {
        giving.lock();
        try {
            failure = failure == null ? e : failure;
            turned.signalAll();
        } finally {
            giving.unlock();
        }
    }
}
