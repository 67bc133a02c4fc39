package org.nsspathway.cohort.input;

import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The values of a flat column, decoded a page at a time into arrays: to move to the next row is then to count. The reader
 * of columns that comes with Parquet asks every column for every value, whether anybody wants it or not.
 */
final class ParquetColumn {
    /** In place of an entry of the dictionary: there is no value. */
    static final int EMPTY = -1;
    /** In place of an entry of the dictionary: the value is not in it. */
    static final int PLAIN = -2;

    private final ColumnDescriptor column;
    private @Nullable PageReader pages;
    private @Nullable Dictionary dictionary;
    private int[] entries = new int[0];
    private long[] wholes = new long[0];
    private double[] decimals = new double[0];
    private Binary[] bytes = new Binary[0];
    private int at;
    private int size;

    ParquetColumn(ColumnDescriptor column) {
        this.column = column;
    }

    /** Starts before the first row of a group of rows. Returns the dictionary of the group, null for none. */
    @Nullable
    Dictionary start(PageReader ofGroup) throws IOException {
        pages = ofGroup;
        at = -1;
        size = 0;
        DictionaryPage page = ofGroup.readDictionaryPage();
        dictionary = page == null ? null : page.getEncoding().initDictionary(column, page);
        return dictionary;
    }

    void next() throws IOException {
        at++;
        while (at >= size) {
            at = 0;
            size = 0;
            page();
        }
    }

    /** The entry of the dictionary, or {@link #EMPTY} or {@link #PLAIN}. */
    int entry() {
        return entries[at];
    }

    long whole() {
        return wholes[at];
    }

    double decimal() {
        return decimals[at];
    }

    Binary bytes() {
        return bytes[at];
    }

    private void page() throws IOException {
        DataPage page = pages == null ? null : pages.readPage();
        if (page instanceof DataPageV1 first) {
            ByteBufferInputStream in = first.getBytes().toInputStream();
            int count = first.getValueCount();
            first.getRlEncoding()
                    .getValuesReader(column, ValuesType.REPETITION_LEVEL)
                    .initFromPage(count, in);
            ValuesReader levels = first.getDlEncoding().getValuesReader(column, ValuesType.DEFINITION_LEVEL);
            levels.initFromPage(count, in);
            begin(count);
            for (int i = 0; i < count; i++) {
                entries[i] = levels.readInteger();
            }
            values(first.getValueEncoding(), in);
        } else if (page instanceof DataPageV2 second) {
            begin(second.getValueCount());
            levels(second);
            values(second.getDataEncoding(), second.getData().toInputStream());
        } else {
            throw new IllegalStateException("the column has fewer values than the file has rows");
        }
    }

    private void begin(int count) {
        size = count;
        if (entries.length < count) {
            entries = new int[count];
            wholes = new long[0];
            decimals = new double[0];
            bytes = new Binary[0];
        }
    }

    private void levels(DataPageV2 page) throws IOException {
        int most = column.getMaxDefinitionLevel();
        if (most == 0) {
            Arrays.fill(entries, 0, size, 0);
            return;
        }
        RunLengthBitPackingHybridDecoder levels = new RunLengthBitPackingHybridDecoder(
                BytesUtils.getWidthFromMaxInt(most), page.getDefinitionLevels().toInputStream());
        for (int i = 0; i < size; i++) {
            entries[i] = levels.readInt();
        }
    }

    /** Puts entries, or that there are none, in place of levels. */
    private void values(Encoding encoding, ByteBufferInputStream in) throws IOException {
        int defined = column.getMaxDefinitionLevel();
        Dictionary known = dictionary;
        if (encoding.usesDictionary()) {
            if (known == null) {
                throw new IllegalStateException("a page needs a dictionary, which is not there");
            }
            ValuesReader reader = encoding.getDictionaryBasedValuesReader(column, ValuesType.VALUES, known);
            reader.initFromPage(size, in);
            for (int i = 0; i < size; i++) {
                entries[i] = entries[i] == defined ? reader.readValueDictionaryId() : EMPTY;
            }
            return;
        }
        ValuesReader reader = encoding.getValuesReader(column, ValuesType.VALUES);
        reader.initFromPage(size, in);
        makeRoom();
        for (int i = 0; i < size; i++) {
            if (entries[i] == defined) {
                entries[i] = PLAIN;
                plain(reader, i);
            } else {
                entries[i] = EMPTY;
            }
        }
    }

    private void makeRoom() {
        switch (column.getPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN, INT32, INT64 -> wholes = wholes.length < size ? new long[entries.length] : wholes;
            case FLOAT, DOUBLE -> decimals = decimals.length < size ? new double[entries.length] : decimals;
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 ->
                bytes = bytes.length < size ? new Binary[entries.length] : bytes;
        }
    }

    private void plain(ValuesReader reader, int i) {
        switch (column.getPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> wholes[i] = reader.readBoolean() ? 1 : 0;
            case INT32 -> wholes[i] = reader.readInteger();
            case INT64 -> wholes[i] = reader.readLong();
            case FLOAT -> decimals[i] = reader.readFloat();
            case DOUBLE -> decimals[i] = reader.readDouble();
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> bytes[i] = reader.readBytes();
        }
    }
}
