package org.nsspathway.cohort.generate;

import java.util.List;

/**
 * Random draws of one person. Everybody has a row of draws of their own, made of the seed and their number, so that the
 * first people of a large cohort are those of a small one, and nobody depends on who came before.
 */
final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    void start(long seed, long person) {
        state = mixed(seed + GOLDEN) ^ mixed(person * GOLDEN + 1);
    }

    /** Sebastiano Vigna's SplitMix64. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** At least 0 and below 1. */
    double share() {
        return (next() >>> 11) * UNIT;
    }

    boolean with(double chance) {
        return share() < chance;
    }

    int between(int low, int highInclusive) {
        return low + (int) (share() * (highInclusive - low + 1));
    }

    /** From a normal distribution. */
    double normal(double mean, double spread) {
        double u = 1 - share();
        return mean + spread * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * share());
    }

    /** How many, about so many on average, at least one less and at most one more. */
    int around(double mean) {
        return (int) Math.floor(mean - 0.5 + 2 * share());
    }

    <T extends Weighted> T of(Choice<T> choice) {
        return choice.at(share());
    }

    /** Something that is chosen more or less often. */
    interface Weighted {
        double weight();
    }

    /** Things to choose from. */
    static final class Choice<T extends Weighted> {
        private final List<T> things;
        private final double[] upTo;

        Choice(List<T> things) {
            this.things = List.copyOf(things);
            this.upTo = new double[things.size()];
            double sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += things.get(i).weight();
                upTo[i] = sum;
            }
        }

        T at(double share) {
            double place = share * upTo[upTo.length - 1];
            int i = 0;
            while (i < upTo.length - 1 && place >= upTo[i]) {
                i++;
            }
            return things.get(i);
        }

        List<T> all() {
            return things;
        }
    }
}
