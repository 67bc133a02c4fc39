package org.nsspathway.criteria;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.filtertest.FilterTests;
import org.nsspathway.filtertest.RecordQuestions;
import org.nsspathway.internal.check.ConditionCheck;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.reading.DefaultLimits;
import org.nsspathway.internal.reading.Occasions;
import org.nsspathway.internal.reading.ResultWindows;
import org.nsspathway.internal.reading.RuleContext;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.pathway.Signal;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/** Loads what some providers offer, all or nothing; two that offer the same thing are fatal, both named. */
final class CatalogueLoader {
    private static final String REMEDY = ". Remove one jar, or build the catalogue with CriteriaCatalogue.of(..).";

    private final Collection<? extends CriteriaProvider> providers;
    private final Map<String, SetRows> sets = new LinkedHashMap<>();
    private final Map<String, String> offered = new LinkedHashMap<>();

    CatalogueLoader(Collection<? extends CriteriaProvider> providers) {
        this.providers = providers;
    }

    RuleContext context() {
        Vocabulary vocabulary = Vocabulary.load(
                all(providers.stream().map(CriteriaProvider::facts)),
                all(providers.stream().map(CriteriaProvider::qualifiers)),
                all(providers.stream().map(CriteriaProvider::derivations)));
        DefaultLimits limits = DefaultLimits.load(all(providers.stream().map(CriteriaProvider::defaultLimits)));
        definitions(vocabulary);
        limits.all().forEach(row -> limit(row, vocabulary));
        ResultWindows windows = ResultWindows.load(all(providers.stream().map(CriteriaProvider::resultWindows)));
        Units units = Units.load(all(providers.stream().map(CriteriaProvider::units)), vocabulary);
        return new RuleContext(vocabulary, windows, limits, units);
    }

    private static void definitions(Vocabulary vocabulary) {
        for (Fact fact : vocabulary.facts()) {
            fact.definition()
                    .ifPresent(each -> check(each, vocabulary, fact.place().column("definition")));
            fact.score()
                    .ifPresent(score -> score.parts()
                            .forEach(part -> check(
                                    part.condition(), vocabulary, fact.place().column("derivation"))));
            fact.suggestedBy()
                    .ifPresent(each -> check(each, vocabulary, fact.place().column("suggested_by")));
        }
    }

    /** A limit that were to hold by a result could ask for itself without end. */
    private static void limit(DefaultLimit row, Vocabulary vocabulary) {
        Place place = row.place().column("condition");
        check(row.holdsFor(), vocabulary, place);
        for (String name : Occasions.tests(row.holdsFor(), vocabulary)) {
            if (vocabulary.fact(name).orElseThrow().kind() == FactKind.TEST_RESULT) {
                throw new TableException(
                        place, "'" + name + "' is a result. Say for whom the limit holds, not for what result.");
            }
        }
    }

    private static void check(Condition condition, Vocabulary vocabulary, Place place) {
        new ConditionCheck(vocabulary, Set.of(), place).check(condition);
    }

    Map<String, SetRows> sets() {
        for (CriteriaProvider provider : providers) {
            provider.sets().forEach(source -> sets(provider, source));
        }
        return sets;
    }

    private void sets(CriteriaProvider provider, TableSource source) {
        CsvTable table = CsvTable.parse(source.name(), source.read());
        table.requireWhole(List.of("id", "version", "title", "role", "table"));
        Map<String, List<CsvTable.Row>> byId = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            byId.computeIfAbsent(row.required("id"), key -> new ArrayList<>()).add(row);
        }
        byId.forEach((id, versions) -> {
            CsvTable.Row first = versions.get(0);
            if (!CriteriaSet.isId(id)) {
                throw new TableException(
                        first.place().column("id"),
                        "the id of a set is lower case letters, digits and hyphens but was '" + id + "'");
            }
            String other = offered.putIfAbsent(id, provider.name() + " (" + first.place() + ")");
            if (other != null) {
                throw new TableException(
                        first.place().column("id"),
                        "two providers offer set '" + id + "': " + other + " and " + provider.name() + REMEDY);
            }
            List<SetVersion> named = SetVersions.of(versions);
            CsvTable criteria = CriteriaTable.table(provider.table(first.required("table")));
            sets.put(
                    id,
                    new SetRows(id, named, first.required("title"), role(first), criteria.header(), criteria.rows()));
        });
    }

    FilterTests filterTests(Vocabulary vocabulary, Consumer<FilterTest> check, RecordQuestions.Source records) {
        return FilterTests.load(all(providers.stream().map(CriteriaProvider::filterTests)), vocabulary, check, records);
    }

    ImmutableList<Guidance> guidance() {
        return GuidanceTable.read(all(providers.stream().map(CriteriaProvider::guidance)), sets);
    }

    PopulationAges ages() {
        return PopulationAges.load(all(providers.stream().map(CriteriaProvider::populationAges)));
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

    CodeMap codes(Vocabulary vocabulary) {
        return CodeMap.load(all(providers.stream().map(CriteriaProvider::codes)), vocabulary);
    }

    @Nullable
    RoutingPolicy policy(Vocabulary vocabulary) {
        List<CriteriaProvider> offering = new ArrayList<>();
        providers.stream().filter(each -> each.routing().isPresent()).forEach(offering::add);
        if (offering.size() > 1) {
            throw new IllegalStateException("Two providers offer a routing policy: "
                    + offering.get(0).name() + " and " + offering.get(1).name() + REMEDY);
        }
        if (offering.isEmpty()) {
            return null;
        }
        RoutingPolicy policy = RoutingPolicy.load(offering.get(0).routing().orElseThrow());
        check(policy, vocabulary);
        return policy;
    }

    /** What a policy asks of facts is checked against the vocabulary, as rules are. */
    private static void check(RoutingPolicy policy, Vocabulary vocabulary) {
        for (Signal signal : policy.signals()) {
            if (signal instanceof Signal.OfFacts facts) {
                check(facts.condition(), vocabulary, Place.of("signals").column(facts.name()));
            }
        }
    }

    private static <T> List<T> all(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
