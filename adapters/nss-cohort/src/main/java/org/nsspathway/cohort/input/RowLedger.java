package org.nsspathway.cohort.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what became of every row: rows in are rows used, rows not needed and rows rejected, table by table. What is
 * wrong with a row is told with its place.
 *
 * @since 0.1
 */
public final class RowLedger {
    private final ProblemSink sink;
    private final Map<CohortTable, Tally> tallies = new EnumMap<>(CohortTable.class);
    private final Map<Problems, Long> problems = new TreeMap<>(Comparator.comparing(Problems::table)
            .thenComparing(Problems::column)
            .thenComparing(Problems::refusal)
            .thenComparing(Problems::rejecting));

    /**
     * Is told of every problem, rejected or not.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface ProblemSink {
        /**
         * A problem.
         *
         * @param table the table
         * @param row where the row stands in its file, the header of a CSV file being row 1; 0 for the whole file
         * @param column the column, or an empty string for the whole row
         * @param refusal what was wrong
         * @param near a question that names what may have been meant, after a blank; mostly an empty string
         */
        void problem(CohortTable table, long row, String column, Refusal refusal, String near);
    }

    /** Why a row that is well formed is not needed. */
    enum NotNeeded {
        /** It became known after the person's last assessment. */
        LATE,
        /** Its code is known and deliberately not read. */
        CODE_NOT_READ
    }

    /**
     * Problems of one kind.
     *
     * @param table the table
     * @param column the column, or an empty string for the whole row
     * @param refusal what was wrong
     * @param rejecting whether the rows were rejected for it; if not, they were read without that cell
     * @since 0.1
     */
    public record Problems(CohortTable table, String column, Refusal refusal, boolean rejecting) {}

    /**
     * What became of the rows of a table.
     *
     * @param table the table
     * @param in rows in its file
     * @param used rows that were read for at least one assessment
     * @param late rows that became known after the person's last assessment
     * @param notRead rows whose code is known and deliberately not read
     * @param rejected rows that were not read because something is wrong with them
     * @since 0.1
     */
    public record Rows(CohortTable table, long in, long used, long late, long notRead, long rejected) {

        /** Checks that no row is lost. */
        public Rows {
            if (in != used + late + notRead + rejected) {
                throw new IllegalStateException(table.tableName() + ": " + in + " rows in, but " + used + " used, "
                        + late + " late, " + notRead + " not read and " + rejected + " rejected");
            }
        }
    }

    /** The counts of one table, while they are made. */
    private static final class Tally {
        private long in;
        private long used;
        private long late;
        private long notRead;
        private long rejected;
    }

    /**
     * An empty ledger.
     *
     * @param sink is told of every problem
     */
    public RowLedger(ProblemSink sink) {
        this.sink = sink;
    }

    private Tally of(CohortTable table) {
        return tallies.computeIfAbsent(table, any -> new Tally());
    }

    /** A table that is there, even if it has no rows. */
    void opened(CohortTable table) {
        of(table);
    }

    void in(CohortTable table, long rows) {
        of(table).in += rows;
    }

    void used(CohortTable table) {
        of(table).used++;
    }

    void notNeeded(CohortTable table, NotNeeded why) {
        if (why == NotNeeded.LATE) {
            of(table).late++;
        } else {
            of(table).notRead++;
        }
    }

    /** Rows that are not read: one, unless an open quote swallowed several. */
    void rejected(CohortTable table, long row, long rows, String column, Refusal why) {
        rejected(table, row, rows, column, why, "");
    }

    void rejected(CohortTable table, long row, long rows, String column, Refusal why, String near) {
        of(table).rejected += rows;
        problems.merge(new Problems(table, column, why, true), rows, Long::sum);
        sink.problem(table, row, column, why, near);
    }

    void rejected(CohortTable table, long row, String column, Refusal why) {
        rejected(table, row, 1, column, why);
    }

    /** Something is wrong with a row that is read all the same, without the cell. */
    void noted(CohortTable table, long row, String column, Refusal why) {
        problems.merge(new Problems(table, column, why, false), 1L, Long::sum);
        sink.problem(table, row, column, why, "");
    }

    /**
     * What became of the rows.
     *
     * @return one line for each table that was read, in the order of the tables
     */
    public List<Rows> rows() {
        List<Rows> rows = new ArrayList<>();
        tallies.forEach((table, of) -> rows.add(new Rows(table, of.in, of.used, of.late, of.notRead, of.rejected)));
        return rows;
    }

    /**
     * What was wrong, and with how many rows.
     *
     * @return in the order of tables, columns and kinds of trouble
     */
    public Map<Problems, Long> problems() {
        return java.util.Collections.unmodifiableMap(problems);
    }

    /** How many tables it counts. */
    @Override
    public String toString() {
        return "RowLedger{" + tallies.size() + " tables}";
    }
}
