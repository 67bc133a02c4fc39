package org.nsspathway.internal.plan;

import java.util.Arrays;
import org.nsspathway.vocabulary.DatedResults;

/** One person's rows of a derivation's inputs, gathered into columns; filled anew for every person. */
public final class GatheredRows implements DatedResults {
    private final Input[] inputs;
    private long assessedOn;

    public GatheredRows(int number) {
        this.inputs = new Input[number];
        Arrays.setAll(inputs, each -> new Input());
    }

    /** Rows of one input. Where all are known exactly, the later day and the upper end are the earlier and the lower. */
    private static final class Input {
        private long[] earliest = new long[8];
        private long[] latest = new long[8];
        private long[] low = new long[8];
        private long[] high = new long[8];
        private boolean[] valid = new boolean[8];
        private boolean exact = true;
        private int count;

        private int room() {
            if (count == low.length) {
                earliest = Arrays.copyOf(earliest, 2 * count);
                latest = Arrays.copyOf(latest, 2 * count);
                low = Arrays.copyOf(low, 2 * count);
                high = Arrays.copyOf(high, 2 * count);
                valid = Arrays.copyOf(valid, 2 * count);
            }
            return count++;
        }
    }

    public void start(long assessedOnEpochDay) {
        assessedOn = assessedOnEpochDay;
        for (Input each : inputs) {
            each.count = 0;
            each.exact = true;
        }
    }

    /** A number known exactly, of one day. */
    public void add(int input, long day, long number, boolean isValid) {
        if (inputs[input].exact) {
            Input into = inputs[input];
            int row = into.room();
            into.earliest[row] = day;
            into.low[row] = number;
            into.valid[row] = isValid;
        } else {
            add(input, day, day, number, number, isValid);
        }
    }

    public void add(int input, long earliest, long latest, long low, long high, boolean isValid) {
        Input into = inputs[input];
        if (into.exact) {
            System.arraycopy(into.earliest, 0, into.latest, 0, into.count);
            System.arraycopy(into.low, 0, into.high, 0, into.count);
            into.exact = false;
        }
        int row = into.room();
        into.earliest[row] = earliest;
        into.latest[row] = latest;
        into.low[row] = low;
        into.high[row] = high;
        into.valid[row] = isValid;
    }

    public boolean isEmpty() {
        for (Input each : inputs) {
            if (each.count > 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long assessedOn() {
        return assessedOn;
    }

    @Override
    public int count(int input) {
        return inputs[input].count;
    }

    @Override
    public long earliestDay(int input, int row) {
        return inputs[input].earliest[row];
    }

    @Override
    public long latestDay(int input, int row) {
        return inputs[input].exact ? inputs[input].earliest[row] : inputs[input].latest[row];
    }

    @Override
    public long lowMillionths(int input, int row) {
        return inputs[input].low[row];
    }

    @Override
    public long highMillionths(int input, int row) {
        return inputs[input].exact ? inputs[input].low[row] : inputs[input].high[row];
    }

    @Override
    public boolean valid(int input, int row) {
        return inputs[input].valid[row];
    }
}
