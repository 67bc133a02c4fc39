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
        row.fact().ifPresent(fact -> {
            Fact other = facts.putIfAbsent(fact.name(), fact);
            if (other != null && !identity(other).equals(identity(fact))) {
                throw new TableException(
                        fact.place(),
                        "fact '" + fact.name() + "' is defined otherwise in " + other.place()
                                + ". Make the two rows agree, or leave the kind empty in yours to add aliases, qualifiers and parents only.");
            }
        });
    }

    private static Fact identity(Fact fact) {
        return copy(fact, Set.of(), Set.of(), List.of());
    }

    Map<String, Fact> facts() {
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Set<Fact.Parent>> parents = new LinkedHashMap<>();
        for (Row row : additions) {
            if (!facts.containsKey(row.name())) {
                throw new TableException(
                        row.place(),
                        "fact '" + row.name()
                                + "' has no kind here and no other table defines it. Give its kind, value, cost and label.");
            }
            aliases.computeIfAbsent(row.name(), key -> new LinkedHashSet<>()).addAll(row.aliases());
            words.computeIfAbsent(row.name(), key -> new LinkedHashSet<>()).addAll(row.qualifiers());
            parents.computeIfAbsent(row.name(), key -> new LinkedHashSet<>()).addAll(row.parents());
        }
        ImmutableMap.Builder<String, Fact> merged = ImmutableMap.builder();
        facts.forEach((name, fact) -> merged.put(
                name,
                copy(
                        fact,
                        aliases.getOrDefault(name, Set.of()),
                        words.getOrDefault(name, Set.of()),
                        parents.getOrDefault(name, Set.of()))));
        return merged.buildOrThrow();
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
