package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** What must hold of every condition and every person. */
@FunctionalInterface
interface Law {

    /** Random cases for each law; more with {@code -Dnss.laws.cases=1000000}. */
    int CASES = Integer.getInteger("nss.laws.cases", 10_000);

    /** What contradicts the law in a sample; empty where it holds. */
    Optional<String> broken(Evaluate by, Sample sample);

    /** Tries the law and fails at the first counterexample, with the seed that brings it back. */
    default void holds(Evaluate by) {
        for (long seed = 0; seed < CASES; seed++) {
            assertThat(tried(by, seed)).isEmpty();
        }
    }

    /** Shows that the law can fail: somewhere among the same cases it reports what is faulty. */
    default void fails(Evaluate faulty) {
        for (long seed = 0; seed < CASES; seed++) {
            if (tried(faulty, seed).isPresent()) {
                return;
            }
        }
        throw new AssertionError("the law did not notice the fault in " + CASES + " cases");
    }

    private Optional<String> tried(Evaluate by, long seed) {
        Sample sample = Sample.of(seed);
        try {
            return broken(by, sample).map(sample::told);
        } catch (RuntimeException e) {
            return Optional.of(sample.told("evaluation threw " + e + " at " + e.getStackTrace()[0]));
        }
    }
}
