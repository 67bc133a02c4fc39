package org.nsspathway.internal.columns;

/**
 * Rows about symptoms, history and concerns of all people of a block, in columns. Rows of one fact stand together, in
 * four parts, and within a part by person; those of one person by the day they were written down.
 *
 * <p>Dates are days before the day of assessment where they fit, which is nearly always: a row whose dates are
 * intervals, that has an end, or that is older than some ninety years is <i>wide</i> and has them in columns of its own.
 */
public final class ToldRows {
    /** Symptoms that are there, of people all of whose rows of the fact are narrow. */
    public static final int PLAIN = 0;
    /** Symptoms that are there, of people who have a wide row of the fact. */
    public static final int MIXED = 1;
    /** Symptoms that were asked about and are not there. */
    public static final int ABSENT = 2;
    /** History and concerns, there or not. */
    public static final int HISTORY = 3;

    static final int PARTS = 4;
    public static final int NONE = Integer.MIN_VALUE;
    /** Days that fit a narrow row. */
    public static final int MOST_AGO = Short.MAX_VALUE;

    public final char[] person;
    public final char[] content;
    public final short[] recorded;
    public final short[] since;
    /** Where each part of each fact starts; the end of the last part follows. */
    final int[] start;

    public final Wide wide;

    ToldRows(char[] person, char[] content, short[] recorded, short[] since, int[] start, Wide wide) {
        this.person = person;
        this.content = content;
        this.recorded = recorded;
        this.since = since;
        this.start = start;
        this.wide = wide;
    }

    /** Dates of wide rows, in days since 1970-01-01 or {@link #NONE}. */
    public static final class Wide {
        public final int[] since;
        public final int[] until;
        public final int[] recorded;
        public final int[] ended;

        Wide(int[] since, int[] until, int[] recorded, int[] ended) {
            this.since = since;
            this.until = until;
            this.recorded = recorded;
            this.ended = ended;
        }
    }

    public int from(int fact, int part) {
        return start[fact * PARTS + part];
    }

    public int to(int fact, int part) {
        return start[fact * PARTS + part + 1];
    }

    public int size() {
        return person.length;
    }

    public long bytes() {
        return 8L * size() + 4L * start.length + 16L * wide.since.length;
    }

    /** Which wide row a wide row is: the two narrow columns together. */
    public int wideRow(int row) {
        return (recorded[row] << Short.SIZE) | (since[row] & 0xFFFF);
    }

    static short high(int wideRow) {
        return (short) (wideRow >> Short.SIZE);
    }

    static short low(int wideRow) {
        return (short) wideRow;
    }
}
