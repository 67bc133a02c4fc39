package org.nsspathway.criteria;

import java.util.HashMap;
import java.util.Map;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/** What reading a condition needs beside the person: the vocabulary, windows, limits, units, calculations and words. */
final class RuleContext {
    private final Vocabulary vocabulary;
    private final ResultWindows windows;
    private final DefaultLimits limits;
    private final Units units;
    private final Words words;
    private final Map<DerivationCall, Derivation.Calculation> calculations = new HashMap<>();

    RuleContext(Vocabulary vocabulary, ResultWindows windows, DefaultLimits limits, Units units) {
        this.vocabulary = vocabulary;
        this.windows = windows;
        this.limits = limits;
        this.units = units;
        this.words = new Words(vocabulary);
        for (Fact fact : vocabulary.facts()) {
            fact.derivation().ifPresent(call -> calculations.put(call, vocabulary.calculation(call)));
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    ResultWindows windows() {
        return windows;
    }

    DefaultLimits limits() {
        return limits;
    }

    Units units() {
        return units;
    }

    Words words() {
        return words;
    }

    Derivation.Calculation calculation(DerivationCall call) {
        Derivation.Calculation found = calculations.get(call);
        if (found == null) {
            throw new IllegalArgumentException("no fact of the vocabulary is derived by " + call);
        }
        return found;
    }
}
