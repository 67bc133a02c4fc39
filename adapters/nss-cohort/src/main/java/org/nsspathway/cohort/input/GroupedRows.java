package org.nsspathway.cohort.input;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were laid aside, brought together by person: one file after another is read whole, and each person's rows
 * are chained in the order in which they came.
 */
final class GroupedRows implements PeopleSource {
    private static final ImmutableList<CohortTable> ALL = ImmutableList.copyOf(CohortTable.values());
    private static final int TABLES = ALL.size();
    private static final int END = -1;

    private final Iterator<Path> files;
    private final RowLedger ledger;
    private final Map<CohortTable, SpilledCursor> cursors;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private final PersonIndex people = new PersonIndex();
    /** First and last row of each person and table, and for each row the one that follows it. */
    private int[] first = new int[0];

    private int[] last = new int[0];
    private int[] rowAt = new int[1 << 16];
    private int[] following = new int[1 << 16];
    private int rows;
    private int current = END;
    private final int[] nextRow = new int[TABLES];

    GroupedRows(List<Path> files, Map<CohortTable, SpilledCursor> cursors, RowLedger ledger) {
        this.files = files.iterator();
        this.cursors = new EnumMap<>(cursors);
        this.ledger = ledger;
    }

    @Override
    public boolean nextPerson() throws IOException {
        while (current + 1 >= people.size()) {
            if (!files.hasNext()) {
                return false;
            }
            load(files.next());
            current = END;
        }
        current++;
        for (int table = 0; table < TABLES; table++) {
            nextRow[table] = first[current * TABLES + table];
        }
        return nextRow(CohortTable.PERSONS);
    }

    @Override
    public boolean nextRow(CohortTable table) {
        SpilledCursor cursor = cursors.get(table);
        int row = nextRow[table.number()];
        if (row == END || cursor == null) {
            return false;
        }
        nextRow[table.number()] = following[row];
        cursor.moveTo(rowAt[row]);
        return true;
    }

    /** People come before all other rows of a file. */
    private void load(Path file) throws IOException {
        bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        Files.delete(file);
        people.clear();
        Arrays.fill(first, END);
        rows = 0;
        cursors.values().forEach(cursor -> cursor.over(bytes));
        int place = 0;
        while (place < bytes.limit()) {
            SpilledCursor cursor = cursor(bytes.get(place));
            int start = place + 1;
            place = cursor.moveTo(start);
            int person =
                    cursor.table() == CohortTable.PERSONS ? people.add(cursor.person()) : people.find(cursor.person());
            if (person == END) {
                ledger.rejected(cursor.table(), cursor.row(), cursor.lines(), "person_id", Refusal.PERSON_UNKNOWN);
            } else {
                chain(person * TABLES + cursor.table().number(), start);
            }
        }
    }

    private SpilledCursor cursor(byte table) {
        SpilledCursor cursor = cursors.get(ALL.get(table));
        if (cursor == null) {
            throw new IllegalStateException("rows of a table that was not opened were laid aside");
        }
        return cursor;
    }

    private void chain(int list, int place) {
        if (rows == rowAt.length) {
            rowAt = Arrays.copyOf(rowAt, 2 * rows);
            following = Arrays.copyOf(following, 2 * rows);
        }
        int lists = people.size() * TABLES;
        if (lists > first.length) {
            int known = first.length;
            first = Arrays.copyOf(first, 2 * lists);
            last = Arrays.copyOf(last, 2 * lists);
            Arrays.fill(first, known, first.length, END);
        }
        rowAt[rows] = place;
        following[rows] = END;
        if (first[list] == END) {
            first[list] = rows;
        } else {
            following[last[list]] = rows;
        }
        last[list] = rows++;
    }

    @Override
    public @Nullable RowCursor cursor(CohortTable table) {
        return cursors.get(table);
    }

    @Override
    public void close() throws IOException {
        while (files.hasNext()) {
            Files.deleteIfExists(files.next());
        }
    }
}
