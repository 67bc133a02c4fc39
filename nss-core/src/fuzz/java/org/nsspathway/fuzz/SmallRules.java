package org.nsspathway.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.pathway.RoutingTables;
import org.nsspathway.vocabulary.TableSource;

/** A small table of each kind, in which every kind of fact and condition occurs; any of them may be put in place. */
final class SmallRules implements CriteriaProvider {
    static final String MARK = "## ";

    private static final String TABLES = "small-rules.txt";
    private static final Map<String, String> ALL = sections(resource());

    private final Map<String, String> tables = new LinkedHashMap<>(ALL);

    /** The tables as they are. */
    SmallRules() {}

    /** The tables with others in place: a line {@code ## facts} begins the table of facts, and so on. */
    SmallRules(String document) {
        sections(document).forEach(tables::replace);
    }

    private static Map<String, String> sections(String document) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : ("\n" + document).split("\n" + MARK, -1)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                sections.put(section.substring(0, end).strip(), section.substring(end + 1));
            }
        }
        return sections;
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(SmallRules.class.getResourceAsStream(TABLES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableSource source(String name) {
        return TableSource.text(name + ".csv", Objects.requireNonNull(tables.get(name)));
    }

    @Override
    public String name() {
        return "small rules";
    }

    @Override
    public List<TableSource> sets() {
        return List.of(source("sets"));
    }

    @Override
    public TableSource table(String name) {
        return source("criteria");
    }

    @Override
    public List<TableSource> facts() {
        return List.of(source("facts"));
    }

    @Override
    public List<TableSource> qualifiers() {
        return List.of(source("qualifiers"));
    }

    @Override
    public List<TableSource> resultWindows() {
        return List.of(source("result-windows"));
    }

    @Override
    public List<TableSource> defaultLimits() {
        return List.of(source("default-limits"));
    }

    @Override
    public Optional<RoutingTables> routing() {
        return Optional.of(RoutingTables.named(this::source));
    }
}
