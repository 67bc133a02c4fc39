package org.nsspathway.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * Something to do beside the route, with its own deadline and owner. It outranks no route.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface PlannedAction permits ImmutablePlannedAction {

    /**
     * The action's id in the policy.
     *
     * @return for example {@code order-rule-test}
     */
    String id();

    /**
     * What to do.
     *
     * @return for example {@code Order chest x ray}
     */
    String what();

    /**
     * For what it is done, where it is one of several of its kind.
     *
     * @return a test, an exclusion, or empty
     */
    String subject();

    /**
     * The facts that the test brings, by their names in the vocabulary.
     *
     * @return empty where it is no test
     */
    List<String> facts();

    /**
     * The last day.
     *
     * @return empty where words say by when
     */
    Optional<LocalDate> lastDay();

    /**
     * By when.
     *
     * @return in words; empty where the last day says it all
     */
    String by();

    /**
     * Who does it.
     *
     * @return in words
     */
    String owner();

    /**
     * Why.
     *
     * @return in words, with the ids of rules that ask for it
     */
    String because();

    /**
     * Where it comes from.
     *
     * @return never blank
     */
    String source();

    /** Builds an action. */
    final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
