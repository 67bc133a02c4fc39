package org.nsspathway.presentation;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * Something of the person's history or circumstances: a past or current cancer with its type and date, smoking, an
 * exposure, a treatment, a need for admission, an investigation elsewhere.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface HistoryItem permits ImmutableHistoryItem {

    /**
     * What it is: a name or an alias of the vocabulary.
     *
     * @return for example {@code past_cancer}
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
     * Which one, as a code: the type of a cancer, the site that an image names.
     *
     * @return empty where it is not recorded or there is nothing to say
     */
    Optional<String> detail();

    /**
     * When it began or was diagnosed.
     *
     * @return empty where it is not recorded
     */
    Optional<DateInterval> startedOn();

    /**
     * What was said of it, such as {@code unexplained}; names of the vocabulary.
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
     * Starts an item that is present.
     *
     * @param term a name or an alias of the vocabulary
     * @return a builder
     */
    static Builder of(String term) {
        return new Builder().term(term);
    }

    /**
     * Something that was asked about and is not there.
     *
     * @param term a name or an alias of the vocabulary
     * @return the item
     */
    static HistoryItem absent(String term) {
        return of(term).presence(Presence.ABSENT).build();
    }

    /** Checks that an absent item says nothing more. */
    @Value.Check
    default void check() {
        Checks.term(term());
        detail().ifPresent(Checks::term);
        Checks.qualifiers(term(), qualifiers(), deniedQualifiers());
        boolean bare = detail().isEmpty()
                && startedOn().isEmpty()
                && qualifiers().isEmpty()
                && deniedQualifiers().isEmpty();
        Checks.require(
                presence() == Presence.PRESENT || bare,
                "an absent %s cannot have a detail, a date or qualifiers",
                term());
    }

    /** Builds a history item. Setting one thing twice is refused. */
    final class Builder extends ImmutableHistoryItem.Builder {
        Builder() {}
    }
}
