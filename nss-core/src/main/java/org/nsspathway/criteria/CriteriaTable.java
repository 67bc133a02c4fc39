package org.nsspathway.criteria;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Reads a table of criteria, all or nothing: a row without a source, a wrong word or an overlap stops the load. */
final class CriteriaTable {
    /** Columns that a table may have beside the header. */
    private static final String ASK_WHEN = "ask_when";

    private static final String SAY = "say";

    private static final String DONE_WITHIN = "done_within_days";

    private static final String MIN_AGE = "min_age";

    static final ImmutableList<String> HEADER = ImmutableList.of(
            "id",
            "title",
            "parent",
            "source",
            "section",
            "source_read_on",
            "url",
            "confidence",
            "status",
            "effective_from",
            "effective_to",
            "population",
            "sex",
            "organ",
            MIN_AGE,
            "max_age",
            "condition",
            "action",
            "alternative_action",
            "destination",
            "urgency",
            "direct_access",
            "strength",
            "modifiers",
            "result_facts",
            "note",
            "reviewed_on");

    /** All columns that are read; any other is kept and shown. */
    static final ImmutableList<String> KNOWN = ImmutableList.<String>builder()
            .addAll(HEADER)
            .add(ASK_WHEN, DONE_WITHIN, SAY)
            .build();

    private CriteriaTable() {}

    static CsvTable table(TableSource source) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireWhole(HEADER);
        return table;
    }

    static List<Criterion> read(List<CsvTable.Row> rows, List<String> header, PopulationAges ages) {
        List<Criterion> criteria = new ArrayList<>();
        for (CsvTable.Row row : rows) {
            Criterion criterion = criterion(row, header, ages);
            for (Criterion other : criteria) {
                if (other.id().equals(criterion.id())) {
                    notTwice(criterion, other);
                }
            }
            criteria.add(criterion);
        }
        return criteria;
    }

    private static Criterion criterion(CsvTable.Row row, List<String> header, PopulationAges ages) {
        Optional<PopulationAge> youngest =
                ages.of(row.cell(MIN_AGE), row.place().column(MIN_AGE));
        Criterion criterion = new Criterion.Builder()
                .id(row.required("id"))
                .title(row.required("title"))
                .parent(optional(row, "parent"))
                .source(source(row))
                .status(status(row))
                .effectiveFrom(RuleCells.optionalDay(row, "effective_from"))
                .effectiveTo(RuleCells.optionalDay(row, "effective_to"))
                .population(row.cell("population"))
                .sex(sex(row))
                .organ(optional(row, "organ"))
                .minAge(
                        youngest.isPresent()
                                ? youngest.map(PopulationAge::ageInYears)
                                : RuleCells.optionalWholeNumber(row, MIN_AGE))
                .minAgeFrom(youngest)
                .maxAge(RuleCells.optionalWholeNumber(row, "max_age"))
                .condition(RuleCells.condition(row, "condition"))
                .askWhen(
                        row.cell(ASK_WHEN).isEmpty()
                                ? Optional.empty()
                                : Optional.of(RuleCells.condition(row, ASK_WHEN)))
                .action(row.required("action"))
                .addAllAlternativeActions(row.list("alternative_action"))
                .destination(row.required("destination"))
                .urgency(row.required("urgency"))
                .directAccess(row.cell("direct_access"))
                .strength(row.cell("strength"))
                .addAllModifiers(row.list("modifiers"))
                .addAllResultFacts(row.list("result_facts"))
                .say(row.cell(SAY))
                .doneWithinDays(RuleCells.optionalWholeNumber(row, DONE_WITHIN))
                .note(row.cell("note"))
                .reviewedOn(RuleCells.optionalDay(row, "reviewed_on"))
                .putAllFurtherColumns(further(row, header))
                .place(row.place())
                .build();
        bounds(row, criterion);
        return criterion;
    }

    private static void bounds(CsvTable.Row row, Criterion criterion) {
        if (criterion.minAge().orElse(0) > criterion.maxAge().orElse(Integer.MAX_VALUE)) {
            throw new TableException(
                    row.place().column("max_age"),
                    "max_age lies below min_age, so that nobody can meet the rule. Correct one.");
        }
        if (criterion.effectiveFrom().isPresent()
                && criterion
                        .effectiveTo()
                        .filter(to -> to.isBefore(criterion.effectiveFrom().get()))
                        .isPresent()) {
            throw new TableException(
                    row.place().column("effective_to"),
                    "effective_to lies before effective_from, so that the rule never holds. Correct one.");
        }
    }

    static RuleSource source(CsvTable.Row row) {
        return new RuleSource.Builder()
                .document(row.required("source"))
                .section(row.cell("section"))
                .readOn(RuleCells.optionalDay(row, "source_read_on"))
                .url(row.cell("url"))
                .confidence(row.required("confidence"))
                .build();
    }

    private static RuleStatus status(CsvTable.Row row) {
        String cell = row.required("status");
        for (RuleStatus each : RuleStatus.values()) {
            if (Ascii.toLowerCase(each.name()).equals(cell)) {
                return each;
            }
        }
        throw new TableException(
                row.place().column("status"),
                "'" + cell + "' is not known. Write in_force, optional, proposed or local.");
    }

    private static Optional<Sex> sex(CsvTable.Row row) {
        return switch (row.cell("sex").toLowerCase(Locale.ROOT)) {
            case "", "any" -> Optional.empty();
            case "female" -> Optional.of(Sex.FEMALE);
            case "male" -> Optional.of(Sex.MALE);
            default ->
                throw new TableException(
                        row.place().column("sex"),
                        "'" + row.cell("sex") + "' is not known. Write any, female or male.");
        };
    }

    private static Optional<String> optional(CsvTable.Row row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(row.cell(column));
    }

    private static ImmutableMap<String, String> further(CsvTable.Row row, List<String> header) {
        ImmutableMap.Builder<String, String> further = ImmutableMap.builder();
        for (String column : header) {
            if (!KNOWN.contains(column)) {
                further.put(column, row.cell(column));
            }
        }
        return further.buildOrThrow();
    }

    /** Two rows of one id must not hold on one day. */
    private static void notTwice(Criterion criterion, Criterion other) {
        boolean apart = endsBefore(other, criterion) || endsBefore(criterion, other);
        if (!apart) {
            throw new TableException(
                    criterion.place().column("id"),
                    "'" + criterion.id() + "' already holds at the same time in row "
                            + other.place().row() + ". Give the two rows dates that do not overlap, or another id.");
        }
    }

    private static boolean endsBefore(Criterion earlier, Criterion later) {
        return earlier.effectiveTo().isPresent()
                && later.effectiveFrom()
                        .filter(from -> from.isAfter(earlier.effectiveTo().get()))
                        .isPresent();
    }
}
