package org.nsspathway.internal.columns;

import java.util.Arrays;

/** Results as they come, person by person, and how they are put in order. */
public final class ResultStage {
    /** No result yet: before all that have a date. */
    private static final int NOT_DONE = Integer.MIN_VALUE;

    private char[] person = new char[1 << 10];
    private char[] test = new char[1 << 10];
    private char[] content = new char[1 << 10];
    private short[] ago = new short[1 << 10];
    private int[] number = new int[1 << 10];
    private byte[] kind = new byte[1 << 10];
    private int size;
    private final IntColumn wideEarliest = new IntColumn();
    private final IntColumn wideLatest = new IntColumn();
    private final LongColumn wideLow = new LongColumn();
    private final LongColumn wideHigh = new LongColumn();
    private final IntColumn wideOpen = new IntColumn();
    private int[] order = new int[0];
    private int[] run = new int[0];

    /** What sort of row it is, as far as order goes. */
    public static final int WAITING = 0;

    public static final int DONE = 1;
    /** Done, and states a change over some time. */
    public static final int STATED = 2;
    /** Done, with a date or number that lies with the wide ones. */
    public static final int WIDE = 3;

    public int size() {
        return size;
    }

    public void add(int ofPerson, int ofTest, int ofKind, int says, int takenAgo, int value) {
        if (size == person.length) {
            grow();
        }
        person[size] = (char) ofPerson;
        test[size] = (char) ofTest;
        kind[size] = (byte) ofKind;
        content[size] = (char) says;
        ago[size] = (short) takenAgo;
        number[size] = value;
        size++;
    }

    /** Keeps what does not fit a narrow row, and tells under which number. */
    public int wide(int earliest, int latest, long low, long high, int open) {
        wideEarliest.add(earliest);
        wideLatest.add(latest);
        wideLow.add(low);
        wideHigh.add(high);
        wideOpen.add(open);
        return wideEarliest.size() - 1;
    }

    private void grow() {
        int room = 2 * size;
        person = Arrays.copyOf(person, room);
        test = Arrays.copyOf(test, room);
        content = Arrays.copyOf(content, room);
        ago = Arrays.copyOf(ago, room);
        number = Arrays.copyOf(number, room);
        kind = Arrays.copyOf(kind, room);
    }

    public void clear() {
        size = 0;
        wideEarliest.clear();
        wideLatest.clear();
        wideLow.clear();
        wideHigh.clear();
        wideOpen.clear();
    }

    /** The rows in order. */
    public ResultRows build(int facts, int[] assessedOn) {
        if (order.length < size) {
            order = new int[person.length];
            run = new int[person.length];
        }
        int[] start = new int[facts * ResultRows.PARTS + 1];
        for (int row = 0; row < size; row++) {
            start[test[row] * ResultRows.PARTS + 1]++;
        }
        for (int at = 1; at < start.length; at++) {
            start[at] += start[at - 1];
        }
        int[] next = Arrays.copyOf(start, start.length - 1);
        for (int row = 0; row < size; row++) {
            order[next[test[row] * ResultRows.PARTS]++] = row;
        }
        for (int each = 0; each < facts; each++) {
            int single = each * ResultRows.PARTS + ResultRows.SINGLE;
            start[single + 1] = singleThenSeveral(start[single], start[single + 2], assessedOn);
        }
        return gathered(start);
    }

    /** Puts the rows of people first whose newest result is plain to see, and tells where the others start. */
    private int singleThenSeveral(int from, int to, int[] assessedOn) {
        int kept = from;
        int others = 0;
        for (int first = from; first < to; ) {
            int end = first + 1;
            while (end < to && person[order[end]] == person[order[first]]) {
                end++;
            }
            if (end - first > 1) {
                sort(first, end, assessedOn);
            }
            if (unclear(first, end)) {
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

    private boolean unclear(int from, int to) {
        int newest = order[to - 1];
        if (to - from > 1 && kind[order[to - 2]] == DONE && ago[order[to - 2]] == ago[newest]) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (kind[order[at]] >= STATED) {
                return true;
            }
        }
        return false;
    }

    /** The few rows of one person and test: those that wait, then the oldest first; others stay as they came. */
    private void sort(int from, int to, int[] assessedOn) {
        for (int i = from + 1; i < to; i++) {
            int row = order[i];
            int key = day(row, assessedOn);
            int at = i;
            while (at > from && day(order[at - 1], assessedOn) > key) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
    }

    private int day(int row, int[] assessedOn) {
        return switch (kind[row]) {
            case WAITING -> NOT_DONE;
            case WIDE -> wideEarliest.get(number[row]);
            default -> assessedOn[person[row]] - ago[row];
        };
    }

    private ResultRows gathered(int[] start) {
        char[] persons = new char[size];
        char[] contents = new char[size];
        short[] agos = new short[size];
        int[] numbers = new int[size];
        for (int at = 0; at < size; at++) {
            int row = order[at];
            persons[at] = person[row];
            contents[at] = content[row];
            agos[at] = ago[row];
            numbers[at] = number[row];
        }
        ResultRows.Wide wide = new ResultRows.Wide(
                wideEarliest.toArray(),
                wideLatest.toArray(),
                wideLow.toArray(),
                wideHigh.toArray(),
                wideOpen.toArray());
        return new ResultRows(persons, contents, agos, numbers, start, wide);
    }
}
