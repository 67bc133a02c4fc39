package org.nsspathway.vocabulary;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.problem.TableException;

/**
 * Converts results into the unit that the name of their test carries, by tables with a source on every row. A unit that
 * no row has for that test is never guessed: the answer is a problem and no number, so that what rests on it stays
 * unknown. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Units {
    private static final List<String> HEADER = List.of("fact", "unit", "factor", "offset", "source", "confidence");
    private static final List<String> FURTHER = List.of("note");
    private static final int DECIMALS = 6;

    private final Vocabulary vocabulary;
    private final ImmutableMap<String, Map<String, Line>> lines;

    /** By what a value is multiplied, and what is then added. */
    private record Line(BigDecimal factor, BigDecimal offset) {}

    private Units(Vocabulary vocabulary, Map<String, Map<String, Line>> lines) {
        this.vocabulary = vocabulary;
        this.lines = ImmutableMap.copyOf(lines);
    }

    /**
     * Loads tables: {@code fact, unit, factor, offset, source, confidence}.
     *
     * @param sources the tables
     * @param vocabulary the facts, with the units of their numbers
     * @return the conversions
     * @throws TableException if a table cannot be loaded; the message says where, why and what to do
     */
    public static Units load(List<TableSource> sources, Vocabulary vocabulary) {
        Map<String, Map<String, Line>> lines = new LinkedHashMap<>();
        for (TableSource source : sources) {
            CsvTable table = CsvTable.parse(source.name(), source.read());
            RuleCells.requireOnly(table, HEADER, FURTHER);
            for (CsvTable.Row row : table.rows()) {
                row.required("source");
                row.required("confidence");
                String fact = fact(row, vocabulary);
                Map<String, Line> ofFact = lines.get(fact);
                if (ofFact == null) {
                    ofFact = new LinkedHashMap<>();
                    lines.put(fact, ofFact);
                }
                if (ofFact.put(row.required("unit"), line(row)) != null) {
                    throw new TableException(
                            row.place().column("unit"),
                            "'" + row.cell("unit") + "' of " + fact + " is already given. Remove one.");
                }
            }
        }
        return new Units(vocabulary, lines);
    }

    private static String fact(CsvTable.Row row, Vocabulary vocabulary) {
        String name = row.required("fact");
        Fact fact = vocabulary.fact(name).orElse(null);
        String unit = fact == null ? null : fact.unit().orElse(null);
        if (fact == null || unit == null || fact.value() != ValueKind.NUMBER) {
            throw new TableException(
                    row.place().column("fact"),
                    "'" + name + "' is no fact with a number and a unit. Name one that is.");
        }
        if (unit.equals(row.cell("unit"))) {
            throw new TableException(
                    row.place().column("unit"),
                    "'" + row.cell("unit") + "' is the unit of " + fact.name() + " itself. Remove this row.");
        }
        return fact.name();
    }

    private static Line line(CsvTable.Row row) {
        BigDecimal factor = decimal(row, "factor");
        if (factor.signum() <= 0) {
            throw new TableException(row.place().column("factor"), "a factor lies above zero. Correct it.");
        }
        return new Line(factor, row.cell("offset").isEmpty() ? BigDecimal.ZERO : decimal(row, "offset"));
    }

    private static BigDecimal decimal(CsvTable.Row row, String column) {
        try {
            return new BigDecimal(row.required(column));
        } catch (NumberFormatException e) {
            throw new TableException(
                    row.place().column(column), "'" + row.cell(column) + "' is no number. Write digits with a point.");
        }
    }

    /**
     * A value in the unit of its test.
     *
     * @param test a name of the vocabulary, or another name for it
     * @param value the value as it came, with its comparator if it has one
     * @param unit the unit it came in, exactly as it is written; blanks at its ends do not matter
     * @param place where the value stands, for the problem
     * @return the converted value, which lies between two neighbouring millionths where it has no end; or a problem
     */
    public ConvertedNumber convert(String test, NumberInterval value, String unit, Place place) {
        String written = unit.strip();
        Fact fact = vocabulary.fact(test).orElse(null);
        if (fact == null || fact.unit().isEmpty()) {
            return refused(
                    place, "'" + test + "' is no test with a unit in the vocabulary, so that its value was not read.");
        }
        if (fact.unit().get().equals(written)) {
            return ConvertedNumber.of(value);
        }
        Map<String, Line> ofFact = lines.getOrDefault(fact.name(), Map.of());
        Line line = ofFact.get(written);
        if (line == null) {
            String known =
                    fact.unit().get() + ofFact.keySet().stream().sorted().reduce("", (all, each) -> all + ", " + each);
            return refused(
                    place,
                    "unit '" + shown(written) + "' of " + fact.name()
                            + " cannot be converted and the value was not read. Known are " + known
                            + ". Send one of them, or add a row with its source to a table of units.");
        }
        try {
            return ConvertedNumber.of(converted(value, line));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return refused(place, "the value of " + fact.name() + " is too large to convert and was not read.");
        }
    }

    /** What stands where a unit should may be anything, and is not repeated if it is no unit. */
    private static String shown(String unit) {
        return unit.length() <= 24 ? unit : "(" + unit.length() + " characters)";
    }

    private static ConvertedNumber refused(Place place, String text) {
        return ConvertedNumber.refused(Problem.of(ProblemCode.UNIT_NOT_CONVERTED, place, text));
    }

    private static NumberInterval converted(NumberInterval value, Line line) {
        boolean withoutLow = value.lowMillionths() == NumberInterval.WITHOUT_LOW;
        boolean withoutHigh = value.highMillionths() == NumberInterval.WITHOUT_HIGH;
        BigDecimal low = withoutLow ? BigDecimal.ZERO : end(value.lowMillionths(), line);
        BigDecimal high = withoutHigh ? BigDecimal.ZERO : end(value.highMillionths(), line);
        long lowMillionths = withoutLow ? NumberInterval.WITHOUT_LOW : rounded(low, RoundingMode.FLOOR);
        long highMillionths = withoutHigh ? NumberInterval.WITHOUT_HIGH : rounded(high, RoundingMode.CEILING);
        boolean lowExact = withoutLow || low.compareTo(BigDecimal.valueOf(lowMillionths, DECIMALS)) == 0;
        boolean highExact = withoutHigh || high.compareTo(BigDecimal.valueOf(highMillionths, DECIMALS)) == 0;
        return new NumberInterval(
                lowMillionths, value.lowOpen() || !lowExact, highMillionths, value.highOpen() || !highExact);
    }

    private static BigDecimal end(long millionths, Line line) {
        return BigDecimal.valueOf(millionths, DECIMALS).multiply(line.factor()).add(line.offset());
    }

    private static long rounded(BigDecimal value, RoundingMode mode) {
        return NumberInterval.millionths(value.setScale(DECIMALS, mode));
    }
}
