package org.nsspathway.internal.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * A small table of rules, facts or cases, read whole: a header and rows that know their line.
 *
 * <p>Strict RFC 4180 with two kindnesses that spreadsheets make necessary: a byte order mark is passed over, and the
 * separator is {@code ;} where the header line holds more semicolons than commas outside quotes. Bulk data do not
 * come this way.
 */
public final class CsvTable {

    /** Characters that one table may hold; larger input is refused before it is read further. */
    public static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final String source;
    private final ImmutableList<String> header;
    private final ImmutableList<Row> rows;

    private CsvTable(String source, ImmutableList<String> header, ImmutableList<Row> rows) {
        this.source = source;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Reads a table to its end.
     *
     * @param source name of the file or resource, for places in messages
     * @param reader the text; not closed here
     * @return the table
     * @throws IOException if the reader fails
     * @throws TableException if the text is no table; the message says where and why
     */
    public static CsvTable parse(String source, Reader reader) throws IOException {
        return parse(source, read(source, reader));
    }

    /**
     * Reads a text to its end, and refuses one that is too long.
     *
     * @param source name of the file or resource, for places in messages
     * @param reader the text; not closed here
     * @return the text
     * @throws IOException if the reader fails
     * @throws TableException if the text has more than {@link #MOST_CHARACTERS} characters
     */
    public static String read(String source, Reader reader) throws IOException {
        return CharStreams.toString(new BoundedReader(source, reader, MOST_CHARACTERS));
    }

    /**
     * Reads a table from a text.
     *
     * @param source name of the file or resource, for places in messages
     * @param text the text
     * @return the table
     * @throws TableException if the text is no table; the message says where and why
     */
    public static CsvTable parse(String source, String text) {
        List<CsvRecord> records = new CsvScanner(text).records();
        if (records.isEmpty()) {
            throw new TableException(
                    Place.of(source), "the table is empty. Put a header line with the column names first.");
        }
        CsvRecord first = records.get(0);
        ImmutableList<String> header = header(source, first);
        ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
        ImmutableMap<String, Integer> index = columns.buildOrThrow();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (CsvRecord each : records.subList(1, records.size())) {
            rows.add(new Row(Place.of(source, each.line()), index, each));
        }
        return new CsvTable(source, header, rows.build());
    }

    private static ImmutableList<String> header(String source, CsvRecord first) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : first.cells()) {
            String name = cell.strip();
            Place place = Place.of(source, first.line());
            if (name.isEmpty()) {
                throw new TableException(
                        place, "column " + (names.size() + 1) + " has no name. Give every column one.");
            }
            if (!seen.add(name)) {
                throw new TableException(
                        place, "column " + (names.size() + 1) + " has the name of another. Rename or remove one.");
            }
            names.add(name);
        }
        return ImmutableList.copyOf(names);
    }

    /**
     * Where the table came from.
     *
     * @return the name of the file or resource
     */
    public String source() {
        return source;
    }

    /**
     * The column names in their order.
     *
     * @return the header
     */
    public List<String> header() {
        return header;
    }

    /**
     * The rows under the header, blank lines left out.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Refuses a table that lacks a column or has a row that cannot be read whole. For tables of rules, where half a
     * table is worse than none.
     *
     * @param names the columns that must be there
     * @throws TableException at the first thing that is wrong
     */
    public void requireWhole(List<String> names) {
        requireColumns(names);
        for (Row row : rows) {
            if (row.fault().isPresent()) {
                throw new TableException(row.place(), row.fault().get());
            }
        }
    }

    /**
     * Refuses a table that lacks a column.
     *
     * @param names the columns that must be there
     * @throws TableException if one is not
     */
    public void requireColumns(List<String> names) {
        for (String name : names) {
            if (!header.contains(name)) {
                throw new TableException(
                        Place.of(source, 1), "column '" + name + "' is missing. " + columnsHere(names));
            }
        }
    }

    /** A first line without any of the wanted names is no header, and may be a person's: it is not repeated. */
    private String columnsHere(List<String> wanted) {
        return header.stream().anyMatch(wanted::contains)
                ? "The columns here are: " + String.join(", ", header) + "."
                : "The first line must name the columns: " + String.join(", ", wanted) + ".";
    }

    /** One row and where it stands. */
    public static final class Row {
        private final Place place;
        private final ImmutableMap<String, Integer> columns;
        private final ImmutableList<String> cells;
        private final String error;

        private Row(Place place, ImmutableMap<String, Integer> columns, CsvRecord record) {
            this.place = place;
            this.columns = columns;
            this.cells = ImmutableList.copyOf(record.cells());
            this.error = record.error();
        }

        /**
         * A row of empty cells.
         *
         * @param place where it stands
         * @param header its columns
         * @return the row
         */
        public static Row blank(Place place, List<String> header) {
            ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
            List<String> cells = new ArrayList<>();
            for (String name : header) {
                columns.put(name, cells.size());
                cells.add("");
            }
            return new Row(place, columns.buildOrThrow(), new CsvRecord(place.row(), cells, ""));
        }

        /**
         * The same row with one cell changed.
         *
         * @param column a column of the table
         * @param value the new text of the cell
         * @return a row that stands at the same place
         * @throws TableException if the table has no such column
         */
        public Row with(String column, String value) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new TableException(
                        place, "there is no column '" + column + "'. Known are " + columns.keySet() + ".");
            }
            List<String> changed = new ArrayList<>(cells);
            changed.set(at, value);
            return new Row(place, columns, new CsvRecord(place.row(), changed, error));
        }

        /**
         * Where the row stands.
         *
         * @return source and line
         */
        public Place place() {
            return place;
        }

        /**
         * What keeps the row from being read whole.
         *
         * @return a sentence about broken quotes or a wrong number of cells; empty for a good row
         */
        public Optional<String> fault() {
            if (!error.isEmpty()) {
                return Optional.of(error);
            }
            if (cells.size() != columns.size()) {
                return Optional.of("The row has " + cells.size() + " cells but the header has " + columns.size()
                        + ". Put a cell that holds commas or line breaks in quotes.");
            }
            return Optional.empty();
        }

        /**
         * A cell without blanks at its ends; empty where the table has no such column or the row ends before it.
         *
         * @param column the column's name
         * @return the text of the cell
         */
        public String cell(String column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.size() ? "" : cells.get(at).strip();
        }

        /**
         * A cell that must not be empty.
         *
         * @param column the column's name
         * @return the text of the cell
         * @throws TableException if the cell is empty
         */
        public String required(String column) {
            String text = cell(column);
            if (text.isEmpty()) {
                throw new TableException(place.column(column), "the cell is empty and must not be. Fill it in.");
            }
            return text;
        }

        /**
         * A cell that holds a list.
         *
         * @param column the column's name
         * @return its parts between semicolons, without blanks
         */
        public List<String> list(String column) {
            ImmutableList.Builder<String> parts = ImmutableList.builder();
            for (String part : cell(column).split(";", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts.build();
        }
    }
}
