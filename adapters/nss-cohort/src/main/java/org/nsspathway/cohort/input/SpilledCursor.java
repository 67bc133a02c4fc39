package org.nsspathway.cohort.input;

import java.nio.ByteBuffer;
import java.util.function.Function;

/** Stands on a row that was laid aside. It is told where to stand and does not move by itself. */
final class SpilledCursor extends RowCursor {
    private final String source;
    private final TextRow text;
    private final Cell[] cells;
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private char[] chars = new char[256];
    private long row;
    private int lines;
    private boolean whole;

    SpilledCursor(CohortTable table, String source, Function<String, Lexicon> lexicons) {
        super(table);
        this.source = source;
        this.text = new TextRow(table.columns().size());
        this.cells = new Cell[table.columns().size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] =
                    new TextCell(text, column, lexicons.apply(table.columns().get(column)));
        }
    }

    void over(ByteBuffer part) {
        bytes = part;
    }

    /** Moves to the row that starts at a place, behind the byte that names its table; tells where it ends. */
    int moveTo(int place) {
        bytes.position(place);
        row = bytes.getLong();
        lines = bytes.getInt();
        whole = bytes.get() != 0;
        text.clear();
        for (int column = 0; column < cells.length; column++) {
            int length = bytes.getInt();
            boolean wide = (length & 1) != 0;
            length >>= 1;
            if (length > chars.length) {
                chars = new char[2 * length];
            }
            for (int i = 0; i < length; i++) {
                chars[i] = wide ? bytes.getChar() : (char) (bytes.get() & 0xFF);
            }
            text.put(column, chars, 0, length);
        }
        person().set(text.chars(), text.start(0), text.end(0));
        return bytes.position();
    }

    @Override
    Header header() {
        return new Header(table(), source, table().columns());
    }

    @Override
    boolean next() {
        throw new IllegalStateException("rows that were laid aside are asked for by person");
    }

    @Override
    long row() {
        return row;
    }

    @Override
    long lines() {
        return lines;
    }

    @Override
    boolean isWhole() {
        return whole;
    }

    @Override
    Cell cell(int column) {
        return cells[column];
    }

    @Override
    long bytesRead() {
        return 0;
    }

    @Override
    String source() {
        return source;
    }

    @Override
    public void close() {}
}
