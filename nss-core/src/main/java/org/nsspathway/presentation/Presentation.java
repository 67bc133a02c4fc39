package org.nsspathway.presentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * What is known about one person on the day of assessment. Immutable, thread-safe, without an identifier; the order
 * of its parts never matters to an evaluation.
 *
 * <p>What is not in it is not recorded, which is never read as "no" unless the caller's {@link RecordReading} says so.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Presentation permits ImmutablePresentation {

    /** Rows of one kind that one presentation may hold. */
    int MOST_ROWS = 100_000;

    /**
     * Stands among what is {@link #unread()} where something is recorded and nobody knows what, such as a code outside the
     * code map: it may have been any fact, so that no silence is an absence.
     */
    String ANYTHING = "anything";

    /**
     * The day on which the facts are read; selects the version of every rule set.
     *
     * @return the day of assessment
     */
    LocalDate assessedOn();

    /**
     * Age, sex and organs.
     *
     * @return a person of whom nothing is known unless said otherwise
     */
    @Value.Redacted
    @Value.Default
    default Person person() {
        return Person.unknown();
    }

    /**
     * Where the person turned up.
     *
     * @return general practice unless said otherwise
     */
    @Value.Default
    default Setting setting() {
        return Setting.GENERAL_PRACTICE;
    }

    /**
     * Symptoms, signs and examination findings, present or absent, each instance apart.
     *
     * @return in the order they were given
     */
    @Value.Redacted
    List<Symptom> symptoms();

    /**
     * Results of tests, measurements and investigations.
     *
     * @return in the order they were given
     */
    @Value.Redacted
    List<TestResult> results();

    /**
     * History and circumstances, present or absent.
     *
     * @return in the order they were given
     */
    @Value.Redacted
    List<HistoryItem> history();

    /**
     * The clinician's concerns.
     *
     * @return in the order they were given
     */
    @Value.Redacted
    List<Concern> concerns();

    /**
     * Facts of which something is recorded that could not be read: a damaged row, an uncertain diagnosis. Silence about
     * them is never read as their absence; a test that is unread by itself has {@link TestResult#unread}.
     *
     * @return names or aliases of the vocabulary, or {@link #ANYTHING}
     */
    @Value.Redacted
    Set<String> unread();

    /**
     * Starts a presentation.
     *
     * @param assessedOn the day on which the facts are read
     * @return a builder
     */
    static Builder on(LocalDate assessedOn) {
        return new Builder().assessedOn(assessedOn);
    }

    /**
     * What if this were known as well? The day, the person and the setting stay; symptoms, results, history, concerns and
     * unread facts are added to.
     *
     * @return a builder that holds all of this presentation
     */
    default Builder toBuilder() {
        return on(assessedOn())
                .person(person())
                .setting(setting())
                .addAllSymptoms(symptoms())
                .addAllResults(results())
                .addAllHistory(history())
                .addAllConcerns(concerns())
                .addAllUnread(unread());
    }

    /** Refuses what cannot be: dates after the day of assessment or before birth, and a thing both there and not there. */
    @Value.Check
    default void check() {
        PresentationCheck.check(this);
    }

    /** Builds a presentation. Setting one thing twice is refused. */
    final class Builder extends ImmutablePresentation.Builder {
        Builder() {}
    }
}
