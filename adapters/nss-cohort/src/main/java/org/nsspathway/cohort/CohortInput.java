package org.nsspathway.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.cohort.output.SmallNumbers;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.RecordReading;

/**
 * What a cohort is read from, under which rules and in which way, and where the results go.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface CohortInput permits ImmutableCohortInput {

    /**
     * The folder with the tables.
     *
     * @return the folder
     */
    Path folder();

    /**
     * A folder that is not there yet.
     *
     * @return where the results shall be
     */
    Path out();

    /**
     * The national rules.
     *
     * @return the rules, without the changes of a place
     */
    CriteriaCatalogue catalogue();

    /**
     * The place whose rules hold.
     *
     * @return empty for the national rules
     */
    Optional<Profile> profile();

    /**
     * How silence and age of records are read.
     *
     * @return the reading
     */
    RecordReading reading();

    /**
     * Whether codes outside the map of codes are known to speak of nothing that a rule asks for: because they were all
     * looked through, or because the tables were drawn by a list of codes. If not, a complete record that holds such a code
     * is read as a partial one, since the code may have said anything.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean otherCodesAreSilent() {
        return false;
    }

    /**
     * How counts of people are written.
     *
     * @return as they are unless said otherwise
     */
    @Value.Default
    default SmallNumbers smallNumbers() {
        return SmallNumbers.SHOWN;
    }

    /**
     * How many threads judge and route, beside the one that reads. The results do not depend on it.
     *
     * @return at least 1
     */
    @Value.Default
    default int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    /**
     * Of how many assessments one is read by the explaining reader as well, to be sure that both agree.
     *
     * @return at least 1; 4096 unless said otherwise, which is one or two of each part
     */
    @Value.Default
    default int checkOneIn() {
        return 4096;
    }

    /**
     * The version of the library, for the manifest.
     *
     * @return a version
     */
    String libraryVersion();

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        checkArgument(threads() >= 1, "threads must be at least 1 but was %s", threads());
        checkArgument(checkOneIn() >= 1, "checkOneIn must be at least 1 but was %s", checkOneIn());
    }

    /**
     * The rules that hold.
     *
     * @return the national rules, with the changes of the place if there is one
     */
    default CriteriaCatalogue rules() {
        return profile().map(place -> place.over(catalogue())).orElseGet(this::catalogue);
    }

    /**
     * Starts an input.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an input. */
    final class Builder extends ImmutableCohortInput.Builder {
        Builder() {}
    }
}
