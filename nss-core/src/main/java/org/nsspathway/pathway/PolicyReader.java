package org.nsspathway.pathway;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Reads the four tables of a policy and checks that they fit together. */
final class PolicyReader {
    private final RoutingTables tables;
    private final Map<String, Urgency> urgencies = new LinkedHashMap<>();
    private final Map<String, Pathway> pathways = new LinkedHashMap<>();
    private final Map<String, Signal> signals = new LinkedHashMap<>();

    PolicyReader(RoutingTables tables) {
        this.tables = tables;
    }

    RoutingPolicy read() {
        rows(tables.urgencies(), "rank", "id", "label", "words", "source", "confidence")
                .forEach(this::urgency);
        rows(
                        tables.pathways(),
                        "id",
                        "label",
                        "instruction",
                        "urgency",
                        "starts_clock",
                        "referral_type",
                        "meaning",
                        "source",
                        "confidence")
                .forEach(this::pathway);
        rows(
                        tables.signals(),
                        "signal",
                        "meaning",
                        "role",
                        "action",
                        "destination",
                        "urgency",
                        "criterion",
                        "verdict",
                        "supported")
                .forEach(this::signal);
        ImmutableList.Builder<PolicyLine> lines = ImmutableList.builder();
        PolicyLine last = null;
        for (CsvTable.Row row : rows(
                tables.policy(),
                "order",
                "id",
                "pathway",
                "when",
                "beside",
                "because",
                "otherwise",
                "source",
                "confidence")) {
            PolicyLine line = line(row);
            if (last != null) {
                inOrder(row, last, line);
            }
            lines.add(line);
            last = line;
        }
        if (last == null || !(last.when() instanceof Condition.Always)) {
            throw new TableException(
                    Place.of(tables.policy().name()),
                    "the last line must always hold, so that there is always an answer. End with a line whose condition is TRUE.");
        }
        List<Urgency> sorted =
                urgencies.values().stream().sorted(Comparator.naturalOrder()).toList();
        return new RoutingPolicy(
                sorted, ImmutableList.copyOf(pathways.values()), ImmutableList.copyOf(signals.values()), lines.build());
    }

    private static List<CsvTable.Row> rows(TableSource source, String... columns) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireWhole(List.of(columns));
        return table.rows();
    }

    private void urgency(CsvTable.Row row) {
        String id = row.required("id");
        Urgency urgency = new Urgency(number(row, "rank"), id, row.required("label"), row.list("words"));
        boolean taken = urgencies.values().stream().anyMatch(each -> each.rank() == urgency.rank());
        if (taken || urgencies.put(id, urgency) != null) {
            throw new TableException(row.place(), "the rank or the id stands twice. Give each urgency its own.");
        }
        row.required("source");
    }

    private void pathway(CsvTable.Row row) {
        String id = row.required("id");
        Pathway pathway = new Pathway.Builder()
                .id(id)
                .label(row.required("label"))
                .instruction(row.required("instruction"))
                .urgency(known(row, "urgency", urgencies))
                .startsClock(yes(row, "starts_clock"))
                .referralType(row.cell("referral_type"))
                .meaning(row.required("meaning"))
                .build();
        row.required("source");
        if (pathways.put(id, pathway) != null) {
            throw new TableException(row.place().column("id"), "pathway '" + id + "' stands twice. Remove one.");
        }
    }

    private void signal(CsvTable.Row row) {
        Signal.Builder signal = new Signal.Builder()
                .name(row.required("signal"))
                .meaning(row.required("meaning"))
                .addAllActions(row.list("action"))
                .addAllDestinations(row.list("destination"))
                .addAllUrgencies(row.list("urgency"))
                .criterion(row.cell("criterion").isEmpty() ? Optional.empty() : Optional.of(row.cell("criterion")))
                .verdict(choice(row, "verdict", row.required("verdict"), Verdict.class))
                .supportedOnly(!row.cell("supported").isEmpty() && yes(row, "supported"));
        row.required("role");
        row.list("role").forEach(role -> signal.addRoles(choice(row, "role", role, SetRole.class)));
        Signal built = signal.build();
        if (signals.put(built.name(), built) != null) {
            throw new TableException(
                    row.place().column("signal"), "signal '" + built.name() + "' stands twice. Remove one.");
        }
    }

    private PolicyLine line(CsvTable.Row row) {
        PolicyLine line = new PolicyLine.Builder()
                .order(number(row, "order"))
                .id(row.required("id"))
                .pathway(known(row, "pathway", pathways))
                .when(when(row))
                .listedBeside(yes(row, "beside"))
                .because(row.required("because"))
                .otherwise(row.cell("otherwise"))
                .source(row.required("source"))
                .confidence(row.required("confidence"))
                .build();
        for (String name : ConditionFacts.of(line.when())) {
            if (!signals.containsKey(name)) {
                throw new TableException(
                        row.place().column("when"),
                        "signal '" + name + "' is not defined. Known are " + signals.keySet() + ".");
            }
        }
        return line;
    }

    private static Condition when(CsvTable.Row row) {
        try {
            Condition when = Condition.parse(row.required("when"));
            simple(when);
            return when;
        } catch (TableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place().column("when"), String.valueOf(e.getMessage()));
        }
    }

    private static void simple(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(PolicyReader::simple);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(PolicyReader::simple);
        } else if (condition instanceof Condition.Not not) {
            simple(not.part());
        } else if (!(condition instanceof Condition.Present) && !(condition instanceof Condition.Always)) {
            throw new IllegalArgumentException(
                    "'" + condition.text() + "' is no signal. Use AND, OR and NOT over signals, or TRUE.");
        }
    }

    private static void inOrder(CsvTable.Row row, PolicyLine last, PolicyLine line) {
        if (line.order() <= last.order()) {
            throw new TableException(
                    row.place().column("order"),
                    "the order must rise from line to line. The line before has " + last.order() + ".");
        }
        if (line.pathway().urgency().compareTo(last.pathway().urgency()) < 0) {
            throw new TableException(
                    row.place().column("pathway"),
                    "'" + line.pathway().id() + "' is more urgent than '"
                            + last.pathway().id() + "' of the line before, which would outrank it. Move the line up.");
        }
    }

    private static <T> T known(CsvTable.Row row, String column, Map<String, T> known) {
        T found = known.get(row.required(column));
        if (found == null) {
            throw new TableException(
                    row.place().column(column),
                    "'" + row.cell(column) + "' is not defined. Known are " + known.keySet() + ".");
        }
        return found;
    }

    private static int number(CsvTable.Row row, String column) {
        try {
            return Integer.parseInt(row.required(column));
        } catch (NumberFormatException e) {
            throw new TableException(
                    row.place().column(column), "'" + row.cell(column) + "' is no whole number. Write digits only.");
        }
    }

    private static boolean yes(CsvTable.Row row, String column) {
        String cell = row.required(column);
        if (!Set.of("yes", "no").contains(cell)) {
            throw new TableException(row.place().column(column), "'" + cell + "' is not known. Write yes or no.");
        }
        return cell.equals("yes");
    }

    private static <E extends Enum<E>> E choice(CsvTable.Row row, String column, String word, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (Ascii.toLowerCase(each.name()).equals(word)) {
                return each;
            }
        }
        throw new TableException(
                row.place().column(column),
                "'" + word + "' is not known. Write one of "
                        + Ascii.toLowerCase(List.of(type.getEnumConstants()).toString()) + ".");
    }
}
