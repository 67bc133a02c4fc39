package org.nsspathway.batch;

import java.util.Arrays;
import org.nsspathway.vocabulary.DatedResults;

/** One person's rows of a derivation's inputs, gathered into columns; filled anew for every person. */
final class GatheredRows implements DatedResults {
    private static final int COLUMNS = 4;

    private final int[] counts;
    /** By input: earliest day, latest day, low and high, row by row. */
    private final long[][] rows;

    private final boolean[][] valid;
    private long assessedOn;

    GatheredRows(int inputs) {
        this.counts = new int[inputs];
        this.rows = new long[inputs][8 * COLUMNS];
        this.valid = new boolean[inputs][8];
    }

    void start(long assessedOnEpochDay) {
        assessedOn = assessedOnEpochDay;
        Arrays.fill(counts, 0);
    }

    void add(int input, long earliest, long latest, long low, long high, boolean isValid) {
        int row = counts[input]++;
        if (row == valid[input].length) {
            rows[input] = Arrays.copyOf(rows[input], 2 * row * COLUMNS);
            valid[input] = Arrays.copyOf(valid[input], 2 * row);
        }
        long[] column = rows[input];
        column[row * COLUMNS] = earliest;
        column[row * COLUMNS + 1] = latest;
        column[row * COLUMNS + 2] = low;
        column[row * COLUMNS + 3] = high;
        valid[input][row] = isValid;
    }

    @Override
    public long assessedOn() {
        return assessedOn;
    }

    @Override
    public int count(int input) {
        return counts[input];
    }

    @Override
    public long earliestDay(int input, int row) {
        return rows[input][row * COLUMNS];
    }

    @Override
    public long latestDay(int input, int row) {
        return rows[input][row * COLUMNS + 1];
    }

    @Override
    public long lowMillionths(int input, int row) {
        return rows[input][row * COLUMNS + 2];
    }

    @Override
    public long highMillionths(int input, int row) {
        return rows[input][row * COLUMNS + 3];
    }

    @Override
    public boolean valid(int input, int row) {
        return valid[input][row];
    }
}
