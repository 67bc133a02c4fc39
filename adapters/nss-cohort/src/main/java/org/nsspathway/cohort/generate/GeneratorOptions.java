package org.nsspathway.cohort.generate;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.file.Path;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * What synthetic people are wanted.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface GeneratorOptions permits ImmutableGeneratorOptions {

    /** In which form the tables are written. */
    enum Format {
        /** Text, one file a table. */
        CSV,
        /** Columns, one file a table. */
        PARQUET
    }

    /**
     * How many people.
     *
     * @return at least 1, at most a thousand million
     */
    long people();

    /**
     * Where chance starts: the same seed gives the same people.
     *
     * @return any number
     */
    long seed();

    /**
     * The form of the tables.
     *
     * @return CSV unless said otherwise
     */
    @Value.Default
    default Format format() {
        return Format.CSV;
    }

    /**
     * A folder that is not there yet.
     *
     * @return where the tables shall be
     */
    Path out();

    /**
     * Which share of the people is made to meet a criterion.
     *
     * @return 0 to 1; 0.1 unless said otherwise
     */
    @Value.Default
    default double positives() {
        return 0.1;
    }

    /**
     * Which share of the people is made to miss a criterion narrowly.
     *
     * @return 0 to 1; 0.1 unless said otherwise
     */
    @Value.Default
    default double nearMisses() {
        return 0.1;
    }

    /**
     * Of which share of the people much is not recorded.
     *
     * @return 0 to 1; 0.1 unless said otherwise
     */
    @Value.Default
    default double missing() {
        return 0.1;
    }

    /**
     * The first day on which people are assessed for the last time.
     *
     * @return 1 April 2025 unless said otherwise
     */
    @Value.Default
    default LocalDate firstDay() {
        return LocalDate.of(2025, 4, 1);
    }

    /**
     * The last day on which people are assessed.
     *
     * @return 31 March 2026 unless said otherwise
     */
    @Value.Default
    default LocalDate lastDay() {
        return LocalDate.of(2026, 3, 31);
    }

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        checkArgument(
                people() >= 1 && people() <= 1_000_000_000, "people must be 1 to 1,000,000,000 but was %s", people());
        share("positives", positives());
        share("near misses", nearMisses());
        share("missing", missing());
        checkArgument(
                positives() + nearMisses() <= 1, "positives and near misses together must not be more than everybody");
        checkArgument(!firstDay().isAfter(lastDay()), "the first day must not lie after the last");
    }

    private static void share(String name, double value) {
        checkArgument(value >= 0 && value <= 1, "the share of %s must be 0 to 1 but was %s", name, value);
    }

    /**
     * Starts options.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    final class Builder extends ImmutableGeneratorOptions.Builder {
        Builder() {}
    }
}
