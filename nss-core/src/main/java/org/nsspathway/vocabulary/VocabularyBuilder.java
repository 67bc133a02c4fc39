package org.nsspathway.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Merges the rows of all providers: aliases, qualifiers and parents unite; anything else that differs is fatal. */
final class VocabularyBuilder {
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<Row> additions = new ArrayList<>();
    private final Map<String, Qualifier> qualifiers = new LinkedHashMap<>();

    /** A table row: a whole fact, or additions to one that another row defines. */
    record Row(
            String name,
            Optional<Fact> fact,
            Collection<String> aliases,
            Collection<String> qualifiers,
            List<Fact.Parent> parents,
            Place place) {}

    void add(Qualifier qualifier) {
        Qualifier other = qualifiers.putIfAbsent(qualifier.name(), qualifier);
        if (other != null && !other.equals(qualifier)) {
            throw new TableException(
                    qualifier.place(),
                    "qualifier '" + qualifier.name() + "' is defined otherwise in " + other.place()
                            + ". Make the two rows agree or remove one.");
        }
    }

    void add(Row row) {
        additions.add(row);
        if (row.fact().isEmpty()) {
            return;
        }
        Fact fact = row.fact().get();
        Fact other = facts.putIfAbsent(fact.name(), fact);
        if (other != null && !identity(other).equals(identity(fact))) {
            throw new TableException(
                    fact.place(),
                    "fact '" + fact.name() + "' is defined otherwise in " + other.place()
                            + ". Make the two rows agree, or leave the kind empty in yours to add aliases, qualifiers and parents only.");
        }
    }

    private static Fact identity(Fact fact) {
        return copy(fact, Set.of(), Set.of(), List.of());
    }

    Map<String, Fact> facts() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : additions) {
            if (!facts.containsKey(row.name())) {
                throw new TableException(
                        row.place(),
                        "fact '" + row.name()
                                + "' has no kind here and no other table defines it. Give its kind, value, cost and label.");
            }
            List<Row> own = rows.get(row.name());
            if (own == null) {
                own = new ArrayList<>(1);
                rows.put(row.name(), own);
            }
            own.add(row);
        }
        ImmutableMap.Builder<String, Fact> merged = ImmutableMap.builder();
        for (Fact fact : facts.values()) {
            List<Row> own = rows.getOrDefault(fact.name(), List.of());
            merged.put(fact.name(), own.size() == 1 ? fact : merged(fact, own));
        }
        return merged.buildOrThrow();
    }

    /** What several tables say of one fact. */
    private static Fact merged(Fact fact, List<Row> rows) {
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<Fact.Parent> parents = new LinkedHashSet<>();
        for (Row row : rows) {
            aliases.addAll(row.aliases());
            words.addAll(row.qualifiers());
            parents.addAll(row.parents());
        }
        return copy(fact, aliases, words, parents);
    }

    Map<String, Qualifier> qualifiers() {
        return ImmutableMap.copyOf(qualifiers);
    }

    private static Fact copy(Fact fact, Set<String> aliases, Set<String> words, Collection<Fact.Parent> parents) {
        return new Fact.Builder()
                .name(fact.name())
                .addAllAliases(ImmutableSet.copyOf(aliases))
                .kind(fact.kind())
                .value(fact.value())
                .addAllQualifiers(ImmutableSet.copyOf(words))
                .addAllIsA(parents)
                .unit(fact.unit())
                .possible(fact.possible())
                .addAllFindings(fact.findings())
                .silenceIsAbsence(fact.silenceIsAbsence())
                .cost(fact.cost())
                .label(fact.label())
                .definition(fact.definition())
                .suggestedBy(fact.suggestedBy())
                .derivation(fact.derivation())
                .score(fact.score())
                .flagOf(fact.flagOf())
                .umbrellaOf(fact.umbrellaOf())
                .note(fact.note())
                .place(fact.place())
                .build();
    }
}
