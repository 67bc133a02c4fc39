package org.nsspathway.criteria;

import java.util.List;
import java.util.Optional;
import org.nsspathway.pathway.RoutingTables;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.TableSource;

/**
 * Offers rule sets, the facts they name, and what facts follow from. Everything that this library's own rules for the
 * United Kingdom use is here for anybody's.
 *
 * <p>Implement, with a public constructor without parameters, and register it for {@link java.util.ServiceLoader}
 * both in {@code META-INF/services} and, in a named module, with {@code provides}. Or hand it to
 * {@link CriteriaCatalogue#of}.
 *
 * @since 0.1
 */
public interface CriteriaProvider {

    /**
     * A name for messages.
     *
     * @return such as {@code UK rules}
     */
    String name();

    /**
     * Tables of rule sets: columns {@code id, version, title, role, table}; the role is criteria, emergency or exclusion,
     * and the last names a table that {@link #table} opens. A set of several versions has a row for each, alike but for
     * the version and a further column {@code in_force_from}; its table holds the dated rows of all of them.
     *
     * @return the tables
     */
    default List<TableSource> sets() {
        return List.of();
    }

    /**
     * Opens a table that a table of rule sets names.
     *
     * @param name the name in the column {@code table}
     * @return the table of criteria
     */
    default TableSource table(String name) {
        throw new IllegalArgumentException("provider " + name() + " has no table '" + name + "'");
    }

    /**
     * Tables of facts.
     *
     * @return the tables
     */
    default List<TableSource> facts() {
        return List.of();
    }

    /**
     * Tables of qualifiers.
     *
     * @return the tables
     */
    default List<TableSource> qualifiers() {
        return List.of();
    }

    /**
     * Tables of how long results are valid: {@code test, valid_days, source, confidence}; the test {@code *} is every other.
     *
     * @return the tables
     */
    default List<TableSource> resultWindows() {
        return List.of();
    }

    /**
     * Tables of limits for results without a laboratory range: {@code fact, condition, lower_limit, upper_limit, unit,
     * source, confidence}.
     *
     * @return the tables
     */
    default List<TableSource> defaultLimits() {
        return List.of();
    }

    /**
     * Tables of ages that rows name in {@code min_age}, because their source speaks of adults and gives no number:
     * {@code population, age, open_from, source, confidence}.
     *
     * @return the tables
     */
    default List<TableSource> populationAges() {
        return List.of();
    }

    /**
     * Tables of recommendations that are no criteria: {@code set, id, title, reason, hook, words, source, section,
     * source_read_on, url, confidence, note}.
     *
     * @return the tables
     */
    default List<TableSource> guidance() {
        return List.of();
    }

    /**
     * Derivations that tables of facts may call.
     *
     * @return the derivations
     */
    default List<Derivation> derivations() {
        return List.of();
    }

    /**
     * Tables of filter function tests: which tests, for whom, how long they are valid, when they are abnormal.
     *
     * @return the tables
     */
    default List<TableSource> filterTests() {
        return List.of();
    }

    /**
     * Tables of units that results come in: {@code fact, unit, factor, offset, source, confidence}; a value in that unit
     * times the factor plus the offset is the value in the unit of the fact.
     *
     * @return the tables
     */
    default List<TableSource> units() {
        return List.of();
    }

    /**
     * Tables of what codes mean: {@code system, code, display, use, term, qualifiers, value, source, confidence, note}.
     *
     * @return the tables
     */
    default List<TableSource> codes() {
        return List.of();
    }

    /**
     * The tables of a routing policy. Only one provider may offer one.
     *
     * @return empty where this provider has none
     */
    default Optional<RoutingTables> routing() {
        return Optional.empty();
    }
}
