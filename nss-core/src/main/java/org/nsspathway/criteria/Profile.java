package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nsspathway.internal.csv.Mistakes;
import org.nsspathway.pathway.Service;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/**
 * What differs in one place: changes of criteria, of filter function tests and of the routing policy, and the services
 * it has. It adds to the national rules and never replaces them.
 *
 * @param name a short name, which becomes part of the version of every set that is changed, and the id of the set of
 *     the place's own rows
 * @param edits changes of criteria, of tests (set {@value #FILTER_TESTS}) and of the policy (set
 *     {@value #ROUTING_POLICY})
 * @param services what the place offers, one service a pathway
 * @since 0.1
 */
public record Profile(String name, List<CriterionEdit> edits, List<Service> services) {

    /** The set under which edits name filter function tests. */
    public static final String FILTER_TESTS = "filter-tests";

    /** The set under which edits name lines and settings of the routing policy. */
    public static final String ROUTING_POLICY = "routing-policy";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Checks the name, that no pathway has two services, and that no two of them choose differently. */
    public Profile {
        edits = ImmutableList.copyOf(edits);
        services = ImmutableList.copyOf(services);
        checkArgument(
                isName(name), "the name of a profile is lower case letters, digits and hyphens but was '%s'", name);
        Set<String> pathways = new HashSet<>();
        Map<String, String> chosen = new HashMap<>();
        for (Service service : services) {
            checkArgument(
                    pathways.add(service.pathway()),
                    "profile '%s' has two services for '%s'. Remove one.",
                    name,
                    service.pathway());
            service.settings().forEach((column, value) -> {
                if (!chosen.computeIfAbsent(column, key -> value).equals(value)) {
                    throw new TableException(
                            service.place().column(column),
                            "another service of this place already chose '" + chosen.get(column)
                                    + "'. Keep one of the two.");
                }
            });
        }
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Reads the profile that a folder holds: its two tables {@code NAME.criteria.csv} and {@code NAME.services.csv}.
     * Whether what they name exists is known when the profile is laid {@link #over} rules.
     *
     * @param folder the folder, which may hold other files
     * @return the profile, with the name of its files
     * @throws TableException if the folder does not hold one such pair, or a table cannot be read; the message names
     *     file, row, column and remedy
     */
    public static Profile read(Path folder) {
        return new ProfileFolder(folder).read();
    }

    /**
     * Reads a profile from its two tables.
     *
     * @param name its name
     * @param criteria {@code set, id, column, value, note}, as {@link CriterionEdit#read}
     * @param services as {@link Service#read}
     * @return the profile
     * @throws TableException if a table cannot be read; the message has a line for each mistake
     */
    public static Profile read(String name, TableSource criteria, TableSource services) {
        List<CriterionEdit> edits = new ArrayList<>();
        List<Service> offered = new ArrayList<>();
        Mistakes mistakes = new Mistakes();
        mistakes.in(() -> edits.addAll(CriterionEdit.read(criteria)));
        mistakes.in(() -> offered.addAll(Service.read(services)));
        mistakes.refuse();
        return new Profile(name, edits, offered);
    }

    /**
     * The service of a pathway.
     *
     * @param pathway id of the pathway
     * @return empty where the profile says nothing of it
     */
    public Optional<Service> service(String pathway) {
        return services.stream().filter(each -> each.pathway().equals(pathway)).findFirst();
    }

    /**
     * What the place chose where the routing policy leaves a choice, whichever of its services says it.
     *
     * @return by the names of the columns of the table of services
     */
    public SortedMap<String, String> settings() {
        TreeMap<String, String> settings = new TreeMap<>();
        services.forEach(service -> settings.putAll(service.settings()));
        return settings;
    }

    /**
     * Changes of criteria.
     *
     * @return in the order of the table
     */
    public List<CriterionEdit> criterionEdits() {
        return edits(set -> !set.equals(FILTER_TESTS) && !set.equals(ROUTING_POLICY));
    }

    /**
     * Changes of filter function tests.
     *
     * @return in the order of the table
     */
    public List<CriterionEdit> filterTestEdits() {
        return edits(FILTER_TESTS::equals);
    }

    /**
     * Changes of the routing policy: the id is a line or a setting, the column {@code default}.
     *
     * @return in the order of the table
     */
    public List<CriterionEdit> policyEdits() {
        return edits(ROUTING_POLICY::equals);
    }

    /** Changes of criteria and of filter function tests together. */
    List<CriterionEdit> ruleEdits() {
        return edits(set -> !set.equals(ROUTING_POLICY));
    }

    private List<CriterionEdit> edits(Predicate<String> set) {
        return edits.stream().filter(each -> set.test(each.set())).toList();
    }

    /**
     * The rules, filter function tests and policy as they hold in this place: rows that it switches on are in force
     * there, and read wherever nobody names sets. Also checks that everything the profile names exists.
     *
     * @param national the rules without it
     * @return the catalogue with this profile's changes
     * @throws TableException if the profile names a set, row, column, fact, pathway or setting that is not there, makes
     *     a row that cannot be loaded, or closes what is there for everybody; the message names file, row, column and
     *     remedy
     */
    public CriteriaCatalogue over(CriteriaCatalogue national) {
        return national.in(this);
    }
}
