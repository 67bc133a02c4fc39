package org.nsspathway.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.Setting;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/**
 * What one place offers of one pathway: since when, for whom, what it does where the national rules leave a choice,
 * and where to turn when it is closed.
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
     * Whom it does not take, beside the national exclusions. A condition names facts of the vocabulary or signals of
     * the routing policy. One that is unknown for a person never shuts the person out.
     *
     * @return in the order of the table
     */
    List<Condition> excludes();

    /**
     * What the place chose where the routing policy leaves a choice: {@code on_missing_tests},
     * {@code on_unknown_primary}, {@code on_several_sites}, {@code on_recurrence}.
     *
     * @return the choices that were made, by the name of their column; what is left out is the policy's default
     */
    @Value.NaturalOrder
    SortedMap<String, String> settings();

    /**
     * Where to turn when it is closed or does not take the person.
     *
     * @return ids of pathways, the first choice first
     */
    List<String> fallback();

    /**
     * Whom the service is for by where they live or are registered, in words. It is shown and decides nothing.
     *
     * @return empty where nobody has said
     */
    @Value.Default
    default String catchment() {
        return "";
    }

    /**
     * Where this was read.
     *
     * @return never blank
     */
    String source();

    /**
     * The day on which it was read there.
     *
     * @return empty where nobody has said
     */
    Optional<LocalDate> readOn();

    /**
     * What else there is to say.
     *
     * @return may be empty
     */
    @Value.Default
    default String note() {
        return "";
    }

    /**
     * Where the row stands.
     *
     * @return table and row, or the service itself where no table was read
     */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.of("service " + pathway());
    }

    /**
     * Starts a service.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a table of services: {@code service, offered, open_from, suspended_from, accepts_from, min_age, excludes,
     * on_missing_tests, on_unknown_primary, on_several_sites, on_recurrence, fallback, source, read_on, note}, and
     * {@code catchment} if it is there. Lists have semicolons between their parts, settings in {@code accepts_from}
     * blanks. Whether pathways, facts and choices exist is not known here and is checked with the rules.
     *
     * @param source the table
     * @return the services, in the order of the table
     * @throws TableException if a column is missing or unknown, a cell cannot be read, or a pathway has two rows
     */
    static List<Service> read(TableSource source) {
        return ServiceTable.read(source);
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
