package org.nsspathway.cohort;

import org.nsspathway.cohort.input.CohortPart;

/** Counts people among assessments: a person who is assessed several times is one person. */
final class PeopleOfPart {
    private final int[] firstOfPerson;
    private final int people;

    PeopleOfPart(CohortPart part) {
        this.firstOfPerson = new int[part.assessments()];
        int first = 0;
        int count = 0;
        for (int i = 0; i < firstOfPerson.length; i++) {
            if (part.isFirstOfPerson(i)) {
                first = i;
                count++;
            }
            firstOfPerson[i] = first;
        }
        this.people = count;
    }

    int people() {
        return people;
    }

    /** People who have at least one of the assessments whose bits are set. */
    int among(long[] bits) {
        int count = 0;
        int last = -1;
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                int first = firstOfPerson[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                count += first == last ? 0 : 1;
                last = first;
            }
        }
        return count;
    }
}
