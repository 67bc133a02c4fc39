package org.nsspathway.criteria;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * All rule sets and all names of some providers, loaded and checked. Immutable and thread-safe. Loading is all or
 * nothing: what is wrong stops it with file, row and remedy.
 *
 * @since 0.1
 */
public final class CriteriaCatalogue {
    private final RuleContext context;
    private final ImmutableMap<String, CriteriaSet> sets;
    private final @Nullable RoutingPolicy policy;

    private CriteriaCatalogue(RuleContext context, Map<String, CriteriaSet> sets, @Nullable RoutingPolicy policy) {
        this.context = context;
        this.policy = policy;
        this.sets = ImmutableMap.copyOf(sets);
    }

    /**
     * The rules of every provider on the class path or module path.
     *
     * @return the catalogue
     * @throws TableException if a table cannot be loaded
     * @throws IllegalStateException if there is no provider at all
     */
    public static CriteriaCatalogue installed() {
        List<CriteriaProvider> providers = ServiceLoader.load(CriteriaProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        if (providers.isEmpty()) {
            throw new IllegalStateException(
                    "No provider of criteria is installed. Put nss-criteria-uk, or a provider of your own, on the class path or module path.");
        }
        return of(providers);
    }

    /**
     * The rules of certain providers.
     *
     * @param providers the providers
     * @return the catalogue
     * @throws TableException if a table cannot be loaded
     */
    public static CriteriaCatalogue of(Collection<? extends CriteriaProvider> providers) {
        Vocabulary vocabulary = Vocabulary.load(
                all(providers.stream().map(CriteriaProvider::facts)),
                all(providers.stream().map(CriteriaProvider::qualifiers)),
                all(providers.stream().map(CriteriaProvider::derivations)));
        DefaultLimits limits = DefaultLimits.load(all(providers.stream().map(CriteriaProvider::defaultLimits)));
        limits.all()
                .forEach(row -> new ConditionCheck(
                                vocabulary, Set.of(), row.place().column("condition"))
                        .check(row.holdsFor()));
        ResultWindows windows = ResultWindows.load(all(providers.stream().map(CriteriaProvider::resultWindows)));
        Map<String, CriteriaSet> sets = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (CriteriaProvider provider : providers) {
            for (TableSource source : provider.sets()) {
                load(provider, source, vocabulary, sets, places);
            }
        }
        return new CriteriaCatalogue(new RuleContext(vocabulary, windows, limits), sets, policy(providers));
    }

    private static <T> List<T> all(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    private static void load(
            CriteriaProvider provider,
            TableSource source,
            Vocabulary vocabulary,
            Map<String, CriteriaSet> sets,
            Map<String, Place> places) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireWhole(List.of("id", "version", "title", "role", "table"));
        for (CsvTable.Row row : table.rows()) {
            String id = row.required("id");
            Place other = places.putIfAbsent(id, row.place());
            if (other != null) {
                throw new TableException(
                        row.place().column("id"),
                        "two providers offer set '" + id + "': the other stands in " + other
                                + ". Remove one jar, or build the catalogue with CriteriaCatalogue.of(..).");
            }
            List<Criterion> criteria = CriteriaTable.read(provider.table(row.required("table")));
            SetCheck.check(criteria, vocabulary);
            sets.put(id, new CriteriaSet(id, row.required("version"), row.required("title"), role(row), criteria));
        }
    }

    private static SetRole role(CsvTable.Row row) {
        for (SetRole each : SetRole.values()) {
            if (Ascii.toLowerCase(each.name()).equals(row.cell("role"))) {
                return each;
            }
        }
        throw new TableException(
                row.place().column("role"),
                "'" + row.cell("role") + "' is not known. Write criteria, emergency or exclusion.");
    }

    private static @Nullable RoutingPolicy policy(Collection<? extends CriteriaProvider> providers) {
        List<CriteriaProvider> offering = new ArrayList<>();
        providers.stream().filter(each -> each.routing().isPresent()).forEach(offering::add);
        if (offering.size() > 1) {
            throw new IllegalStateException("Two providers offer a routing policy: "
                    + offering.get(0).name() + " and " + offering.get(1).name()
                    + ". Remove one jar, or build the catalogue with CriteriaCatalogue.of(..).");
        }
        return offering.isEmpty()
                ? null
                : RoutingPolicy.load(offering.get(0).routing().orElseThrow());
    }

    /**
     * The policy by which verdicts become a route.
     *
     * @return the policy of the one provider that offers one
     * @throws IllegalStateException if none does
     */
    public RoutingPolicy routingPolicy() {
        if (policy == null) {
            throw new IllegalStateException(
                    "No provider offers a routing policy. Put nss-criteria-uk on the class path, or offer tables of your own.");
        }
        return policy;
    }

    /**
     * All names that conditions and records may use.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return context.vocabulary();
    }

    /**
     * All rule sets.
     *
     * @return in the order of the providers' tables
     */
    public Collection<CriteriaSet> sets() {
        return sets.values();
    }

    /**
     * A rule set.
     *
     * @param id the set's id
     * @return the set
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public CriteriaSet set(String id) {
        CriteriaSet set = sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException(
                    "There is no set '" + id + "'. Installed are " + String.join(", ", sets.keySet()) + ".");
        }
        return set;
    }

    /**
     * An evaluator for some sets.
     *
     * @param setIds ids of the sets, in the order in which results shall come; none for all sets that hold nothing proposed
     * @return the evaluator
     * @throws IllegalArgumentException if there is no such set
     */
    public CriteriaEvaluator evaluator(String... setIds) {
        List<CriteriaSet> chosen = new ArrayList<>();
        if (setIds.length == 0) {
            sets.values().stream().filter(CriteriaCatalogue::nothingProposed).forEach(chosen::add);
        }
        Arrays.stream(setIds).map(this::set).forEach(chosen::add);
        RoutingPolicy known = policy;
        return new CriteriaEvaluator(
                context,
                chosen,
                criterion ->
                        known == null ? 0 : known.urgencyOf(criterion.urgency()).rank());
    }

    private static boolean nothingProposed(CriteriaSet set) {
        return set.criteria().stream().noneMatch(each -> each.status() == RuleStatus.PROPOSED);
    }

    /**
     * A condition in plain English, in the words of this catalogue's vocabulary.
     *
     * @param criterion the criterion
     * @return one sentence
     */
    public String inEnglish(Criterion criterion) {
        return new English(context.words(), context.vocabulary()).sentence(criterion.wholeCondition());
    }

    /** The sets it holds. */
    @Override
    public String toString() {
        return "CriteriaCatalogue" + ImmutableList.copyOf(sets.values());
    }
}
