package org.nsspathway.pathway;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.Mistakes;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.presentation.Setting;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Reads a table of services, all or nothing. */
final class ServiceTable {
    private static final String SERVICE = "service";
    private static final String OFFERED = "offered";
    private static final String OPEN_FROM = "open_from";
    private static final String SUSPENDED_FROM = "suspended_from";
    private static final String ACCEPTS_FROM = "accepts_from";
    private static final String EXCLUDES = "excludes";
    private static final String FALLBACK = "fallback";
    private static final String READ_ON = "read_on";

    /** Columns that hold a choice which the routing policy leaves open, under the name of its setting. */
    private static final ImmutableList<String> SETTINGS =
            ImmutableList.of("on_missing_tests", "on_unknown_primary", "on_several_sites", "on_recurrence");

    private static final ImmutableList<String> FURTHER = ImmutableList.of("catchment");
    private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();

    private ServiceTable() {}

    static List<Service> read(TableSource source) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        RuleCells.requireOnly(table, header(), FURTHER);
        Map<String, Place> seen = new HashMap<>();
        ImmutableList.Builder<Service> services = ImmutableList.builder();
        Mistakes mistakes = new Mistakes();
        for (CsvTable.Row row : table.rows()) {
            mistakes.in(() -> services.add(once(service(row), row, seen)));
        }
        mistakes.refuse();
        return services.build();
    }

    private static Service once(Service service, CsvTable.Row row, Map<String, Place> seen) {
        Place other = seen.putIfAbsent(service.pathway(), row.place());
        if (other != null) {
            throw new TableException(
                    row.place().column(SERVICE),
                    "'" + service.pathway() + "' already has a row in " + other + ". Keep one of the two.");
        }
        return service;
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(
                List.of(SERVICE, OFFERED, OPEN_FROM, SUSPENDED_FROM, ACCEPTS_FROM, "min_age", EXCLUDES));
        header.addAll(SETTINGS);
        header.addAll(List.of(FALLBACK, "source", READ_ON, "note"));
        return header;
    }

    private static Service service(CsvTable.Row row) {
        Service.Builder service = Service.builder()
                .pathway(row.required(SERVICE))
                .offered(offered(row))
                .openFrom(RuleCells.optionalDay(row, OPEN_FROM))
                .suspendedFrom(suspended(row))
                .addAllAcceptsFrom(acceptsFrom(row))
                .minAge(RuleCells.optionalWholeNumber(row, "min_age"))
                .addAllExcludes(excludes(row))
                .addAllFallback(fallback(row))
                .catchment(row.cell("catchment"))
                .source(row.required("source"))
                .readOn(readOn(row))
                .note(row.cell("note"))
                .place(row.place());
        for (String setting : SETTINGS) {
            if (!row.cell(setting).isEmpty()) {
                service.putSettings(setting, row.cell(setting));
            }
        }
        return service.build();
    }

    private static Optional<Boolean> offered(CsvTable.Row row) {
        return switch (row.required(OFFERED)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            case "unknown" -> Optional.empty();
            default -> throw wrong(row, OFFERED, row.cell(OFFERED), "Write yes, no or unknown.");
        };
    }

    private static Optional<LocalDate> suspended(CsvTable.Row row) {
        Optional<LocalDate> open = RuleCells.optionalDay(row, OPEN_FROM);
        Optional<LocalDate> suspended = RuleCells.optionalDay(row, SUSPENDED_FROM);
        if (open.isPresent()
                && suspended.filter(from -> from.isBefore(open.get())).isPresent()) {
            throw new TableException(
                    row.place().column(SUSPENDED_FROM),
                    "the service is suspended before it opens on " + open.get() + ". Correct one of the dates.");
        }
        return suspended;
    }

    private static LocalDate readOn(CsvTable.Row row) {
        row.required(READ_ON);
        return RuleCells.optionalDay(row, READ_ON).orElseThrow();
    }

    private static Set<Setting> acceptsFrom(CsvTable.Row row) {
        Set<Setting> accepted = new HashSet<>();
        List<String> known = Stream.of(Setting.values())
                .map(each -> Ascii.toLowerCase(each.name()))
                .toList();
        for (String word : WORDS.split(row.cell(ACCEPTS_FROM))) {
            if (!known.contains(word)) {
                throw wrong(
                        row, ACCEPTS_FROM, word, "Write " + String.join(", ", known) + ", with a blank between two.");
            }
            accepted.add(Setting.valueOf(Ascii.toUpperCase(word)));
        }
        return accepted;
    }

    private static List<Condition> excludes(CsvTable.Row row) {
        List<Condition> excludes = new ArrayList<>();
        for (String text : row.list(EXCLUDES)) {
            try {
                excludes.add(Condition.parse(text));
            } catch (IllegalArgumentException e) {
                throw new TableException(row.place().column(EXCLUDES), String.valueOf(e.getMessage()));
            }
        }
        return excludes;
    }

    private static List<String> fallback(CsvTable.Row row) {
        List<String> fallback = row.list(FALLBACK);
        Set<String> seen = new HashSet<>(Set.of(row.cell(SERVICE)));
        for (String each : fallback) {
            if (!seen.add(each)) {
                throw wrong(row, FALLBACK, each, "A fall-back is another service, named once.");
            }
        }
        return fallback;
    }

    private static TableException wrong(CsvTable.Row row, String column, String word, String remedy) {
        return new TableException(row.place().column(column), "'" + word + "' cannot stand here. " + remedy);
    }
}
