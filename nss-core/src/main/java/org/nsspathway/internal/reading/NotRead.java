package org.nsspathway.internal.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nsspathway.vocabulary.Fact;

/** What stands in a record and could not be read: reported, never dropped in silence. */
public final class NotRead {
    private final List<String> unknownTerms = new ArrayList<>();
    private final Set<String> misplaced = new TreeSet<>();
    private final Set<String> notOrgans = new TreeSet<>();
    private final Map<String, Fact> impossible = new TreeMap<>();

    NotRead() {}

    void unknown(String term) {
        unknownTerms.add(term);
    }

    void misplaced(Fact fact) {
        misplaced.add(fact.name());
    }

    void notAnOrgan(String term) {
        notOrgans.add(term);
    }

    void impossible(Fact test) {
        impossible.put(test.name(), test);
    }

    /** Terms that the vocabulary does not have. */
    public List<String> unknownTerms() {
        return unknownTerms;
    }

    /** Facts recorded in a form that they do not have. */
    public Set<String> misplaced() {
        return misplaced;
    }

    /** What is recorded as an organ and is none. */
    public Set<String> notOrgans() {
        return notOrgans;
    }

    /** Tests with a value that they cannot have. */
    public Collection<Fact> impossible() {
        return impossible.values();
    }
}
