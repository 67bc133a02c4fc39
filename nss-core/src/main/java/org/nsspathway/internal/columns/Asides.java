package org.nsspathway.internal.columns;

/** The few rows about people themselves that most people do not have: who, and of which fact. */
final class Asides {
    private final IntColumn persons = new IntColumn();
    private final IntColumn facts = new IntColumn();

    void add(int person, int fact) {
        persons.add(person);
        facts.add(fact);
    }

    /** Takes over what one person has, as somebody else. */
    void copy(char[] fromPersons, int[] fromFacts, int owner, int person) {
        for (int row = 0; row < fromPersons.length; row++) {
            if (fromPersons[row] == owner) {
                add(person, fromFacts[row]);
            }
        }
    }

    char[] persons() {
        char[] all = new char[persons.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = (char) persons.get(row);
        }
        return all;
    }

    int[] facts() {
        return facts.toArray();
    }

    int size() {
        return facts.size();
    }

    void clear() {
        persons.clear();
        facts.clear();
    }
}
