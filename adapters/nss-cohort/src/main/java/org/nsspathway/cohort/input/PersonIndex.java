package org.nsspathway.cohort.input;

import java.util.Arrays;

/** Numbers people by their identifiers, in the order in which they come. */
final class PersonIndex {
    private static final int NOBODY = -1;

    private PersonId[] ids = new PersonId[1 << 12];
    private int[] numbers = new int[1 << 14];
    private int size;

    PersonIndex() {
        clear();
    }

    void clear() {
        size = 0;
        Arrays.fill(numbers, NOBODY);
    }

    int size() {
        return size;
    }

    /** The number of a person, known or new. */
    int add(PersonId id) {
        int at = at(id);
        if (numbers[at] == NOBODY) {
            if (2 * size > numbers.length) {
                grow();
                at = at(id);
            }
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
            }
            PersonId kept = new PersonId();
            kept.set(id);
            ids[size] = kept;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /** The number of a person; below 0 for one who was not added. */
    int find(PersonId id) {
        return numbers[at(id)];
    }

    private int at(PersonId id) {
        int mask = numbers.length - 1;
        int at = spread(id.hash()) & mask;
        while (numbers[at] != NOBODY && !ids[numbers[at]].is(id)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** People of one file have hashes that leave the same remainder; this tears them apart again. */
    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 7;
    }

    private void grow() {
        numbers = new int[2 * numbers.length];
        Arrays.fill(numbers, NOBODY);
        for (int number = 0; number < size; number++) {
            numbers[at(ids[number])] = number;
        }
    }
}
