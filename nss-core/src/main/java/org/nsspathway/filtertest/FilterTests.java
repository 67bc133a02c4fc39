package org.nsspathway.filtertest;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * The filter function tests of some tables, and how they stand for one person. Immutable and thread-safe.
 *
 * <p>What is asked of a record is asked through a catalogue of criteria, so that a result is abnormal here exactly when
 * it is there: ask {@code CriteriaCatalogue.filterTests()} for these.
 *
 * @since 0.1
 */
public final class FilterTests {
    private final ImmutableList<CsvTable.Row> rows;
    private final ImmutableList<FilterTest> tests;
    private final Vocabulary vocabulary;
    private final Consumer<FilterTest> check;
    private final RecordQuestions.Source records;
    private final String edited;
    private final AtomicReference<@Nullable Windows> last = new AtomicReference<>();

    private FilterTests(
            List<CsvTable.Row> rows,
            Vocabulary vocabulary,
            Consumer<FilterTest> check,
            RecordQuestions.Source records,
            String edited) {
        this.rows = ImmutableList.copyOf(rows);
        this.vocabulary = vocabulary;
        this.check = check;
        this.records = records;
        this.edited = edited;
        FilterTestTable table = new FilterTestTable(vocabulary);
        ImmutableList.Builder<FilterTest> read = ImmutableList.builder();
        for (CsvTable.Row row : rows) {
            read.add(table.read(row));
        }
        this.tests = read.build();
        for (FilterTest each : tests) {
            check.accept(each);
        }
        notTwice();
    }

    /**
     * Loads tables. For catalogues of criteria.
     *
     * @param sources tables with the columns of the guide to writing criteria
     * @param vocabulary the names that rows may use
     * @param check refuses a row whose conditions cannot be read
     * @param records opens a person's record
     * @return the tests
     * @throws TableException if a table cannot be loaded
     */
    public static FilterTests load(
            List<TableSource> sources,
            Vocabulary vocabulary,
            Consumer<FilterTest> check,
            RecordQuestions.Source records) {
        return new FilterTests(FilterTestTable.rows(sources), vocabulary, check, records, "");
    }

    /**
     * The same tests read with other records and checks. For catalogues of criteria that have changed.
     *
     * @param otherCheck refuses a row whose conditions cannot be read
     * @param otherRecords opens a person's record
     * @return other tests; these stay as they are
     * @throws TableException if a row cannot be read by them
     */
    public FilterTests with(Consumer<FilterTest> otherCheck, RecordQuestions.Source otherRecords) {
        return new FilterTests(rows, vocabulary, otherCheck, otherRecords, edited);
    }

    /**
     * The same tests with some cells changed: the basis of local lists. Edits of every test come before those of one.
     *
     * @param name a short name for the change, such as that of the place
     * @param edits the changes
     * @return other tests; these stay as they are
     * @throws TableException if an edit names a column or fact that does not exist, or makes a row that cannot be read;
     *     the message says which edit
     */
    public FilterTests edited(String name, List<FilterTestEdit> edits) {
        FilterTestTable table = new FilterTestTable(vocabulary);
        EditedTests changes = new EditedTests(rows, row -> check.accept(table.read(row)));
        return new FilterTests(changes.apply(edits), vocabulary, check, records, edited + "/" + name);
    }

    /** Two rows that hold on one day for the same people would contradict each other. */
    private void notTwice() {
        for (int i = 0; i < tests.size(); i++) {
            for (int j = 0; j < i; j++) {
                FilterTest one = tests.get(j);
                FilterTest other = tests.get(i);
                boolean alike = one.test().equals(other.test())
                        && one.appliesWhen().text().equals(other.appliesWhen().text());
                if (alike && !endsBefore(one, other) && !endsBefore(other, one)) {
                    throw new TableException(
                            other.place(),
                            "'" + other.test() + "' already stands for the same people at the same time in "
                                    + one.place() + ". Give the two rows dates that do not overlap, or remove one.");
                }
            }
        }
    }

    private static boolean endsBefore(FilterTest one, FilterTest other) {
        Optional<LocalDate> to = one.effectiveTo();
        Optional<LocalDate> from = other.effectiveFrom();
        return to.isPresent() && from.isPresent() && to.get().isBefore(from.get());
    }

    /**
     * All rows, whatever their dates.
     *
     * @return in the order of the tables
     */
    public List<FilterTest> tests() {
        return tests;
    }

    /**
     * The rows that hold on a day.
     *
     * @param day the day
     * @return in the order of the tables; a test may have several, of which the first that applies to a person decides
     */
    public List<FilterTest> inForceOn(LocalDate day) {
        ImmutableList.Builder<FilterTest> inForce = ImmutableList.builder();
        for (FilterTest each : tests) {
            if (each.inForceOn(day)) {
                inForce.add(each);
            }
        }
        return inForce.build();
    }

    /**
     * Which state of the tables this is.
     *
     * @return the newest day on which a row's source was read, and the names of the changes since
     */
    public String version() {
        String read = tests.stream()
                .flatMap(each -> each.sourceReadOn().stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("undated");
        return read + edited;
    }

    /**
     * A reading by which results are valid for as long as any row says, whatever its dates: what is abnormal on some day
     * is abnormal by it.
     *
     * @param reading how silence and age of the record are read
     * @return the same reading with windows for every test
     */
    public RecordReading longestWindows(RecordReading reading) {
        return new Windows(tests, reading, vocabulary).reading();
    }

    /**
     * How every test stands for one person.
     *
     * @param presentation what is known of the person
     * @param reading how silence and age of the record are read; its windows of validity come before those of the rows
     * @return one assessment for every test of the rows in force on the day of assessment, in the order of the tables
     */
    public List<FilterTestAssessment> assess(Presentation presentation, RecordReading reading) {
        return assessed(presentation, reading).stream().map(Assessed::inFull).toList();
    }

    /**
     * How every test in force stands for one person, without the reasons.
     *
     * @param presentation what is known of the person
     * @param reading how silence and age of the record are read
     * @return one standing a test, in the order of the assessments
     */
    public List<FilterTestStanding> standings(Presentation presentation, RecordReading reading) {
        return List.copyOf(assessed(presentation, reading));
    }

    private Collection<Assessed> assessed(Presentation presentation, RecordReading reading) {
        List<FilterTest> inForce = inForceOn(presentation.assessedOn());
        Windows windows = windows(inForce, reading);
        RecordQuestions record = records.about(presentation, windows.reading());
        TestResults results = new TestResults(presentation, windows, vocabulary);
        return new Assessing(vocabulary, record, results).assess(inForce);
    }

    /** Most callers read everybody in one way, so that the windows of the last reading mostly serve for the next. */
    private Windows windows(List<FilterTest> inForce, RecordReading reading) {
        Windows known = last.get();
        if (known == null || !known.areOf(inForce, reading)) {
            known = new Windows(inForce, reading, vocabulary);
            last.set(known);
        }
        return known;
    }

    /** How many rows there are, and of which version. */
    @Override
    public String toString() {
        return "FilterTests{" + tests.size() + " rows, " + version() + "}";
    }
}
