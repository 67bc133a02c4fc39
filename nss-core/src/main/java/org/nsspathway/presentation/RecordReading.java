package org.nsspathway.presentation;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * How silence and age of a record are read. The caller chooses; the choice prints itself into every result.
 *
 * <p>Four choices: what silence means; which qualifiers are taken for granted; how long a recorded symptom stays
 * current; how old a result may be.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface RecordReading permits ImmutableRecordReading {

    /** What it means that something is not in the record. */
    enum Silence {
        /** A consultation: what is not recorded has not been asked, and is unknown. */
        PARTIAL,
        /**
         * A coded cohort or a case table: symptoms, signs, history and circumstances that are not recorded are absent.
         * Tests and images are still unknown: no test is not a negative test.
         */
        COMPLETE
    }

    /**
     * What silence means.
     *
     * @return partial or complete
     */
    Silence silence();

    /**
     * Qualifiers that are taken for granted of every symptom, sign and examination finding, beside those that the
     * vocabulary assumes ({@code new}), unless the record says the opposite.
     *
     * @return for example {@code unexplained}
     */
    Set<String> assumedQualifiers();

    /**
     * How many days a recorded symptom stays current without being recorded again.
     *
     * @return empty where it stays until an end is recorded
     */
    OptionalInt symptomsCurrentForDays();

    /**
     * Whether a symptom recorded again and again, without an onset, is taken to have been there since the first of an
     * unbroken run of records. A run breaks where two records lie further apart than a record stays current.
     *
     * @return false unless said otherwise: then only a recorded onset tells a duration
     */
    @Value.Default
    default boolean durationFromRepeatedRecords() {
        return false;
    }

    /**
     * How many days a result is valid, by test or {@code *} for all, in place of the windows of the rule tables.
     *
     * @return empty where the tables decide
     */
    @Value.NaturalOrder
    SortedMap<String, Integer> resultsValidForDays();

    /**
     * A consultation: what is not recorded is unknown.
     *
     * @return the reading that asks rather than assumes
     */
    static RecordReading partial() {
        return new Builder().silence(Silence.PARTIAL).build();
    }

    /**
     * A complete record: what is not recorded is absent, tests and images apart.
     *
     * @return the reading for cohorts and case tables
     */
    static RecordReading complete() {
        return new Builder().silence(Silence.COMPLETE).build();
    }

    /**
     * Starts a reading with other choices.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The same reading, with a symptom that has no recorded cause taken as unexplained.
     *
     * @return this reading with {@code unexplained} assumed
     */
    default RecordReading assumingUnexplained() {
        return new Builder()
                .silence(silence())
                .addAllAssumedQualifiers(assumedQualifiers())
                .addAssumedQualifiers("unexplained")
                .symptomsCurrentForDays(symptomsCurrentForDays())
                .durationFromRepeatedRecords(durationFromRepeatedRecords())
                .putAllResultsValidForDays(resultsValidForDays())
                .build();
    }

    /**
     * The same reading of a record that cannot be taken for complete.
     *
     * @return this reading with silence unknown
     */
    default RecordReading asPartial() {
        return new Builder()
                .silence(Silence.PARTIAL)
                .addAllAssumedQualifiers(assumedQualifiers())
                .symptomsCurrentForDays(symptomsCurrentForDays())
                .durationFromRepeatedRecords(durationFromRepeatedRecords())
                .putAllResultsValidForDays(resultsValidForDays())
                .build();
    }

    /** Checks the numbers, and that an intention is never assumed. */
    @Value.Check
    default void check() {
        Checks.require(
                !assumedQualifiers().contains("unintended"),
                "unintended is never assumed: ask for it and record the answer");
        Checks.require(symptomsCurrentForDays().orElse(1) > 0, "symptomsCurrentForDays must be at least 1");
        for (Map.Entry<String, Integer> each : resultsValidForDays().entrySet()) {
            Checks.require(
                    each.getValue() > 0,
                    "resultsValidForDays of %s must be at least 1 but was %s",
                    each.getKey(),
                    each.getValue());
        }
    }

    /**
     * The four choices in words.
     *
     * @return one line, the same for equal readings
     */
    default String inWords() {
        StringBuilder out = new StringBuilder(
                silence() == Silence.PARTIAL
                        ? "partial record (not recorded means unknown)"
                        : "complete record (symptoms, history and circumstances not recorded are absent; tests and images stay unknown)");
        out.append("; assumed when nothing is said: new");
        assumedQualifiers().stream()
                .sorted()
                .forEach(qualifier -> out.append(", ").append(qualifier));
        out.append("; symptoms stay current ");
        out.append(
                symptomsCurrentForDays().isPresent()
                        ? "for " + symptomsCurrentForDays().getAsInt() + " days"
                        : "until an end is recorded");
        out.append(durationFromRepeatedRecords() ? ", and repeated records tell how long" : "");
        out.append("; results valid ");
        out.append(
                resultsValidForDays().isEmpty() ? "as the rule tables say" : "for " + resultsValidForDays() + " days");
        return out.toString();
    }

    /** Builds a reading. */
    final class Builder extends ImmutableRecordReading.Builder {
        Builder() {}
    }
}
