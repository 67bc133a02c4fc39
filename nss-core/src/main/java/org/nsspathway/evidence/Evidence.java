package org.nsspathway.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.DateInterval;

/**
 * One thing on which a verdict rests: a fact, its value, its date, and where it came from.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Evidence permits ImmutableEvidence {

    /** Where a piece of evidence came from. */
    enum Origin {
        /** It stands in the record. */
        RECORDED,
        /** It was taken for granted, as the reading allows. */
        ASSUMED,
        /** It follows from other facts of the record. */
        DERIVED,
        /** The record is complete and does not mention it. */
        SILENCE
    }

    /**
     * The fact.
     *
     * @return its name in the vocabulary
     */
    String fact();

    /**
     * What is known of it, in the notation of cases; never free text.
     *
     * @return for example {@code present}, {@code unexplained} or {@code 6.2}
     */
    @Value.Redacted
    String value();

    /**
     * When.
     *
     * @return empty where the record says nothing of it
     */
    Optional<DateInterval> date();

    /**
     * Where it came from.
     *
     * @return the origin
     */
    Origin origin();

    /** Builds a piece of evidence. */
    final class Builder extends ImmutableEvidence.Builder {
        /** With nothing filled in yet. */
        public Builder() {}
    }
}
