package org.nsspathway.presentation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * One symptom, sign or examination finding as it was recorded once. The same symptom recorded twice is two of these,
 * each with its own onset, qualifiers, side and cause; they are never pooled.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Symptom permits ImmutableSymptom {

    /**
     * What it is: a name or an alias of the vocabulary.
     *
     * @return for example {@code fatigue}
     */
    String term();

    /**
     * Whether it was recorded as there or as not there.
     *
     * @return present unless said otherwise
     */
    @Value.Default
    default Presence presence() {
        return Presence.PRESENT;
    }

    /**
     * Since when.
     *
     * @return empty where it is not recorded
     */
    Optional<Onset> onset();

    /**
     * The day on which it was written down.
     *
     * @return empty where that is the day of assessment
     */
    Optional<LocalDate> recordedOn();

    /**
     * The day from which it was gone.
     *
     * @return empty where no end is recorded
     */
    Optional<LocalDate> endedOn();

    /**
     * What was said of it, such as {@code unexplained} or {@code progressive}; names of the vocabulary.
     *
     * @return the qualifiers that were recorded
     */
    Set<String> qualifiers();

    /**
     * What was asked about and is not so, such as {@code progressive}; names of the vocabulary.
     *
     * @return the qualifiers that were recorded as not holding; none of those that hold
     */
    Set<String> deniedQualifiers();

    /**
     * Which side of the body.
     *
     * @return empty where it is not recorded
     */
    Optional<Side> side();

    /**
     * A known cause, as a code such as {@code copd}; never free text.
     *
     * @return empty where none is recorded
     */
    Optional<String> cause();

    /**
     * Starts a symptom that is present.
     *
     * @param term a name or an alias of the vocabulary
     * @return a builder
     */
    static Builder of(String term) {
        return new Builder().term(term);
    }

    /**
     * A symptom that was asked about and is not there.
     *
     * @param term a name or an alias of the vocabulary
     * @return the symptom
     */
    static Symptom absent(String term) {
        return of(term).presence(Presence.ABSENT).build();
    }

    /** Checks that an absent symptom says nothing more, and that it does not end before it was recorded to begin. */
    @Value.Check
    default void check() {
        Checks.term(term());
        Checks.qualifiers(term(), qualifiers(), deniedQualifiers());
        boolean bare = onset().isEmpty()
                && qualifiers().isEmpty()
                && deniedQualifiers().isEmpty()
                && side().isEmpty()
                && cause().isEmpty();
        Checks.require(
                presence() == Presence.PRESENT || bare,
                "an absent %s cannot have an onset, qualifiers, a side or a cause",
                term());
        if (onset().orElse(null) instanceof Onset.Since since && endedOn().isPresent()) {
            Checks.require(
                    !endedOn().get().isBefore(since.date().earliest()), "%s must not end before its onset", term());
        }
    }

    /** Builds a symptom. Setting one thing twice is refused. */
    final class Builder extends ImmutableSymptom.Builder {
        Builder() {}

        /**
         * There for a stated length of time up to the day of assessment.
         *
         * @param length how long
         * @return this builder
         */
        public Builder lasting(TimeSpan length) {
            return onset(Onset.lasting(length));
        }

        /**
         * There since a known day.
         *
         * @param day the first day
         * @return this builder
         */
        public Builder since(LocalDate day) {
            return onset(Onset.since(day));
        }
    }
}
