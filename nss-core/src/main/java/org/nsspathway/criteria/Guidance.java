package org.nsspathway.criteria;

import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.problem.Place;

/**
 * A recommendation of a source that is no criterion, because nothing about a person decides it: why, and what a
 * program can still do with it.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Guidance permits ImmutableGuidance {

    /**
     * The rule set whose source it belongs to.
     *
     * @return for example {@code nice-ng12}
     */
    String set();

    /**
     * The recommendation's own number.
     *
     * @return for example {@code 1.16.8}
     */
    String id();

    /**
     * A few words for a list.
     *
     * @return never blank
     */
    String title();

    /**
     * Why it is no criterion.
     *
     * @return never blank
     */
    String reason();

    /**
     * The occasion on which it is due, by a name that a router knows.
     *
     * @return empty where a program can do nothing with it
     */
    Optional<String> hook();

    /**
     * What to say or do on that occasion.
     *
     * @return empty where there is no hook
     */
    String words();

    /**
     * Where it comes from.
     *
     * @return the source
     */
    RuleSource source();

    /**
     * What else there is to say.
     *
     * @return may be empty
     */
    String note();

    /**
     * Where the row stands.
     *
     * @return table and row
     */
    @Value.Auxiliary
    Place place();

    /** Builds a piece of guidance. */
    final class Builder extends ImmutableGuidance.Builder {
        Builder() {}
    }
}
