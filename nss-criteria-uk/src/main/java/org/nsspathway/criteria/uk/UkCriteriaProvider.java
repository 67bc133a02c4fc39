package org.nsspathway.criteria.uk;

import java.util.List;
import java.util.Optional;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.pathway.RoutingTables;
import org.nsspathway.vocabulary.TableSource;

/**
 * Offers the rules of the United Kingdom. It uses nothing that a provider of your own could not use.
 *
 * @since 0.1
 */
public final class UkCriteriaProvider implements CriteriaProvider {

    /** For {@link java.util.ServiceLoader}. */
    public UkCriteriaProvider() {}

    @Override
    public String name() {
        return "UK rules";
    }

    @Override
    public List<TableSource> sets() {
        return List.of(table("sets.csv"));
    }

    @Override
    public TableSource table(String name) {
        return TableSource.resource(name, () -> UkCriteriaProvider.class.getResourceAsStream(name));
    }

    @Override
    public List<TableSource> facts() {
        return List.of(table("facts.csv"));
    }

    @Override
    public List<TableSource> qualifiers() {
        return List.of(table("qualifiers.csv"));
    }

    @Override
    public List<TableSource> resultWindows() {
        return List.of(table("result-windows.csv"));
    }

    @Override
    public List<TableSource> defaultLimits() {
        return List.of(table("default-limits.csv"));
    }

    @Override
    public List<TableSource> codes() {
        return List.of(table("codes.csv"));
    }

    @Override
    public List<TableSource> populationAges() {
        return List.of(table("population-ages.csv"));
    }

    @Override
    public List<TableSource> guidance() {
        return List.of(table("nice-ng12-guidance.csv"));
    }

    @Override
    public List<TableSource> filterTests() {
        return List.of(table("filter-tests.csv"));
    }

    @Override
    public List<TableSource> units() {
        return List.of(table("units.csv"));
    }

    @Override
    public Optional<RoutingTables> routing() {
        return Optional.of(RoutingTables.named(name -> table("routing/" + name + ".csv")));
    }
}
