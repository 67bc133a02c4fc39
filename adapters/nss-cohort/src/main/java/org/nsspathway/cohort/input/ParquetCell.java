package org.nsspathway.cohort.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a Parquet column. A value of a dictionary is looked at once for every entry of the dictionary, not once for
 * every row: that is what makes columns of words cheap.
 */
final class ParquetCell extends Cell {
    /** Not looked at yet; no answer of a cell is this number. */
    private static final long NOT_YET = Long.MIN_VALUE + 2;

    private static final int NO_ENTRY = -1;

    private final ParquetColumn column;
    private final ParquetValues values;
    private final Lexicon lexicon;
    private final Value value = new Value();
    private @Nullable Dictionary dictionary;
    /** The entry with a text of no length. */
    private int blank = NO_ENTRY;

    private long[] words = new long[0];
    private long[] days = new long[0];
    private long[] numbers = new long[0];

    /** A value as it is stored. */
    static final class Value {
        long whole;
        double decimal;
        Binary bytes = Binary.EMPTY;
    }

    ParquetCell(ColumnDescriptor column, Lexicon lexicon) {
        this.column = new ParquetColumn(column);
        this.values = new ParquetValues(column.getPrimitiveType());
        this.lexicon = lexicon;
    }

    /** Starts before the first row of a group of rows. */
    void start(PageReader pages) throws IOException {
        Dictionary known = column.start(pages);
        dictionary = known;
        int size = known == null ? 0 : known.getMaxId() + 1;
        words = unknown(size);
        days = unknown(size);
        numbers = unknown(size);
        blank = NO_ENTRY;
        for (int i = 0; known != null && values.isText() && i < size; i++) {
            blank = known.decodeToBinary(i).length() == 0 ? i : blank;
        }
    }

    private static long[] unknown(int size) {
        long[] all = new long[size];
        Arrays.fill(all, NOT_YET);
        return all;
    }

    void next() throws IOException {
        column.next();
    }

    private Value value(int entry) {
        Dictionary known = dictionary;
        if (entry >= 0 && known != null) {
            values.take(value, known, entry);
        } else {
            values.take(value, column);
        }
        return value;
    }

    @Override
    boolean isEmpty() {
        int entry = column.entry();
        return entry == ParquetColumn.PLAIN
                ? values.isText() && column.bytes().length() == 0
                : entry == ParquetColumn.EMPTY || entry == blank;
    }

    @Override
    int word() {
        int entry = column.entry();
        if (entry == ParquetColumn.EMPTY) {
            return Lexicon.UNKNOWN;
        }
        if (entry == ParquetColumn.PLAIN) {
            return look(entry);
        }
        long known = words[entry];
        if (known == NOT_YET) {
            known = look(entry);
            words[entry] = known;
        }
        return (int) known;
    }

    private int look(int entry) {
        char[] text = values.text(value(entry)).strip().toCharArray();
        return text.length == 0 ? Lexicon.UNKNOWN : lexicon.of(text, 0, text.length);
    }

    @Override
    long days() {
        int entry = column.entry();
        if (entry == ParquetColumn.EMPTY) {
            return NONE;
        }
        if (entry == ParquetColumn.PLAIN) {
            return values.days(value(entry));
        }
        long known = days[entry];
        if (known == NOT_YET) {
            known = values.days(value(entry));
            days[entry] = known;
        }
        return known;
    }

    @Override
    long millionths() {
        int entry = column.entry();
        if (entry == ParquetColumn.EMPTY) {
            return NONE;
        }
        if (entry == ParquetColumn.PLAIN) {
            return values.millionths(value(entry));
        }
        long known = numbers[entry];
        if (known == NOT_YET) {
            known = values.millionths(value(entry));
            numbers[entry] = known;
        }
        return known;
    }

    @Override
    String text() {
        int entry = column.entry();
        return entry == ParquetColumn.EMPTY ? "" : values.text(value(entry));
    }

    /** Which entry of the dictionary it is; below 0 for none. */
    int entry() {
        return column.entry();
    }

    /** Gives the text to an identifier, without blanks around it. */
    void identify(PersonId person) {
        int entry = column.entry();
        if (entry == ParquetColumn.EMPTY || !values.isText() || !person.setAscii(buffer(entry))) {
            char[] text = text().strip().toCharArray();
            person.set(text, 0, text.length);
        }
    }

    private ByteBuffer buffer(int entry) {
        return value(entry).bytes.toByteBuffer();
    }

    @Override
    void copyTo(TextRow row, int at) {
        char[] text = text().toCharArray();
        row.put(at, text, 0, text.length);
    }
}
