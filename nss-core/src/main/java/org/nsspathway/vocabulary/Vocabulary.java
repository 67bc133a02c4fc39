package org.nsspathway.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.problem.TableException;

/**
 * All facts and qualifiers that conditions may use and records may hold, merged from the tables of every provider.
 * Immutable and thread-safe; loading is all or nothing.
 *
 * @since 0.1
 */
public final class Vocabulary {
    private final ImmutableMap<String, Fact> facts;
    private final ImmutableMap<String, Fact> byAnyName;
    private final ImmutableMap<String, Qualifier> qualifiers;
    private final ImmutableMap<String, ImmutableList<Fact.Parent>> ancestors;
    private final ImmutableMap<String, ImmutableSet<String>> descendants;
    private final SortedMap<String, Derivation> derivations;
    private final ImmutableMap<String, Long> sizes;
    private final ImmutableMap<String, Fact> flags;

    private Vocabulary(Map<String, Fact> facts, Map<String, Qualifier> qualifiers, Collection<Derivation> derivations) {
        this.facts = ImmutableMap.copyOf(facts);
        this.qualifiers = ImmutableMap.copyOf(qualifiers);
        this.derivations = DerivationIndex.of(derivations);
        this.byAnyName = VocabularyChecks.namesOf(this.facts);
        VocabularyChecks.references(this.facts, this.qualifiers, this.derivations);
        this.ancestors = ancestors(this.facts);
        this.descendants = descendants(this.facts, ancestors);
        this.sizes = VocabularyChecks.definitions(this);
        this.flags = flags(this.facts.values());
    }

    /**
     * Loads and merges tables.
     *
     * @param factTables tables of facts
     * @param qualifierTables tables of qualifiers
     * @param derivations what the tables may call, beside the library's own
     * @return the vocabulary
     * @throws TableException if a table cannot be read, two rows conflict, or a name is not defined
     */
    public static Vocabulary load(
            List<TableSource> factTables, List<TableSource> qualifierTables, Collection<Derivation> derivations) {
        VocabularyBuilder builder = new VocabularyBuilder();
        for (TableSource source : qualifierTables) {
            FactTable.readQualifiers(source, builder);
        }
        for (TableSource source : factTables) {
            FactTable.read(source, builder);
        }
        return new Vocabulary(builder.facts(), builder.qualifiers(), derivations);
    }

    /**
     * Looks a fact up.
     *
     * @param nameOrAlias its name, or another name for it
     * @return empty where there is no such fact
     */
    public Optional<Fact> fact(String nameOrAlias) {
        return Optional.ofNullable(byAnyName.get(nameOrAlias));
    }

    /**
     * Looks a qualifier up.
     *
     * @param name its name
     * @return empty where there is no such qualifier
     */
    public Optional<Qualifier> qualifier(String name) {
        return Optional.ofNullable(qualifiers.get(name));
    }

    /**
     * All facts.
     *
     * @return in the order of the tables
     */
    public Collection<Fact> facts() {
        return facts.values();
    }

    /**
     * All qualifiers.
     *
     * @return in the order of the tables
     */
    public Collection<Qualifier> qualifiers() {
        return qualifiers.values();
    }

    /**
     * All wider facts that a fact records with it, near and far, with the code it records of them.
     *
     * @param fact the fact's name
     * @return without the fact itself
     */
    public List<Fact.Parent> widerThan(String fact) {
        return ancestors.getOrDefault(fact, ImmutableList.of());
    }

    /**
     * All narrower facts: the kinds of a fact, near and far. A fact that is defined by a condition is no kind.
     *
     * @param fact the fact's name
     * @return without the fact itself
     */
    public Set<String> kindsOf(String fact) {
        return descendants.getOrDefault(fact, ImmutableSet.of());
    }

    /**
     * The fact that holds a laboratory's word about a number, as {@code platelets} does of {@code platelets_10_9_l}.
     *
     * @param test the number's name
     * @return empty where there is none
     */
    public Optional<Fact> flagOf(String test) {
        return Optional.ofNullable(flags.get(test));
    }

    /**
     * How many parts stand behind a fact that is defined by a condition.
     *
     * @param nameOrAlias its name, or another name for it
     * @return 0 for a fact that is only recorded
     */
    public long sizeOf(String nameOrAlias) {
        Fact fact = byAnyName.get(nameOrAlias);
        return fact == null ? 0 : sizes.getOrDefault(fact.name(), 0L);
    }

    /**
     * The derivation that a fact's number follows from.
     *
     * @param call as the fact's row names it
     * @return the calculation with the settings of that row
     */
    public Derivation.Calculation calculation(DerivationCall call) {
        return derivation(call).with(call.settings());
    }

    /**
     * Whether the inputs of a derivation are recorded instances instead of results.
     *
     * @param call as the fact's row names it
     * @return what the derivation says of itself
     */
    public boolean readsInstances(DerivationCall call) {
        return derivation(call).readsInstances();
    }

    /**
     * Whether the rows of a derivation are all records instead of the current instances.
     *
     * @param call as the fact's row names it
     * @return what the derivation says of itself
     */
    public boolean readsRecords(DerivationCall call) {
        return derivation(call).readsRecords();
    }

    private Derivation derivation(DerivationCall call) {
        Derivation derivation = derivations.get(call.name());
        if (derivation == null) {
            throw new IllegalArgumentException("no derivation is called '" + call.name() + "'");
        }
        return derivation;
    }

    /**
     * The known name that is nearest to one that is not known, for messages.
     *
     * @param unknown a name that is no fact
     * @return a fact's name; empty where none is near
     */
    public Optional<String> nearest(String unknown) {
        return Nearest.of(unknown, byAnyName.keySet());
    }

    /**
     * The known qualifier that is nearest to one that is not known, for messages.
     *
     * @param unknown a word that is no qualifier
     * @return a qualifier's name; empty where none is near
     */
    public Optional<String> nearestQualifier(String unknown) {
        return Nearest.of(unknown, qualifiers.keySet());
    }

    private static ImmutableMap<String, ImmutableList<Fact.Parent>> ancestors(ImmutableMap<String, Fact> facts) {
        Map<String, List<Fact.Parent>> parents = new LinkedHashMap<>();
        List<Fact> umbrellas = new ArrayList<>();
        for (Fact fact : facts.values()) {
            if (fact.umbrellaOf().isPresent()) {
                umbrellas.add(fact);
            }
        }
        for (Fact fact : facts.values()) {
            parents.put(fact.name(), parents(fact, umbrellas));
        }
        ImmutableMap.Builder<String, ImmutableList<Fact.Parent>> all = ImmutableMap.builder();
        for (Fact fact : facts.values()) {
            Map<String, Fact.Parent> found = new LinkedHashMap<>();
            Deque<Fact> open = new ArrayDeque<>(List.of(fact));
            while (!open.isEmpty()) {
                for (Fact.Parent parent : parents.getOrDefault(open.pop().name(), List.of())) {
                    if (found.putIfAbsent(parent.fact(), parent) == null) {
                        Fact wider = facts.get(parent.fact());
                        if (wider != null) {
                            open.push(wider);
                        }
                    }
                }
            }
            if (found.containsKey(fact.name())) {
                throw new TableException(
                        fact.place().column("is_a"),
                        "fact '" + fact.name()
                                + "' is a kind of itself. Break the ring, or make one name an alias of the other.");
            }
            all.put(fact.name(), ImmutableList.copyOf(found.values()));
        }
        return all.buildOrThrow();
    }

    private static List<Fact.Parent> parents(Fact fact, List<Fact> umbrellas) {
        ImmutableList.Builder<Fact.Parent> parents =
                ImmutableList.<Fact.Parent>builder().addAll(fact.isA());
        Optional<String> base = VocabularyChecks.baseOf(fact);
        if (base.isPresent()) {
            parents.add(new Fact.Parent(base.get(), ""));
        }
        for (Fact other : umbrellas) {
            if (!other.name().equals(fact.name()) && other.umbrellaOf().orElse(null) == fact.kind()) {
                parents.add(new Fact.Parent(other.name(), ""));
            }
        }
        return parents.build();
    }

    private static ImmutableMap<String, Fact> flags(Collection<Fact> facts) {
        Map<String, Fact> flags = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String test = fact.flagOf().orElse(null);
            if (test != null) {
                flags.putIfAbsent(test, fact);
            }
        }
        return ImmutableMap.copyOf(flags);
    }

    private static ImmutableMap<String, ImmutableSet<String>> descendants(
            ImmutableMap<String, Fact> facts, ImmutableMap<String, ImmutableList<Fact.Parent>> ancestors) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Fact fact : facts.values()) {
            if (fact.definition().isEmpty()) {
                for (Fact.Parent parent : ancestors.getOrDefault(fact.name(), ImmutableList.of())) {
                    Set<String> kinds = found.get(parent.fact());
                    if (kinds == null) {
                        kinds = new LinkedHashSet<>();
                        found.put(parent.fact(), kinds);
                    }
                    kinds.add(fact.name());
                }
            }
        }
        ImmutableMap.Builder<String, ImmutableSet<String>> all = ImmutableMap.builder();
        for (Map.Entry<String, Set<String>> each : found.entrySet()) {
            all.put(each.getKey(), ImmutableSet.copyOf(each.getValue()));
        }
        return all.buildOrThrow();
    }
}
