package org.nsspathway.cohort.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.Fact;

/**
 * Reads a cohort, some thousand assessments at a time, in memory that does not grow with the cohort. Tables whose rows
 * come in the order of people are read as they are; others are laid aside in files first, so that all rows of a person
 * come together. Not thread-safe.
 *
 * @since 0.1
 */
public final class CohortReader implements Closeable {
    /** Bytes of rows laid aside that are read into memory at a time, about. */
    private static final long PART_BYTES = 16L << 20;

    private static final int MOST_PARTS = 512;

    private final CohortWords words;
    private final BlockFeeder feeder;
    private final Pile usual;
    private final Pile incomplete;
    private final boolean silenceTells;
    private final PeopleReader people;
    private final Collection<RowCursor> cursors;
    private final boolean inOrder;
    private final PersonRecord person = new PersonRecord(CohortWords.GROUPS.size());
    private int nextAssessment;
    private boolean personIsIncomplete;
    private boolean ended;

    private CohortReader(
            CohortWords words,
            Means means,
            RowLedger ledger,
            PeopleReader people,
            Collection<RowCursor> cursors,
            boolean inOrder) {
        this.words = words;
        this.feeder = new BlockFeeder(
                words, ledger, means.reading().symptomsCurrentForDays().orElse(Integer.MAX_VALUE));
        this.usual = new Pile(words.codes(), false);
        this.incomplete = new Pile(words.codes(), true);
        this.silenceTells = means.reading().silence() == RecordReading.Silence.COMPLETE;
        this.people = people;
        this.cursors = cursors;
        this.inOrder = inOrder;
    }

    /**
     * What it takes to read a cohort.
     *
     * @param catalogue names, codes and units
     * @param codes numbers for the names, made of the catalogue's vocabulary
     * @param reading how records are read: how long a concern stays current, and whether silence is absence
     * @param otherCodesAreSilent whether codes outside the map are known to speak of nothing that a rule asks for; if not,
     *     a complete record that holds one is read as a partial one
     * @param scratch an empty folder for rows that are laid aside; they hold what is recorded of people
     * @since 0.1
     */
    public record Means(
            CriteriaCatalogue catalogue,
            CohortCodes codes,
            RecordReading reading,
            boolean otherCodesAreSilent,
            Path scratch) {}

    /** The assessments of the next part, as they come. */
    private static final class Pile {
        private final BlockBuilder builder;
        private final boolean isIncomplete;
        private AssessmentColumns beside = new AssessmentColumns(CohortWords.GROUPS.size());

        Pile(CohortCodes codes, boolean isIncomplete) {
            this.builder = BlockBuilder.of(codes);
            this.isIncomplete = isIncomplete;
        }

        boolean hasRoomFor(int assessments) {
            return builder.people() == 0 || builder.people() + assessments <= CohortBlock.USUAL_PEOPLE;
        }

        Optional<CohortPart> take() {
            if (beside.size() == 0) {
                return Optional.empty();
            }
            CohortPart part = new CohortPart(builder.build(), beside, isIncomplete);
            beside = new AssessmentColumns(CohortWords.GROUPS.size());
            return Optional.of(part);
        }
    }

    /** Is told now and then how many bytes of the tables lie behind. */
    @FunctionalInterface
    public interface Progress {
        /**
         * So far.
         *
         * @param bytes bytes of the tables that were read, about
         */
        void read(long bytes);
    }

    /**
     * Opens a cohort whose tables all come in the order of people.
     *
     * @param folder the cohort
     * @param means what it takes
     * @param ledger counts the rows
     * @return the reader, or empty if some table is seen to be in another order at its start
     * @throws IOException if a file cannot be read
     * @throws org.nsspathway.problem.TableException if a file is no table
     */
    public static Optional<CohortReader> inOrder(CohortFolder folder, Means means, RowLedger ledger)
            throws IOException {
        CohortWords words = words(means);
        PersonId.Order order = OrderCheck.of(folder, words);
        if (order == null) {
            return Optional.empty();
        }
        Map<CohortTable, RowCursor> cursors = open(folder, words, ledger);
        PeopleReader people = new PeopleReader(
                new MergedRows(cursors, order, ledger), words, means.catalogue().units(), ledger);
        return Optional.of(new CohortReader(words, means, ledger, people, cursors.values(), true));
    }

    /**
     * Opens a cohort in any order, and lays all its rows aside.
     *
     * @param folder the cohort
     * @param means what it takes
     * @param ledger counts the rows
     * @param progress is told how far it is
     * @return the reader
     * @throws IOException if a file cannot be read, or the scratch folder not be written
     * @throws org.nsspathway.problem.TableException if a file is no table
     */
    public static CohortReader inAnyOrder(CohortFolder folder, Means means, RowLedger ledger, Progress progress)
            throws IOException {
        CohortWords words = words(means);
        int parts = (int) Math.min(MOST_PARTS, 1 + folder.spilledBytes() / PART_BYTES);
        Map<CohortTable, SpilledCursor> spilled = new EnumMap<>(CohortTable.class);
        List<Path> files;
        try (RowSpill spill = new RowSpill(means.scratch(), parts)) {
            Map<CohortTable, RowCursor> cursors = open(folder, words, ledger);
            for (RowCursor cursor : cursors.values()) {
                try (cursor) {
                    spill.add(cursor, ledger, () -> progress.read(bytesRead(cursors.values())));
                    spilled.put(
                            cursor.table(),
                            new SpilledCursor(cursor.table(), cursor.source(), lexicons(words, cursor.table())));
                }
            }
            files = spill.finish();
        }
        PeopleReader people = new PeopleReader(
                new GroupedRows(files, spilled, ledger),
                words,
                means.catalogue().units(),
                ledger);
        return new CohortReader(words, means, ledger, people, List.of(), false);
    }

    private static CohortWords words(Means means) {
        return new CohortWords(
                means.codes(), new CodedTerms(means.catalogue().codes(), means.codes()), means.otherCodesAreSilent());
    }

    private static java.util.function.Function<String, Lexicon> lexicons(CohortWords words, CohortTable table) {
        return column -> words.of(table, column);
    }

    private static Map<CohortTable, RowCursor> open(CohortFolder folder, CohortWords words, RowLedger ledger)
            throws IOException {
        Map<CohortTable, RowCursor> cursors = new EnumMap<>(CohortTable.class);
        for (CohortTable table : folder.files().keySet()) {
            RowCursor cursor = folder.open(table, lexicons(words, table));
            cursors.put(table, cursor);
            for (int column : cursor.header().unknown()) {
                ledger.noted(table, 1, "column " + column, Refusal.COLUMN_UNKNOWN);
            }
        }
        return cursors;
    }

    /**
     * Reads the next assessments. Those of people whose records hold something that nobody knows come in parts of their own
     * where silence is read as absence, the last of them at the end.
     *
     * @return some thousand assessments, fewer at the end; empty behind the last one
     * @throws IOException if a file cannot be read
     * @throws OutOfOrder if a table that was opened as in order is not
     */
    public Optional<CohortPart> next() throws IOException {
        try {
            while (!ended) {
                Pile pile = personIsIncomplete ? incomplete : usual;
                // a person's assessments stay together
                boolean fits = nextAssessment > 0 || pile.hasRoomFor(person.assessments.size());
                if (pile.builder.isFull() || !fits) {
                    return pile.take();
                }
                if (nextAssessment < person.assessments.size()) {
                    feeder.feed(person, person.assessments.get(nextAssessment++), pile.builder, pile.beside);
                    continue;
                }
                feeder.settle(person);
                nextAssessment = 0;
                ended = !people.next(person);
                personIsIncomplete = silenceTells && person.saysWhatNobodyKnows();
            }
        } catch (MergedRows.Unordered e) {
            throw new OutOfOrder(e);
        }
        return usual.take().or(incomplete::take);
    }

    /**
     * Whether the tables were read as they are.
     *
     * @return false if they had to be laid aside first
     */
    public boolean isInOrder() {
        return inOrder;
    }

    /**
     * How much of the files lies behind.
     *
     * @return bytes, about; 0 where the rows were laid aside
     */
    public long bytesRead() {
        return bytesRead(cursors);
    }

    private static long bytesRead(Collection<RowCursor> cursors) {
        long bytes = 0;
        for (RowCursor cursor : cursors) {
            bytes += cursor.bytesRead();
        }
        return bytes;
    }

    /**
     * The names of facts, by the numbers that parts use.
     *
     * @return in the order of the vocabulary
     */
    public List<String> factNames() {
        return words.codes().vocabulary().facts().stream().map(Fact::name).toList();
    }

    /**
     * The columns of people that serve for breakdowns.
     *
     * @return names of columns
     */
    public static List<String> groups() {
        return CohortWords.GROUPS;
    }

    /**
     * The groups of such a column, by the numbers that parts use.
     *
     * @param column name of the column
     * @return the groups that have been met so far
     */
    public List<String> groupNames(String column) {
        return words.groupWords(column);
    }

    @Override
    public void close() throws IOException {
        people.close();
    }

    /**
     * A table that was read as in the order of people is not. Read the cohort again, in any order.
     *
     * @since 0.1
     */
    public static final class OutOfOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfOrder(@Nullable Throwable cause) {
            super("a table is not in the order of people", cause);
        }
    }
}
