package org.nsspathway.cohort.input;

import java.util.Arrays;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a Parquet column. A value of a dictionary is looked at once for every entry of the dictionary, not once for
 * every row: that is what makes columns of words cheap.
 */
final class ParquetCell extends Cell {
    /** Not looked at yet; no answer of a cell is this number. */
    private static final long NOT_YET = Long.MIN_VALUE + 2;

    private final ParquetValues values;
    private final Lexicon lexicon;
    private final Value value = new Value();
    private @Nullable ColumnReader reader;
    private int filled;
    private boolean fetched;
    private long[] words = new long[0];
    private long[] days = new long[0];
    private long[] numbers = new long[0];

    ParquetCell(PrimitiveType type, Lexicon lexicon) {
        this.values = new ParquetValues(type);
        this.lexicon = lexicon;
    }

    PrimitiveConverter converter() {
        return value;
    }

    /** Starts on the first row of a group of rows. */
    void start(ColumnReader column) {
        reader = column;
        filled = column.getDescriptor().getMaxDefinitionLevel();
        fetched = false;
    }

    void next() {
        column().consume();
        fetched = false;
    }

    private ColumnReader column() {
        ColumnReader column = reader;
        if (column == null) {
            throw new IllegalStateException("a cell is read before its row");
        }
        return column;
    }

    private Value fetch() {
        if (!fetched) {
            value.entry = Value.NO_ENTRY;
            column().writeCurrentValueToConverter();
            fetched = true;
        }
        return value;
    }

    @Override
    boolean isEmpty() {
        return column().getCurrentDefinitionLevel() < filled || fetch().isBlank();
    }

    @Override
    int word() {
        if (column().getCurrentDefinitionLevel() < filled) {
            return Lexicon.UNKNOWN;
        }
        Value here = fetch();
        if (here.entry < 0) {
            return look();
        }
        long known = words[here.entry];
        if (known == NOT_YET) {
            known = look();
            words[here.entry] = known;
        }
        return (int) known;
    }

    private int look() {
        char[] text = text().strip().toCharArray();
        return text.length == 0 ? Lexicon.UNKNOWN : lexicon.of(text, 0, text.length);
    }

    @Override
    long days() {
        if (column().getCurrentDefinitionLevel() < filled) {
            return NONE;
        }
        Value here = fetch();
        if (here.entry < 0) {
            return values.days(here);
        }
        long known = days[here.entry];
        if (known == NOT_YET) {
            known = values.days(here);
            days[here.entry] = known;
        }
        return known;
    }

    @Override
    long millionths() {
        if (column().getCurrentDefinitionLevel() < filled) {
            return NONE;
        }
        Value here = fetch();
        if (here.entry < 0) {
            return values.millionths(here);
        }
        long known = numbers[here.entry];
        if (known == NOT_YET) {
            known = values.millionths(here);
            numbers[here.entry] = known;
        }
        return known;
    }

    @Override
    String text() {
        return column().getCurrentDefinitionLevel() < filled ? "" : values.text(fetch());
    }

    /** Which entry of the dictionary it is; below 0 for none. */
    int entry() {
        return column().getCurrentDefinitionLevel() < filled ? Value.NO_ENTRY : fetch().entry;
    }

    @Override
    void copyTo(TextRow row, int at) {
        char[] text = text().toCharArray();
        row.put(at, text, 0, text.length);
    }

    /** Takes a value from the reader of the column, as it is stored. */
    final class Value extends PrimitiveConverter {
        static final int NO_ENTRY = -1;

        int entry = NO_ENTRY;
        private @Nullable Dictionary dictionary;
        long whole;
        double decimal;
        Binary bytes = Binary.EMPTY;

        boolean isBlank() {
            return values.isText() && bytes.length() == 0;
        }

        @Override
        public boolean hasDictionarySupport() {
            return true;
        }

        @Override
        public void setDictionary(Dictionary ofColumn) {
            dictionary = ofColumn;
            words = unknown(ofColumn.getMaxId() + 1);
            days = words.clone();
            numbers = words.clone();
        }

        private long[] unknown(int size) {
            long[] all = new long[size];
            Arrays.fill(all, NOT_YET);
            return all;
        }

        @Override
        public void addValueFromDictionary(int id) {
            entry = id;
            Dictionary known = dictionary;
            if (known != null) {
                values.take(this, known, id);
            }
        }

        @Override
        public void addBinary(Binary stored) {
            bytes = stored;
        }

        @Override
        public void addBoolean(boolean stored) {
            whole = stored ? 1 : 0;
        }

        @Override
        public void addInt(int stored) {
            whole = stored;
        }

        @Override
        public void addLong(long stored) {
            whole = stored;
        }

        @Override
        public void addFloat(float stored) {
            decimal = stored;
        }

        @Override
        public void addDouble(double stored) {
            decimal = stored;
        }
    }
}
