package org.nsspathway.criteria;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.filtertest.FilterTestEdit;
import org.nsspathway.filtertest.FilterTests;
import org.nsspathway.filtertest.RecordQuestions;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.English;
import org.nsspathway.internal.reading.PersonRows;
import org.nsspathway.internal.reading.PreparedConditions;
import org.nsspathway.internal.reading.RuleContext;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * All rule sets and all names of some providers, loaded and checked. Immutable and thread-safe. Loading is all or
 * nothing: what is wrong stops it with file, row and remedy.
 *
 * @since 0.1
 */
public final class CriteriaCatalogue {
    private final RuleContext context;
    private final ImmutableMap<String, SetRows> rows;
    private final PopulationAges ages;
    private final ImmutableList<Guidance> guidance;
    private final ImmutableMap<String, CriteriaSet> sets;
    private final @Nullable RoutingPolicy policy;
    private final FilterTests filterTests;
    private final Supplier<CodeMap> codes;

    private CriteriaCatalogue(
            RuleContext context,
            Map<String, SetRows> rows,
            PopulationAges ages,
            ImmutableList<Guidance> guidance,
            @Nullable RoutingPolicy policy,
            BiFunction<Consumer<FilterTest>, RecordQuestions.Source, FilterTests> tests,
            Supplier<CodeMap> codes) {
        this.codes = codes;
        this.context = context;
        this.guidance = guidance;
        this.rows = ImmutableMap.copyOf(rows);
        this.ages = ages;
        this.policy = policy;
        ImmutableMap.Builder<String, CriteriaSet> read = ImmutableMap.builder();
        rows.forEach((id, each) -> read.put(id, each.read(context.vocabulary(), ages)));
        ImmutableMap<String, CriteriaSet> all = read.buildOrThrow();
        this.sets = all;
        List<CriteriaSet> inForce = inForce(all.values().stream());
        RulesByDay<PreparedConditions> fired =
                new RulesByDay<>(inForce, day -> PreparedRules.firing(context, inForce, day));
        this.filterTests = tests.apply(
                new FilterTestCheck(context.vocabulary(), all),
                (presentation, reading) -> new RecordAnswers(
                        all,
                        new ConditionReader(
                                context,
                                fired.on(presentation.assessedOn()),
                                new PersonRows(presentation, reading, context))));
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
        CatalogueLoader loader = new CatalogueLoader(providers);
        RuleContext context = loader.context();
        return new CriteriaCatalogue(
                context,
                loader.sets(),
                loader.ages(),
                loader.guidance(),
                loader.policy(context.vocabulary()),
                (check, records) -> loader.filterTests(context.vocabulary(), check, records),
                Suppliers.memoize(() -> loader.codes(context.vocabulary())));
    }

    /**
     * The same rules with some cells changed: the basis of local profiles. Sets that are touched get a version that
     * names the change, and changed rows the status local. Same-day rules cannot be switched off or narrowed. The set
     * {@code population-ages} stands for the ages that rows name: the id is the name, the column {@code age}. The set
     * {@code filter-tests} stands for the filter function tests: the id is a test, or {@code *} for all.
     *
     * @param name a short name for the change, such as that of the place
     * @param edits the changes
     * @return another catalogue; this one stays as it is
     * @throws TableException if an edit names a set, row or column that does not exist, or makes a row that cannot be
     *     loaded; the message says which edit
     */
    public CriteriaCatalogue edited(String name, List<CriterionEdit> edits) {
        RoutingPolicy known = policy;
        List<CriterionEdit> ofRules =
                edits.stream().filter(each -> !each.isOfFilterTests()).toList();
        List<FilterTestEdit> ofTests = edits.stream()
                .filter(CriterionEdit::isOfFilterTests)
                .map(CriterionEdit::ofFilterTests)
                .toList();
        FilterTests tests = ofTests.isEmpty() ? filterTests : filterTests.edited(name, ofTests);
        EditedSets changes = new EditedSets(
                rows,
                ages,
                name,
                ofRules,
                word -> known != null
                        && known.urgencyOf(word).equals(known.urgencies().get(0)));
        EditedSets.Edited edited = changes.apply();
        try {
            return new CriteriaCatalogue(context, edited.sets(), edited.ages(), guidance, known, tests::with, codes);
        } catch (TableException e) {
            throw changes.located(e);
        }
    }

    /** The same rules in one place: criteria and policy with its changes, after a check of all that it names. */
    CriteriaCatalogue in(Profile profile) {
        CriteriaCatalogue edited = edited(profile.name(), profile.ruleEdits());
        if (policy == null) {
            return edited;
        }
        RoutingPolicy local = EditsOfPolicy.apply(policy, profile.policyEdits());
        ServiceCheck services = new ServiceCheck(vocabulary(), local);
        profile.services().forEach(services::check);
        return new CriteriaCatalogue(
                context, edited.rows, edited.ages, guidance, local, edited.filterTests::with, codes);
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
     * What the codes of records mean. Its tables are read when it is first asked for.
     *
     * @return the code map of all providers
     * @throws TableException if a table of codes cannot be loaded
     */
    public CodeMap codes() {
        return codes.get();
    }

    /**
     * How long a result is valid.
     *
     * @param test name of the test
     * @param reading how records are read, which may override the tables
     * @return days; {@link Integer#MAX_VALUE} where nothing limits it
     */
    public int validDays(String test, RecordReading reading) {
        return context.windows().days(test, reading);
    }

    /**
     * The limits of normal for results of a test that come without the laboratory's own.
     *
     * @param test name of the test
     * @return the rows of the tables in their order, of which the first that holds for the person decides
     */
    public List<DefaultLimit> defaultLimits(String test) {
        return context.limits().of(test);
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
     * The filter function tests.
     *
     * @return none where no provider offers any
     */
    public FilterTests filterTests() {
        return filterTests;
    }

    /**
     * How results that come in other units are converted.
     *
     * @return knows no unit but the facts' own where no provider offers any
     */
    public Units units() {
        return context.units();
    }

    /**
     * Recommendations of the sets' sources that are no criteria, with what a program can still do with them.
     *
     * @return in the order of the providers' tables
     */
    public List<Guidance> guidance() {
        return guidance;
    }

    /**
     * What was in force on a day. Optional and proposed rows never are, unless a place has switched them on; ask for
     * their set by its id to read them.
     *
     * @param day the day
     * @return every set of which something was in force, with just that, under the name of that day's version
     */
    public List<CriteriaSet> asOf(LocalDate day) {
        return inForce(sets.values().stream().map(set -> set.asOf(day)));
    }

    /**
     * A rule set, or several read as one. Without a version the day of assessment selects it. With one, the rows are
     * those of that version's first day, whatever the day of assessment; a version without a first day is read by the
     * dates of its rows.
     *
     * @param id a set's id, or {@code id@version}; several of them with {@code +} between them
     * @return the set; of several, the criteria of each in that order
     * @throws IllegalArgumentException if there is no such set or version, or two of the sets share an id of a criterion
     */
    public CriteriaSet set(String id) {
        return new SetNames(sets).set(id);
    }

    /**
     * An evaluator for some sets, or for all that is in force.
     *
     * @param setIds ids of the sets, in the order in which results shall come; none for every row that is in force,
     *     nationally or in one place, and so for nothing optional or proposed
     * @return the evaluator
     * @throws IllegalArgumentException if there is no such set
     */
    public CriteriaEvaluator evaluator(String... setIds) {
        return setIds.length == 0
                ? evaluatorInForce(sets.keySet())
                : evaluator(Arrays.stream(setIds).map(this::set).toList());
    }

    /**
     * An evaluator for what is in force of some sets: optional and proposed rows are left out, unless a place has
     * switched them on.
     *
     * @param setIds ids of the sets, in the order in which results shall come
     * @return the evaluator; it has no set of which nothing is in force
     * @throws IllegalArgumentException if there is no such set
     */
    public CriteriaEvaluator evaluatorInForce(Collection<String> setIds) {
        return evaluator(inForce(setIds.stream().map(this::set)));
    }

    private static List<CriteriaSet> inForce(Stream<CriteriaSet> some) {
        return some.map(CriteriaSet::inForce)
                .filter(set -> !set.criteria().isEmpty())
                .toList();
    }

    private CriteriaEvaluator evaluator(List<CriteriaSet> chosen) {
        RoutingPolicy known = policy;
        return new CriteriaEvaluator(
                context,
                chosen,
                criterion ->
                        known == null ? 0 : known.urgencyOf(criterion.urgency()).rank());
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
