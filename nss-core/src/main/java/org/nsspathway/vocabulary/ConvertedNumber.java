package org.nsspathway.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.Problem;

/**
 * What became of a value in another unit: the value in the unit of its test, or the problem why there is none.
 *
 * @since 0.1
 */
public final class ConvertedNumber {
    private final @Nullable NumberInterval value;
    private final @Nullable Problem problem;

    private ConvertedNumber(@Nullable NumberInterval value, @Nullable Problem problem) {
        this.value = value;
        this.problem = problem;
    }

    static ConvertedNumber of(NumberInterval value) {
        return new ConvertedNumber(value, null);
    }

    static ConvertedNumber refused(Problem problem) {
        return new ConvertedNumber(null, problem);
    }

    /**
     * The value in the unit of the test.
     *
     * @return empty where it could not be converted; then leave the result out, so that it is unknown
     */
    public Optional<NumberInterval> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why there is no value.
     *
     * @return empty where there is one
     */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether it could be converted; not the value, which is a person's. */
    @Override
    public String toString() {
        return "ConvertedNumber{" + (problem == null ? "converted" : problem.code()) + "}";
    }
}
