package org.nsspathway.cohort.input;

import java.util.Arrays;

/** The cells of one row as text, one after another in one array that is used again for the next row. */
final class TextRow {
    private char[] chars = new char[256];
    private final int[] start;
    private final int[] end;
    private int used;

    TextRow(int columns) {
        this.start = new int[columns];
        this.end = new int[columns];
    }

    void clear() {
        used = 0;
        Arrays.fill(start, 0);
        Arrays.fill(end, 0);
    }

    /** Puts a text into a cell, without the blanks around it. */
    void put(int column, char[] text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text[first] <= ' ') {
            first++;
        }
        while (last > first && text[last - 1] <= ' ') {
            last--;
        }
        int length = last - first;
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, used + length));
        }
        System.arraycopy(text, first, chars, used, length);
        start[column] = used;
        used += length;
        end[column] = used;
    }

    int columns() {
        return start.length;
    }

    char[] chars() {
        return chars;
    }

    int start(int column) {
        return start[column];
    }

    int end(int column) {
        return end[column];
    }
}
