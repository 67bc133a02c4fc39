package org.nsspathway.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.Setting;

/**
 * What one place offers of one pathway: since when, for whom, and where to turn when it is closed.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Service permits ImmutableService {

    /** Whether a service can be used on a day. */
    enum State {
        /** Offered and open. */
        OPEN,
        /** Offered, and not open yet. */
        NOT_YET_OPEN,
        /** Offered, and suspended. */
        SUSPENDED,
        /** Not offered here. */
        NOT_OFFERED,
        /** Nobody has said. */
        UNKNOWN
    }

    /**
     * The pathway it is of.
     *
     * @return id of a pathway
     */
    String pathway();

    /**
     * Whether it is offered here.
     *
     * @return empty where nobody has said
     */
    Optional<Boolean> offered();

    /**
     * First day on which it takes people.
     *
     * @return empty for no limit
     */
    Optional<LocalDate> openFrom();

    /**
     * First day on which it takes nobody any more.
     *
     * @return empty where it is not suspended
     */
    Optional<LocalDate> suspendedFrom();

    /**
     * Where people may come from.
     *
     * @return empty where nobody has said
     */
    Set<Setting> acceptsFrom();

    /**
     * Youngest age in completed years that it takes.
     *
     * @return empty for no limit
     */
    Optional<Integer> minAge();

    /**
     * Where to turn when it is closed or does not take the person.
     *
     * @return ids of pathways, the first choice first
     */
    List<String> fallback();

    /**
     * Where this was read.
     *
     * @return never blank
     */
    String source();

    /**
     * Starts a service.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Whether it can be used on a day.
     *
     * @param day the day
     * @return suspended from its day on, whatever else is said
     */
    default State stateOn(LocalDate day) {
        if (offered().isEmpty()) {
            return State.UNKNOWN;
        }
        if (!offered().get()) {
            return State.NOT_OFFERED;
        }
        if (suspendedFrom().filter(from -> !day.isBefore(from)).isPresent()) {
            return State.SUSPENDED;
        }
        return openFrom().filter(day::isBefore).isPresent() ? State.NOT_YET_OPEN : State.OPEN;
    }

    /** Checks that the source is named and the dates are in order. */
    @Value.Check
    default void check() {
        if (source().isBlank()) {
            throw new IllegalArgumentException("service '" + pathway() + "' needs a source. Say where it was read.");
        }
        if (openFrom().isPresent()
                && suspendedFrom()
                        .filter(from -> from.isBefore(openFrom().get()))
                        .isPresent()) {
            throw new IllegalArgumentException(
                    "service '" + pathway() + "' is suspended before it opens. Correct one of the dates.");
        }
    }

    /** Builds a service. Setting one thing twice is refused. */
    final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
