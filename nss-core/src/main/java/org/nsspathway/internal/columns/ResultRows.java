package org.nsspathway.internal.columns;

import org.nsspathway.presentation.NumberInterval;

/**
 * Results of all people of a block, in columns. Rows of one test stand together, in two parts, and within a part by
 * person; of one person first those without a result yet, then by day, the newest last.
 *
 * <p>A number counts in the factor of the row's content. A row whose date or number is an interval, or does not fit, is
 * <i>wide</i>: its number is where it stands in columns of their own.
 */
public final class ResultRows {
    /** People whose newest result is one row of one known day, and none of whose rows is wide. */
    public static final int SINGLE = 0;
    /** All others. */
    public static final int SEVERAL = 1;

    static final int PARTS = 2;

    public final char[] person;
    public final char[] content;
    public final short[] ago;
    public final int[] number;
    /** Where each part of each test starts; the end of the last part follows. */
    final int[] start;

    public final Wide wide;

    ResultRows(char[] person, char[] content, short[] ago, int[] number, int[] start, Wide wide) {
        this.person = person;
        this.content = content;
        this.ago = ago;
        this.number = number;
        this.start = start;
        this.wide = wide;
    }

    /** Dates in days since 1970-01-01, numbers in millionths, of wide rows. */
    public static final class Wide {
        public static final int LOW_OPEN = 1;
        public static final int HIGH_OPEN = 2;

        public final int[] earliest;
        public final int[] latest;
        public final long[] low;
        public final long[] high;
        public final int[] open;

        Wide(int[] earliest, int[] latest, long[] low, long[] high, int[] open) {
            this.earliest = earliest;
            this.latest = latest;
            this.low = low;
            this.high = high;
            this.open = open;
        }

        boolean lowOpen(int row) {
            return (open[row] & LOW_OPEN) != 0;
        }

        boolean highOpen(int row) {
            return (open[row] & HIGH_OPEN) != 0;
        }
    }

    public int from(int test, int part) {
        return start[test * PARTS + part];
    }

    public int to(int test, int part) {
        return start[test * PARTS + part + 1];
    }

    public int size() {
        return person.length;
    }

    public long bytes() {
        return 10L * size() + 4L * start.length + 28L * wide.earliest.length;
    }

    /** Lower end of a row's number in millionths. */
    public long low(int row, ResultContent content) {
        return switch (content.form()) {
            case NONE, BELOW, AT_MOST -> NumberInterval.WITHOUT_LOW;
            case EXACTLY, ABOVE, AT_LEAST -> (long) number[row] * content.factor();
            case BETWEEN -> wide.low[number[row]];
        };
    }

    /** Upper end of a row's number in millionths. */
    public long high(int row, ResultContent content) {
        return switch (content.form()) {
            case NONE, ABOVE, AT_LEAST -> NumberInterval.WITHOUT_HIGH;
            case EXACTLY, BELOW, AT_MOST -> (long) number[row] * content.factor();
            case BETWEEN -> wide.high[number[row]];
        };
    }

    public boolean lowOpen(int row, ResultContent content) {
        return switch (content.form()) {
            case NONE, BELOW, AT_MOST, ABOVE -> true;
            case EXACTLY, AT_LEAST -> false;
            case BETWEEN -> wide.lowOpen(number[row]);
        };
    }

    public boolean highOpen(int row, ResultContent content) {
        return switch (content.form()) {
            case NONE, BELOW, ABOVE, AT_LEAST -> true;
            case EXACTLY, AT_MOST -> false;
            case BETWEEN -> wide.highOpen(number[row]);
        };
    }

    /** First day on which the sample may have been taken. */
    public int earliest(int row, ResultContent content, int assessedOn) {
        return content.wide() ? wide.earliest[number[row]] : assessedOn - ago[row];
    }

    /** Last day on which it may have been taken. */
    public int latest(int row, ResultContent content, int assessedOn) {
        return content.wide() ? wide.latest[number[row]] : assessedOn - ago[row];
    }
}
