package org.nsspathway.internal.columns;

import java.util.Arrays;

/** Rows about symptoms, history and concerns as they come, person by person, and how they are put in order. */
public final class ToldStage {
    private char[] person = new char[1 << 10];
    private char[] fact = new char[1 << 10];
    private char[] content = new char[1 << 10];
    private short[] recorded = new short[1 << 10];
    private short[] since = new short[1 << 10];
    private byte[] part = new byte[1 << 10];
    private int size;
    private final IntColumn wideSince = new IntColumn();
    private final IntColumn wideUntil = new IntColumn();
    private final IntColumn wideRecorded = new IntColumn();
    private final IntColumn wideEnded = new IntColumn();
    private int[] order = new int[0];
    private int[] run = new int[0];

    public int size() {
        return size;
    }

    public int fact(int row) {
        return fact[row];
    }

    public int content(int row) {
        return content[row];
    }

    /** The day a row was written down, whether it is narrow or not. */
    public int recordedOn(int row, boolean wide, int assessedOn) {
        if (!wide) {
            return assessedOn - recorded[row];
        }
        int on = wideRecorded.get((recorded[row] << Short.SIZE) | (since[row] & 0xFFFF));
        return on == ToldRows.NONE ? assessedOn : on;
    }

    public void add(int ofPerson, int ofFact, int ofPart, int says, int recordedAgo, int sinceAgo) {
        if (size == person.length) {
            grow();
        }
        person[size] = (char) ofPerson;
        fact[size] = (char) ofFact;
        part[size] = (byte) ofPart;
        content[size] = (char) says;
        recorded[size] = (short) recordedAgo;
        since[size] = (short) sinceAgo;
        size++;
    }

    public void addWide(
            int ofPerson, int ofFact, int ofPart, int says, int from, int until, int writtenOn, int endedOn) {
        int wide = wideSince.size();
        wideSince.add(from);
        wideUntil.add(until);
        wideRecorded.add(writtenOn);
        wideEnded.add(endedOn);
        int marked = ofPart == ToldRows.PLAIN ? ToldRows.MIXED : ofPart;
        add(ofPerson, ofFact, marked, says, ToldRows.high(wide), ToldRows.low(wide));
    }

    private void grow() {
        int room = 2 * size;
        person = Arrays.copyOf(person, room);
        fact = Arrays.copyOf(fact, room);
        content = Arrays.copyOf(content, room);
        recorded = Arrays.copyOf(recorded, room);
        since = Arrays.copyOf(since, room);
        part = Arrays.copyOf(part, room);
    }

    public void clear() {
        size = 0;
        wideSince.clear();
        wideUntil.clear();
        wideRecorded.clear();
        wideEnded.clear();
    }

    /** The rows in order, with the days of assessment of the people. */
    public ToldRows build(int facts, int[] assessedOn) {
        if (order.length < size) {
            order = new int[person.length];
            run = new int[person.length];
        }
        int[] start = new int[facts * ToldRows.PARTS + 1];
        for (int row = 0; row < size; row++) {
            start[fact[row] * ToldRows.PARTS + group(part[row]) + 1]++;
        }
        for (int at = 1; at < start.length; at++) {
            start[at] += start[at - 1];
        }
        int[] next = Arrays.copyOf(start, start.length - 1);
        for (int row = 0; row < size; row++) {
            order[next[fact[row] * ToldRows.PARTS + group(part[row])]++] = row;
        }
        for (int each = 0; each < facts; each++) {
            int plain = each * ToldRows.PARTS + ToldRows.PLAIN;
            start[plain + 1] = plainThenMixed(start[plain], start[plain + 2], assessedOn);
        }
        return gathered(start);
    }

    /** What is plain and what is mixed is told person by person, so that both are counted together at first. */
    private static int group(int part) {
        return part == ToldRows.MIXED ? ToldRows.PLAIN : part;
    }

    /** Puts the rows of people who have none that is wide first, each person's by day, and tells where the others start. */
    private int plainThenMixed(int from, int to, int[] assessedOn) {
        int kept = from;
        int others = 0;
        for (int first = from; first < to; ) {
            int end = first + 1;
            boolean mixed = part[order[first]] == ToldRows.MIXED;
            while (end < to && person[order[end]] == person[order[first]]) {
                mixed |= part[order[end++]] == ToldRows.MIXED;
            }
            if (end - first > 1) {
                sort(first, end, assessedOn);
            }
            if (mixed) {
                System.arraycopy(order, first, run, others, end - first);
                others += end - first;
            } else {
                System.arraycopy(order, first, order, kept, end - first);
                kept += end - first;
            }
            first = end;
        }
        System.arraycopy(run, 0, order, kept, others);
        return kept;
    }

    /** The few rows of one person and fact, the oldest first; rows of one day stay as they came. */
    private void sort(int from, int to, int[] assessedOn) {
        for (int i = from + 1; i < to; i++) {
            int row = order[i];
            int day = day(row, assessedOn);
            int at = i;
            while (at > from && day(order[at - 1], assessedOn) > day) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
    }

    private int day(int row, int[] assessedOn) {
        return recordedOn(row, part[row] == ToldRows.MIXED, assessedOn[person[row]]);
    }

    private ToldRows gathered(int[] start) {
        char[] persons = new char[size];
        char[] contents = new char[size];
        short[] recordeds = new short[size];
        short[] sinces = new short[size];
        for (int at = 0; at < size; at++) {
            int row = order[at];
            persons[at] = person[row];
            contents[at] = content[row];
            recordeds[at] = recorded[row];
            sinces[at] = since[row];
        }
        ToldRows.Wide wide = new ToldRows.Wide(
                wideSince.toArray(), wideUntil.toArray(), wideRecorded.toArray(), wideEnded.toArray());
        return new ToldRows(persons, contents, recordeds, sinces, start, wide);
    }
}
