package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.nsspathway.cohort.CohortProgress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A line that says how far a long run is. Shown on a terminal only. */
final class ProgressBar implements CohortProgress, AutoCloseable {
    private static final int WIDTH = 40;
    private static final int PERCENT = 100;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter err;
    private final boolean isShown;
    private final long started = System.nanoTime();
    private long last = started;
    private int drawn;

    ProgressBar(PrintWriter err, boolean isShown) {
        this.err = err;
        this.isShown = isShown;
    }

    static ProgressBar on(CommandSpec spec) {
        return new ProgressBar(spec.commandLine().getErr(), CommandLine.Help.Ansi.AUTO.enabled());
    }

    @Override
    public void at(String step, long done, long all) {
        long now = System.nanoTime();
        if (isShown && now - last >= BETWEEN_NANOS) {
            last = now;
            draw(line(step, done, all, TimeUnit.NANOSECONDS.toSeconds(now - started)));
        }
    }

    static String line(String step, long done, long all, long seconds) {
        long whole = Math.max(all, 1);
        long some = Math.max(0, Math.min(done, whole));
        int filled = (int) (WIDTH * some / whole);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + PERCENT * some / whole + " %  " + step
                + ", " + seconds + " s";
    }

    private void draw(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        err.flush();
        drawn = line.length();
    }

    /** Wipes the line away. */
    @Override
    public void close() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }
}
