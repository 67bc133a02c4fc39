package org.nsspathway.internal.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/** What reading a condition needs beside the person: the vocabulary, windows, limits, units, calculations and words. */
public final class RuleContext {
    private final Vocabulary vocabulary;
    private final ResultWindows windows;
    private final DefaultLimits limits;
    private final Units units;
    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<DerivationCall, Worked> derivations = new IdentityHashMap<>();

    public RuleContext(Vocabulary vocabulary, ResultWindows windows, DefaultLimits limits, Units units) {
        this.vocabulary = vocabulary;
        this.windows = windows;
        this.limits = limits;
        this.units = units;
        this.words = new Words(vocabulary);
        for (Fact fact : vocabulary.facts()) {
            numbers.put(fact.name(), numbers.size() + 1);
            fact.derivation()
                    .ifPresent(call -> derivations.put(
                            call,
                            new Worked(
                                    vocabulary.calculation(call),
                                    vocabulary.readsInstances(call),
                                    vocabulary.readsRecords(call))));
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A fact that was found in the vocabulary before, by its name or an alias. */
    public Fact fact(String name) {
        return vocabulary
                .fact(name)
                .orElseThrow(() -> new IllegalStateException(
                        "fact '" + name + "' was checked when the table that names it was loaded"));
    }

    /** The number of a fact, from one. */
    int number(String fact) {
        Integer number = numbers.get(fact);
        return number == null ? number(fact(fact).name()) : number;
    }

    /** More than any number of a fact. */
    int numbers() {
        return numbers.size() + 1;
    }

    public ResultWindows windows() {
        return windows;
    }

    public DefaultLimits limits() {
        return limits;
    }

    public Units units() {
        return units;
    }

    public Words words() {
        return words;
    }

    /** How a fact is worked out. */
    Worked worked(DerivationCall call) {
        Worked found = derivations.get(call);
        if (found == null) {
            throw new IllegalArgumentException("no fact of the vocabulary is derived by " + call);
        }
        return found;
    }

    /** A calculation, and whether it reads instances of symptoms, or all records, rather than results. */
    record Worked(Derivation.Calculation calculation, boolean readsInstances, boolean readsRecords) {}
}
