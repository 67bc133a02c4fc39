package org.nsspathway.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.cohort.input.CohortFolder;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.cohort.input.CohortReader;
import org.nsspathway.cohort.input.RowLedger;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;

/**
 * Reads a cohort part by part, lets several threads work on the parts, and hands over what they come to in the order of
 * the parts. Tables that turn out not to be in the order of people are read again in any order.
 */
final class CohortRun {
    private final CohortInput input;
    private final CohortFolder folder;
    private final CohortProgress progress;

    /** What is done with a part, on one thread; its state belongs to that thread. */
    @FunctionalInterface
    interface Work<R> {
        R on(CohortPart part);
    }

    /** What is done with the whole, on one thread, in the order of the parts. */
    interface Results<R> {
        /** Work for one more thread. */
        Work<R> worker();

        /** Takes what a worker came to. */
        void take(R result);

        /** Everything was read: writes what can only be known now. */
        CohortSummary finish(CohortReader reader, RowLedger ledger);
    }

    /** Starts the results in a folder. */
    @FunctionalInterface
    interface Beginning<R> {
        Results<R> in(ResultFolder folder, CohortFolder cohort);
    }

    CohortRun(CohortInput input, CohortProgress progress) {
        this.input = input;
        this.folder = CohortFolder.of(input.folder());
        this.progress = progress;
    }

    <R> CohortSummary of(Beginning<R> beginning) {
        try {
            try {
                Optional<CohortSummary> summary = attempt(beginning, true);
                if (summary.isPresent()) {
                    return summary.get();
                }
            } catch (CohortReader.OutOfOrder e) {
                progress.at("rows are not in order", 0, folder.bytes());
            }
            return attempt(beginning, false).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> Optional<CohortSummary> attempt(Beginning<R> beginning, boolean inOrder) throws IOException {
        try (ResultFolder results = ResultFolder.at(input.out())) {
            ResultTable problems = results.table("problems", "table", "row", "column", "code", "text");
            RowLedger ledger = new RowLedger((table, row, column, refusal, near) -> problems.row(
                    table.tableName(),
                    Long.toString(row),
                    column,
                    refusal.code().code(),
                    refusal.inWords() + near));
            CohortReader.Means means = new CohortReader.Means(
                    input.rules(),
                    CohortCodes.of(input.rules().vocabulary()),
                    input.reading(),
                    input.otherCodesAreSilent(),
                    results.scratch());
            Optional<CohortReader> opened = inOrder
                    ? CohortReader.inOrder(folder, means, ledger)
                    : Optional.of(CohortReader.inAnyOrder(
                            folder, means, ledger, bytes -> progress.at("laying rows aside", bytes, folder.bytes())));
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (CohortReader reader = opened.get()) {
                Results<R> begun = beginning.in(results, folder);
                work(reader, begun);
                CohortSummary summary = begun.finish(reader, ledger);
                results.finish();
                return Optional.of(summary);
            }
        }
    }

    private <R> void work(CohortReader reader, Results<R> results) throws IOException {
        ThreadLocal<Work<R>> workers = ThreadLocal.withInitial(locked(results));
        ExecutorService threads = Executors.newFixedThreadPool(input.threads());
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            for (Optional<CohortPart> part = reader.next(); part.isPresent(); part = reader.next()) {
                CohortPart next = part.get();
                underWay.add(threads.submit(() -> workers.get().on(next)));
                if (underWay.size() > 2 * input.threads()) {
                    results.take(done(underWay.remove()));
                }
                progress.at("reading and judging", reader.bytesRead(), folder.bytes());
            }
            while (!underWay.isEmpty()) {
                results.take(done(underWay.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> Supplier<Work<R>> locked(Results<R> results) {
        return () -> {
            synchronized (results) {
                return results.worker();
            }
        };
    }

    private static <R> R done(Future<R> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a part of the cohort could not be judged", e.getCause());
        }
    }
}
