package org.nsspathway.vocabulary;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Reads the rows of fact and qualifier tables. What the rows mean together is checked by {@link VocabularyBuilder}. */
final class FactTable {
    private static final List<String> FACT_COLUMNS = List.of("name", "kind", "value", "label");
    private static final List<String> QUALIFIER_COLUMNS = List.of("name", "opposite", "assumed", "label");

    private FactTable() {}

    static void read(TableSource source, VocabularyBuilder into) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireWhole(FACT_COLUMNS);
        for (CsvTable.Row row : table.rows()) {
            into.add(row.cell("kind").isEmpty() ? addition(row) : fact(row));
        }
    }

    static void readQualifiers(TableSource source, VocabularyBuilder into) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireWhole(QUALIFIER_COLUMNS);
        for (CsvTable.Row row : table.rows()) {
            into.add(new Qualifier.Builder()
                    .name(name(row))
                    .opposite(optional(row.cell("opposite")))
                    .assumed(yes(row, "assumed"))
                    .label(row.required("label"))
                    .place(row.place())
                    .build());
        }
    }

    private static VocabularyBuilder.Row fact(CsvTable.Row row) {
        FactKind kind = choice(row, "kind", FactKind.class);
        ValueKind value = choice(row, "value", ValueKind.class);
        Fact fact = new Fact.Builder()
                .name(name(row))
                .addAllAliases(row.list("aliases"))
                .kind(kind)
                .value(value)
                .addAllQualifiers(row.list("qualifiers"))
                .addAllIsA(parents(row))
                .unit(optional(row.cell("unit")))
                .possible(possible(row, value))
                .addAllFindings(findings(row, value))
                .silenceIsAbsence(silence(row, kind, value))
                .cost(choice(row, "cost", Cost.class))
                .label(row.required("label"))
                .definition(condition(row, "definition"))
                .suggestedBy(condition(row, "suggested_by"))
                .derivation(derivation(row))
                .score(score(row))
                .flagOf(optional(row.cell("flag_of")))
                .umbrellaOf(
                        row.cell("umbrella_of").isEmpty()
                                ? Optional.empty()
                                : Optional.of(choice(row, "umbrella_of", FactKind.class)))
                .note(row.cell("note"))
                .place(row.place())
                .build();
        return new VocabularyBuilder.Row(
                fact.name(), Optional.of(fact), fact.aliases(), fact.qualifiers(), fact.isA(), row.place());
    }

    private static VocabularyBuilder.Row addition(CsvTable.Row row) {
        for (String column : List.of(
                "value",
                "unit",
                "lowest",
                "highest",
                "values",
                "silence_means",
                "cost",
                "definition",
                "suggested_by",
                "derivation",
                "flag_of",
                "umbrella_of")) {
            if (!row.cell(column).isEmpty()) {
                throw new TableException(
                        row.place().column(column),
                        "a row without a kind adds aliases, qualifiers or parents to another provider's fact and nothing else. Give the kind, or empty this cell.");
            }
        }
        return new VocabularyBuilder.Row(
                name(row), Optional.empty(), row.list("aliases"), row.list("qualifiers"), parents(row), row.place());
    }

    private static List<Fact.Parent> parents(CsvTable.Row row) {
        List<Fact.Parent> parents = new ArrayList<>();
        for (String text : row.list("is_a")) {
            parents.add(parent(text));
        }
        return parents;
    }

    private static Optional<NumberInterval> possible(CsvTable.Row row, ValueKind value) {
        if (row.cell("lowest").isEmpty() && row.cell("highest").isEmpty()) {
            return Optional.empty();
        }
        if (value != ValueKind.NUMBER) {
            throw new TableException(row.place().column("lowest"), "only a number has limits. Empty both cells.");
        }
        BigDecimal low = limit(row, "lowest");
        BigDecimal high = limit(row, "highest");
        if (low.compareTo(high) >= 0) {
            throw new TableException(row.place().column("highest"), "highest must lie above lowest. Correct one.");
        }
        return Optional.of(NumberInterval.between(low, high));
    }

    private static Collection<String> findings(CsvTable.Row row, ValueKind value) {
        List<String> listed = row.list("values");
        if (!listed.isEmpty() && value != ValueKind.CODE) {
            throw new TableException(row.place().column("values"), "only what has codes has values. Empty the cell.");
        }
        return row.cell("flag_of").isEmpty()
                ? listed
                : Arrays.stream(ResultFlag.values())
                        .map(flag -> Ascii.toLowerCase(flag.name()))
                        .toList();
    }

    private static BigDecimal limit(CsvTable.Row row, String column) {
        try {
            BigDecimal number = new BigDecimal(row.required(column));
            NumberInterval.millionths(number);
            return number;
        } catch (IllegalArgumentException e) {
            throw new TableException(
                    row.place().column(column), "'" + row.cell(column) + "' is no number. Write digits with a point.");
        }
    }

    private static Fact.Parent parent(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Fact.Parent(text, "")
                : new Fact.Parent(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
    }

    private static boolean silence(CsvTable.Row row, FactKind kind, ValueKind value) {
        String cell = row.cell("silence_means");
        return switch (cell) {
            case "" -> kind.silenceIsAbsence() && (value == ValueKind.BOOLEAN || value == ValueKind.CODE);
            case "absent" -> true;
            case "unknown" -> false;
            default ->
                throw new TableException(
                        row.place().column("silence_means"),
                        "'" + cell + "' is not known. Write absent, unknown, or nothing.");
        };
    }

    private static Optional<Condition> condition(CsvTable.Row row, String column) {
        String text = row.cell(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Condition.parse(text));
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column(column), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<DerivationCall> derivation(CsvTable.Row row) {
        String text = row.cell("derivation");
        try {
            return text.isEmpty() || Score.is(text) ? Optional.empty() : Optional.of(DerivationCall.parse(text));
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column("derivation"), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Score> score(CsvTable.Row row) {
        String text = row.cell("derivation");
        try {
            return Score.is(text) ? Optional.of(Score.parse(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column("derivation"), String.valueOf(e.getMessage()));
        }
    }

    private static String name(CsvTable.Row row) {
        String name = row.required("name");
        if (!isName(name)) {
            throw new TableException(
                    row.place().column("name"),
                    "'" + name + "' is no name. Use lower case letters, digits and underscores.");
        }
        return name;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed = Ascii.isLowerCase(c) || (i > 0 && (c == '_' || (c >= '0' && c <= '9')));
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean yes(CsvTable.Row row, String column) {
        String cell = row.cell(column);
        if (!cell.equals("yes") && !cell.equals("no")) {
            throw new TableException(row.place().column(column), "'" + cell + "' is not known. Write yes or no.");
        }
        return cell.equals("yes");
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static <E extends Enum<E>> E choice(CsvTable.Row row, String column, Class<E> type) {
        return choice(row.place().column(column), row.required(column), type);
    }

    private static <E extends Enum<E>> E choice(Place place, String cell, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (Ascii.equalsIgnoreCase(each.name(), cell)) {
                return each;
            }
        }
        String known = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        throw new TableException(place, "'" + cell + "' is not known. Write one of " + known + ".");
    }
}
