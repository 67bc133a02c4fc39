package org.nsspathway.criteria;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** Facts of which something is recorded that was not read. It may have been the fact, and so each wider one. */
final class UnreadFacts {
    private final Vocabulary vocabulary;
    private final Set<String> names = new HashSet<>();
    private final Set<String> misplaced = new TreeSet<>();

    UnreadFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Fact fact) {
        names.add(fact.name());
        vocabulary.widerThan(fact.name()).forEach(wider -> names.add(wider.fact()));
    }

    /** Recorded in a form that the fact does not have. */
    void addMisplaced(Fact fact) {
        misplaced.add(fact.name());
        add(fact);
    }

    boolean has(String fact) {
        return names.contains(fact);
    }

    /** Facts recorded in a form that they do not have, to be reported. */
    Set<String> misplaced() {
        return misplaced;
    }
}
