package org.nsspathway.equality;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that come out the same for the same seed. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> some(List<T> from, int many) {
        java.util.List<T> rest = new java.util.ArrayList<>(from);
        java.util.List<T> chosen = new java.util.ArrayList<>();
        while (chosen.size() < many && !rest.isEmpty()) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }
}
