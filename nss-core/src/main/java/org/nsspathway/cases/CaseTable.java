package org.nsspathway.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * A case table that has been read: the good rows as cases, the others as problems. Rows in equal cases plus rejected
 * rows. {@link CaseWriter} writes one.
 *
 * @since 0.1
 */
public final class CaseTable {
    /** The columns that the notation uses; every other is passed through. */
    static final Set<String> USED =
            Set.of("case_id", "age", "date_of_birth", "year_of_birth", "sex", "assessed_on", "facts");

    private final ImmutableList<Case> cases;
    private final ImmutableList<Problem> problems;
    private final int rows;

    private CaseTable(List<Case> cases, List<Problem> problems, int rows) {
        this.cases = ImmutableList.copyOf(cases);
        this.problems = ImmutableList.copyOf(problems);
        this.rows = rows;
    }

    /**
     * Reads a table every line of which says its day of assessment.
     *
     * @param source the table
     * @param vocabulary the names that may be used
     * @return cases and problems
     * @throws TableException if the text is no table or lacks the columns {@code case_id} and {@code facts}
     */
    public static CaseTable read(TableSource source, Vocabulary vocabulary) {
        return read(source, vocabulary, Optional.empty());
    }

    /**
     * Reads a table.
     *
     * @param source the table
     * @param vocabulary the names that may be used
     * @param assessedOn the day of assessment of lines that do not say theirs
     * @return cases and problems
     * @throws TableException if the text is no table or lacks the columns {@code case_id} and {@code facts}
     */
    public static CaseTable read(TableSource source, Vocabulary vocabulary, LocalDate assessedOn) {
        return read(source, vocabulary, Optional.of(assessedOn));
    }

    private static CaseTable read(TableSource source, Vocabulary vocabulary, Optional<LocalDate> assessedOn) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireColumns(List.of("case_id", "facts"));
        List<Case> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            List<Problem> own = new ArrayList<>();
            Optional<Presentation> read = new CaseRowReader(row, vocabulary, assessedOn, own).read();
            String id = Cells.read(row.cell("case_id"));
            if (id.isEmpty()) {
                own.add(Problem.of(
                        ProblemCode.CASE_CELL_UNREADABLE,
                        row.place().column("case_id"),
                        "The case has no id. Give it one."));
            } else if (!ids.add(id)) {
                own.add(Problem.of(
                        ProblemCode.CASE_ID_REPEATED,
                        row.place().column("case_id"),
                        "An earlier row has the same case id. Give each case its own."));
            }
            if (own.isEmpty() && read.isPresent()) {
                cases.add(new Case(id, read.get(), further(row, table.header())));
            }
            problems.addAll(own);
        }
        return new CaseTable(cases, problems, table.rows().size());
    }

    private static ImmutableMap<String, String> further(CsvTable.Row row, List<String> header) {
        ImmutableMap.Builder<String, String> further = ImmutableMap.builder();
        header.stream()
                .filter(column -> !USED.contains(column))
                .forEach(column -> further.put(column, Cells.read(row.cell(column))));
        return further.buildOrThrow();
    }

    /**
     * The rows that could be read.
     *
     * @return in the order of the table
     */
    public List<Case> cases() {
        return cases;
    }

    /**
     * What was wrong with the others.
     *
     * @return at least one for every rejected row
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How many rows there were under the header, blank lines left out.
     *
     * @return cases and rejected rows together
     */
    public int rows() {
        return rows;
    }

    /**
     * How many rows were rejected.
     *
     * @return rows without a case
     */
    public int rejected() {
        return rows - cases.size();
    }
}
