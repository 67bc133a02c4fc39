package org.nsspathway.terminology;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/**
 * Finds the codes of a list that spreadsheets and statistics programs have damaged: digits cut off or rounded, written
 * as {@code 1.55656E+15} or with {@code .0}, with blanks or apostrophes, of the wrong component, or standing twice.
 *
 * <p>A list is a CSV file with a header. A column is taken for codes if more than half of its filled cells look like
 * SNOMED CT identifiers, or like LOINC codes, damaged ones included.
 *
 * @since 0.1
 */
public final class CodeListLinter {
    private static final Pattern NUMBER_FORM = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{1,2}|[0-9]{6,18}\\.0+");
    private static final Pattern SNOMED_LIKE = Pattern.compile("[0-9]{6,18}");
    private static final Pattern LOINC_LIKE = Pattern.compile("[0-9]{1,7}-[0-9]");
    private static final Pattern AROUND = Pattern.compile("^[\\s'\"\\u00a0\\u200b]+|[\\s'\"\\u00a0\\u200b]+$");

    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final List<Code> checked = new ArrayList<>();

    private CodeListLinter() {}

    /**
     * Reads a list.
     *
     * @param source the list
     * @return what is wrong with it
     * @throws TableException if it is no CSV table, or no column of it holds codes
     */
    public static CodeListReport lint(TableSource source) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        CodeListLinter linter = new CodeListLinter();
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        for (String column : table.header()) {
            systemOf(table, column).ifPresent(system -> {
                columns.add(column);
                linter.column(table, column, system);
            });
        }
        ImmutableList<String> found = columns.build();
        if (found.isEmpty()) {
            throw new TableException(
                    Place.of(source.name()),
                    "no column looks like SNOMED CT identifiers or LOINC codes. Give a CSV file with a header and one code a row.");
        }
        return new CodeListReport(table.rows().size(), found, linter.checked.size(), linter.problems.build());
    }

    private static Optional<String> systemOf(CsvTable table, String column) {
        int filled = 0;
        int snomed = 0;
        int loinc = 0;
        for (CsvTable.Row row : table.rows()) {
            String cell = bare(row.cell(column));
            filled += cell.isEmpty() ? 0 : 1;
            snomed += SNOMED_LIKE.matcher(cell).matches()
                            || NUMBER_FORM.matcher(cell).matches()
                    ? 1
                    : 0;
            loinc += LOINC_LIKE.matcher(cell).matches() ? 1 : 0;
        }
        if (2 * snomed > filled) {
            return Optional.of(Code.SNOMED_CT);
        }
        return 2 * loinc > filled ? Optional.of(Code.LOINC) : Optional.empty();
    }

    private static String bare(String cell) {
        return AROUND.matcher(cell).replaceAll("");
    }

    private void column(CsvTable table, String column, String system) {
        Map<String, Integer> rowOf = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String cell = bare(row.cell(column));
            if (cell.isEmpty()) {
                continue;
            }
            Place place = row.place().column(column);
            if (!cell.equals(row.cell(column))) {
                problem(
                        ProblemCode.LIST_CODE_UNTIDY,
                        place,
                        "'" + cell + "' stands between blanks, quotes or apostrophes. Remove them.");
            }
            Integer other = rowOf.putIfAbsent(cell, row.place().row());
            if (other != null) {
                problem(
                        ProblemCode.LIST_CODE_REPEATED,
                        place,
                        "'" + cell + "' already stands in row " + other + ". Keep one of the two.");
            }
            code(new Code(system, cell), place);
        }
    }

    private void code(Code code, Place place) {
        checked.add(code);
        if (NUMBER_FORM.matcher(code.value()).matches()) {
            problem(
                    ProblemCode.LIST_CODE_DAMAGED,
                    place,
                    "'" + code.value()
                            + "' was written as a number, which may have lost digits. Take it from its source, as text.");
            return;
        }
        CodeCheck.faultOf(code)
                .ifPresent(fault -> problem(
                        fault.contains("not a concept")
                                ? ProblemCode.LIST_CODE_NO_CONCEPT
                                : ProblemCode.LIST_CODE_DAMAGED,
                        place,
                        fault));
    }

    private void problem(ProblemCode code, Place place, String text) {
        problems.add(Problem.of(code, place, text));
    }
}
