package org.nsspathway.cases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Writes cases as a case table that {@link CaseTable} reads back as the same cases. Immutable and thread-safe.
 *
 * <p>Each line is read back before it is written. A case that would not come back as it is, because it holds something
 * that the notation cannot say, is left out and reported; nothing is dropped from a case that is written. Cases in
 * equal lines plus rejected cases. Terms are written under their fact's own name, and a combined name such as
 * {@code unexplained_cough} as {@code cough:unexplained}. A cell that a spreadsheet would take for a formula, because it
 * begins with {@code =}, {@code +}, {@code -} or {@code @}, gets an apostrophe before it.
 *
 * <p>The reasons of a clinician's concern are free text about a person. They are written only by
 * {@link #withReasons()}; otherwise the concern is written with its reasons withheld, which no verdict depends on.
 *
 * @since 0.1
 */
public final class CaseWriter {
    private static final String SOURCE = "cases to write";

    private final Vocabulary vocabulary;
    private final boolean withReasons;

    private CaseWriter(Vocabulary vocabulary, boolean withReasons) {
        this.vocabulary = vocabulary;
        this.withReasons = withReasons;
    }

    /**
     * A writer that withholds the reasons of concerns.
     *
     * @param vocabulary the names that the table's readers know
     * @return the writer
     */
    public static CaseWriter of(Vocabulary vocabulary) {
        return new CaseWriter(vocabulary, false);
    }

    /**
     * The same writer, which also writes the reasons of concerns: free text about a person.
     *
     * @return a writer that withholds nothing
     */
    public CaseWriter withReasons() {
        return new CaseWriter(vocabulary, true);
    }

    /**
     * Writes a header and a line for every case that the notation can say.
     *
     * @param out takes the table; not closed here
     * @param cases the cases, in the order of the lines; a further column that some of them lack is empty there
     * @return at least one problem for every case that was left out, placed by the case's number in the list from 1
     * @throws IllegalArgumentException if a further column has the name of a column of the notation, no name, or one
     *     that a spreadsheet would take for a formula
     * @throws UncheckedIOException if {@code out} fails
     */
    public List<Problem> write(Appendable out, List<Case> cases) {
        List<String> columns = columns(cases);
        String header = Cells.line(columns);
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            out.append(header);
            for (int i = 0; i < cases.size(); i++) {
                Place place = Place.of(SOURCE, i + 1);
                List<Problem> own = new ArrayList<>();
                Optional<String> line = line(cases.get(i), header, columns, place, ids, own);
                if (line.isPresent()) {
                    out.append(line.get());
                }
                problems.addAll(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(problems);
    }

    /** The line of a case; none where something is wrong with it, which is then said. */
    private Optional<String> line(
            Case as, String header, List<String> columns, Place place, Set<String> ids, List<Problem> problems) {
        Case it;
        try {
            it = new Canonical(vocabulary, withReasons).of(as);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(
                    ProblemCode.CASE_NOT_EXPRESSIBLE,
                    place.column("facts"),
                    "The case cannot be written: " + Sentence.of(e)));
            return Optional.empty();
        }
        String line = line(it, columns);
        problems.addAll(problems(it, header + line, place));
        if (problems.isEmpty() && !ids.add(it.id())) {
            problems.add(Problem.of(
                    ProblemCode.CASE_ID_REPEATED,
                    place.column("case_id"),
                    "An earlier case has the same case id. Give each case its own."));
        }
        return problems.isEmpty() ? Optional.of(line) : Optional.empty();
    }

    private static List<String> columns(List<Case> cases) {
        Set<String> further = new LinkedHashSet<>();
        cases.forEach(each -> further.addAll(each.furtherColumns().keySet()));
        for (String column : further) {
            checkArgument(
                    !CaseTable.USED.contains(column),
                    "a further column may not be called '%s', which the notation uses. Rename it.",
                    column);
            checkArgument(
                    !column.isBlank() && column.strip().equals(column) && !Cells.startsFormula(column),
                    "a further column may not be called '%s'. Begin its name with a letter, and end it without blanks.",
                    column);
        }
        List<String> columns = new ArrayList<>(List.of("case_id", "age"));
        if (cases.stream()
                .anyMatch(each -> birth(each).filter(date -> !isYear(date)).isPresent())) {
            columns.add("date_of_birth");
        }
        if (cases.stream()
                .anyMatch(each -> birth(each).filter(CaseWriter::isYear).isPresent())) {
            columns.add("year_of_birth");
        }
        columns.addAll(List.of("sex", "assessed_on", "facts"));
        columns.addAll(further);
        return columns;
    }

    private static Optional<DateInterval> birth(Case each) {
        return each.presentation().person().born();
    }

    private static boolean isYear(DateInterval date) {
        return date.equals(DateInterval.in(Year.of(date.earliest().getYear())));
    }

    private String line(Case it, List<String> columns) {
        return Cells.line(columns.stream().map(column -> cell(it, column)).toList());
    }

    private String cell(Case it, String column) {
        Person person = it.presentation().person();
        return switch (column) {
            case "case_id" -> it.id();
            case "age" -> person.ageInYears().map(String::valueOf).orElse("");
            case "date_of_birth" ->
                person.born().filter(date -> !isYear(date)).map(Intervals::text).orElse("");
            case "year_of_birth" ->
                person.born().filter(CaseWriter::isYear).map(Intervals::text).orElse("");
            case "sex" -> Ascii.toLowerCase(person.sex().name());
            case "assessed_on" -> it.presentation().assessedOn().toString();
            case "facts" -> new TokenWriter(vocabulary).facts(it.presentation());
            default -> it.furtherColumns().getOrDefault(column, "");
        };
    }

    private List<Problem> problems(Case it, String table, Place place) {
        CaseTable back = CaseTable.read(TableSource.text(SOURCE, table), vocabulary);
        if (!back.problems().isEmpty()) {
            return back.problems().stream()
                    .map(each -> Problem.of(
                            ProblemCode.CASE_NOT_EXPRESSIBLE,
                            place.column(each.place().column()),
                            "The case cannot be written. " + each.text()))
                    .toList();
        }
        Case read = back.cases().get(0);
        boolean same = read.presentation().equals(it.presentation())
                && read.id().equals(it.id())
                && read.furtherColumns()
                        .entrySet()
                        .containsAll(it.furtherColumns().entrySet());
        return same
                ? List.of()
                : List.of(
                        Problem.of(
                                ProblemCode.CASE_NOT_EXPRESSIBLE,
                                place.column("facts"),
                                "The case cannot be written: "
                                        + Difference.between(it.presentation(), read.presentation())
                                        + " holds something that the notation has no words for. Leave that out, or keep the case in another form."));
    }
}
