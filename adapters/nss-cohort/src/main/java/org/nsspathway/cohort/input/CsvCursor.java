package org.nsspathway.cohort.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** The rows of a CSV file, read with FastCSV field by field, without an object for a row or a cell. */
final class CsvCursor extends RowCursor {
    /** Characters of a row beyond which a quote was surely forgotten. */
    private static final int MOST_CHARS = 1 << 20;

    private static final int NOT_WHOLE = -1;

    private final CsvFile file;
    private final Header header;
    private final TextRow row;
    private final Cell[] cells;
    private final Line line = new Line();
    private final CsvReader<Line> reader;
    private final CloseableIterator<Line> lines;
    /** The line behind the last row, the header being line 1. */
    private long behind = 2;

    private @Nullable BufferedReader oneByOne;
    private boolean tailRead;

    CsvCursor(CohortTable table, CsvFile file, Function<String, Lexicon> lexicons) throws IOException {
        super(table);
        this.file = file;
        this.row = new TextRow(table.columns().size());
        this.header = new Header(table, file.source(), file.header());
        this.cells = new Cell[table.columns().size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = header.has(column)
                    ? new TextCell(row, column, lexicons.apply(table.columns().get(column)))
                    : AbsentCell.INSTANCE;
        }
        this.reader = builder().build(line, file.body());
        this.lines = reader.iterator();
    }

    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(file.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARS);
    }

    @Override
    Header header() {
        return header;
    }

    @Override
    boolean next() throws IOException {
        try {
            boolean found = oneByOne == null ? nextRecord() : nextLine(oneByOne);
            if (found) {
                behind = line.number + line.span;
                return identified();
            }
        } catch (CharacterCodingException e) {
            throw notUtf8();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8();
            }
            throw e.getCause();
        }
        if (file.tail().isEmpty() || tailRead) {
            return false;
        }
        tailRead = true;
        read(file.tail(), behind);
        line.fields = NOT_WHOLE;
        return identified();
    }

    private boolean nextRecord() throws IOException {
        try {
            if (!lines.hasNext()) {
                return false;
            }
            lines.next();
            return true;
        } catch (CsvParseException e) {
            // a quote was opened and not closed: what it swallowed is found again line by line
            oneByOne = file.linesFrom(behind);
            return nextLine(oneByOne);
        }
    }

    private boolean nextLine(BufferedReader rest) throws IOException {
        String text = rest.readLine();
        if (text == null) {
            return false;
        }
        read(text, behind);
        return true;
    }

    /** Reads a text as one row, as far as it can be read. */
    private void read(String text, long number) {
        row.clear();
        try {
            builder().ofSingleCsvRecord(line, text);
        } catch (CsvParseException e) {
            line.fields = NOT_WHOLE;
        }
        line.number = number;
        line.span = 1;
    }

    private TableException notUtf8() {
        return new TableException(
                Place.of(source(), (int) Math.min(Integer.MAX_VALUE, behind)),
                "about this row the file is not UTF-8. Save it as UTF-8 and run again.");
    }

    private boolean identified() {
        person().set(row.chars(), row.start(0), row.end(0));
        return true;
    }

    @Override
    long row() {
        return line.number;
    }

    @Override
    long lines() {
        return line.span;
    }

    @Override
    boolean isWhole() {
        return line.fields == header.fields() && line.span == 1 + line.breaksAllowed;
    }

    @Override
    Cell cell(int column) {
        return cells[column];
    }

    @Override
    long bytesRead() {
        return file.bytesRead();
    }

    @Override
    String source() {
        return file.source();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        file.close();
    }

    /** Takes the fields of a line as FastCSV finds them. */
    private final class Line extends AbstractBaseCsvCallbackHandler<Line> {
        private long number = 1;
        private int fields;
        private int span;
        /** Line breaks inside free text, the only text that may have them. */
        private int breaksAllowed;

        @Override
        protected void handleBegin(long startingLineNumber) {
            number = startingLineNumber + 1;
            fields = 0;
            span = 1;
            breaksAllowed = 0;
            row.clear();
        }

        @Override
        protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
            fields++;
            int column = header.column(field);
            if (column >= 0) {
                row.put(column, text, offset, offset + length);
            }
            if (quoted) {
                int breaks = breaks(text, offset, offset + length);
                span += breaks;
                breaksAllowed += header.isFreeText(field) ? breaks : 0;
            }
        }

        private int breaks(char[] text, int from, int to) {
            int breaks = 0;
            for (int i = from; i < to; i++) {
                breaks += text[i] == '\n' ? 1 : 0;
            }
            return breaks;
        }

        @Override
        protected Line buildRecord() {
            return this;
        }
    }
}
