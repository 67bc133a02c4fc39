package org.nsspathway.cohort.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.CorruptDeltaByteArrays;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** The rows of a Parquet file, column by column, without an object for a row or a value. */
final class ParquetCursor extends RowCursor {
    private final String source;
    private final ParquetFileReader reader;
    private final Header header;
    private final Cell[] cells;
    private final List<Column> columns = new ArrayList<>();
    private final ParquetCell person;
    private final long bytes;
    private final long rows;
    private long row;
    private long leftInGroup;
    private int lastPerson = ParquetColumn.EMPTY;

    /** A column that is read, and its cell. */
    private record Column(ColumnDescriptor stored, ParquetCell cell) {}

    ParquetCursor(CohortTable table, Path file, Function<String, Lexicon> lexicons) throws IOException {
        super(table);
        this.source = file.getFileName().toString();
        this.bytes = Files.size(file);
        this.reader = open(file);
        MessageType all = reader.getFileMetaData().getSchema();
        this.header = new Header(
                table, source, all.getFields().stream().map(Type::getName).toList());
        List<Type> wanted = new ArrayList<>();
        this.cells = new Cell[table.columns().size()];
        for (int column = 0; column < cells.length; column++) {
            String name = table.columns().get(column);
            cells[column] = AbsentCell.INSTANCE;
            if (header.has(column)) {
                Type type = all.getType(name);
                require(type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED), name);
                ColumnDescriptor stored = all.getColumnDescription(new String[] {name});
                ParquetCell cell = new ParquetCell(stored, lexicons.apply(name));
                cells[column] = cell;
                columns.add(new Column(stored, cell));
                wanted.add(type);
            }
        }
        refuseFaultyWriters();
        this.person = columns.get(0).cell();
        this.rows = reader.getRecordCount();
        reader.setRequestedSchema(new MessageType(all.getName(), wanted));
    }

    private ParquetFileReader open(Path file) throws IOException {
        try {
            return ParquetFileReader.open(
                    new LocalInputFile(file),
                    ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** Writers of 2015 and before left texts in a form that lost its beginnings from page to page. */
    private void refuseFaultyWriters() {
        String writer = reader.getFileMetaData().getCreatedBy();
        boolean faulty = CorruptDeltaByteArrays.requiresSequentialReads(writer, Encoding.DELTA_BYTE_ARRAY)
                && reader.getRowGroups().stream()
                        .flatMap(group -> group.getColumns().stream())
                        .anyMatch(chunk -> chunk.getEncodings().contains(Encoding.DELTA_BYTE_ARRAY));
        if (faulty) {
            throw new TableException(
                    Place.of(source),
                    "the file was written by a program with a known fault. Write it again with a newer one.");
        }
    }

    private TableException broken(Exception why) {
        TableException told = new TableException(
                Place.of(source, (int) Math.min(Integer.MAX_VALUE, row)),
                "the file is no Parquet file, or is cut off or damaged behind this row. Write it again.");
        told.initCause(why);
        return told;
    }

    private void require(boolean holds, String column) {
        if (!holds) {
            throw new TableException(
                    Place.of(source).column(column), "the column holds lists or records. Write one value a row.");
        }
    }

    @Override
    Header header() {
        return header;
    }

    @Override
    boolean next() {
        try {
            if (leftInGroup == 0 && !nextGroup()) {
                return false;
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).cell().next();
            }
            leftInGroup--;
            row++;
            identify();
            return true;
        } catch (RuntimeException | IOException e) {
            throw broken(e);
        }
    }

    private boolean nextGroup() throws IOException {
        PageReadStore pages = reader.readNextRowGroup();
        while (pages != null && pages.getRowCount() == 0) {
            pages = reader.readNextRowGroup();
        }
        if (pages == null) {
            return false;
        }
        leftInGroup = pages.getRowCount();
        for (Column each : columns) {
            each.cell().start(pages.getPageReader(each.stored()));
        }
        lastPerson = ParquetColumn.EMPTY;
        return true;
    }

    private void identify() {
        int entry = person.entry();
        if (entry < 0 || entry != lastPerson) {
            person.identify(person());
            lastPerson = entry;
        }
    }

    @Override
    long row() {
        return row;
    }

    @Override
    boolean isWhole() {
        return true;
    }

    @Override
    Cell cell(int column) {
        return cells[column];
    }

    @Override
    long bytesRead() {
        return rows == 0 ? bytes : (long) ((double) row / rows * bytes);
    }

    @Override
    String source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
