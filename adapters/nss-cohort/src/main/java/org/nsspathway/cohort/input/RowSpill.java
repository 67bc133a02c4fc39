package org.nsspathway.cohort.input;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.cohort.output.CannotWrite;

/**
 * Rows laid aside in files, so that all rows of a person are in one of them: whatever the size of a cohort and the order
 * of its rows, one file at a time then fits the memory.
 */
final class RowSpill implements Closeable {
    private static final int BUFFER_BYTES = 1 << 14;
    private static final int LAST_ONE_BYTE_CHAR = 0xFF;

    private final List<Path> files = new ArrayList<>();
    private final List<DataOutputStream> parts = new ArrayList<>();
    private final TextRow text;

    RowSpill(Path folder, int partCount) throws IOException {
        int most = 0;
        for (CohortTable table : CohortTable.values()) {
            most = Math.max(most, table.columns().size());
        }
        this.text = new TextRow(most);
        for (int part = 0; part < partCount; part++) {
            Path file = folder.resolve("rows-" + part);
            files.add(file);
            parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)));
        }
    }

    /** Lays all rows of a table aside. */
    void add(RowCursor cursor, RowLedger ledger, Runnable each) throws IOException {
        ledger.opened(cursor.table());
        while (cursor.next()) {
            ledger.in(cursor.table(), cursor.lines());
            if (cursor.person().isEmpty()) {
                boolean whole = cursor.isWhole();
                ledger.rejected(
                        cursor.table(),
                        cursor.row(),
                        cursor.lines(),
                        whole ? "person_id" : "",
                        whole ? Refusal.MISSING : Refusal.NOT_WHOLE);
            } else {
                layAside(cursor, parts.get(Math.floorMod(cursor.person().hash(), parts.size())));
            }
            each.run();
        }
    }

    private void layAside(RowCursor cursor, DataOutputStream out) {
        try {
            write(cursor, out);
        } catch (IOException e) {
            throw new CannotWrite("rows that are laid aside", e);
        }
    }

    private void write(RowCursor cursor, DataOutputStream out) throws IOException {
        int columns = cursor.table().columns().size();
        text.clear();
        for (int column = 0; column < columns; column++) {
            cursor.cell(column).copyTo(text, column);
        }
        out.writeByte(cursor.table().number());
        out.writeLong(cursor.row());
        out.writeInt((int) cursor.lines());
        out.writeBoolean(cursor.isWhole());
        for (int column = 0; column < columns; column++) {
            write(out, text.chars(), text.start(column), text.end(column));
        }
    }

    /** Length, doubled, and one more where the signs need two bytes each; then the signs. */
    private static void write(DataOutputStream out, char[] chars, int from, int to) throws IOException {
        boolean wide = false;
        for (int i = from; i < to; i++) {
            wide |= chars[i] > LAST_ONE_BYTE_CHAR;
        }
        out.writeInt(((to - from) << 1) | (wide ? 1 : 0));
        for (int i = from; i < to; i++) {
            if (wide) {
                out.writeChar(chars[i]);
            } else {
                out.writeByte(chars[i]);
            }
        }
    }

    /** The files, complete. */
    List<Path> finish() {
        try {
            close();
        } catch (IOException e) {
            throw new CannotWrite("rows that are laid aside", e);
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream part : parts) {
            part.close();
        }
    }
}
