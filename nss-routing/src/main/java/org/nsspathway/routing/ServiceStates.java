package org.nsspathway.routing;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.Signal;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Setting;
import org.nsspathway.routing.internal.policy.PathwayStates;

/** How the services of a place stand for one person on the day of assessment. */
final class ServiceStates implements PathwayStates {
    private final ImmutableMap<String, Service> services;
    private final Presentation presentation;

    ServiceStates(Map<String, Service> services, Presentation presentation) {
        this.services = ImmutableMap.copyOf(services);
        this.presentation = presentation;
    }

    /** How a pathway stands for the person. */
    ServiceState of(Pathway pathway) {
        if (!pathway.closable()) {
            return ServiceState.OPEN;
        }
        if (tooYoung(pathway)) {
            return ServiceState.TOO_YOUNG;
        }
        Service service = services.get(pathway.id());
        Service.State state = service == null ? Service.State.UNKNOWN : service.stateOn(presentation.assessedOn());
        return switch (state) {
            case OPEN -> ServiceState.OPEN;
            case NOT_YET_OPEN -> ServiceState.NOT_YET_OPEN;
            case SUSPENDED -> ServiceState.SUSPENDED;
            case NOT_OFFERED -> ServiceState.NOT_OFFERED;
            case UNKNOWN -> pathway.assumedOpen() ? ServiceState.ASSUMED_OPEN : ServiceState.UNKNOWN;
        };
    }

    /** What a signal asks; a place's own exclusions are no matter of states. */
    boolean answers(Signal.OfService.ServiceQuestion question, Pathway pathway) {
        return switch (question) {
            case OPEN -> of(pathway) == ServiceState.OPEN;
            case USABLE -> !of(pathway).isClosed();
            case UNKNOWN -> of(pathway) == ServiceState.UNKNOWN;
            case ACCEPTS -> accepts(pathway);
            case EXCLUDES -> false;
        };
    }

    @Override
    public boolean closed(Pathway pathway) {
        return of(pathway).isClosed();
    }

    @Override
    public List<String> instead(Pathway pathway) {
        Service service = services.get(pathway.id());
        return service == null ? List.of() : service.fallback();
    }

    @Nullable
    Service service(Pathway pathway) {
        return services.get(pathway.id());
    }

    /** Youngest age that the pathway takes here; none without a floor. */
    @Nullable
    Integer minAge(Pathway pathway) {
        Service service = services.get(pathway.id());
        return service == null
                ? pathway.minAge().orElse(null)
                : service.minAge().or(pathway::minAge).orElse(null);
    }

    /** How it stands, with the day or the age that decides. */
    String inWords(Pathway pathway) {
        Service service = services.get(pathway.id());
        ServiceState state = of(pathway);
        return switch (state) {
            case SUSPENDED ->
                state.inWords()
                        + (service == null
                                ? ""
                                : service.suspendedFrom()
                                        .map(day -> " since " + day)
                                        .orElse(""));
            case NOT_YET_OPEN ->
                "not open before "
                        + (service == null
                                ? ""
                                : service.openFrom().map(Object::toString).orElse(""));
            case TOO_YOUNG -> "for people from " + minAge(pathway) + " on";
            default -> state.inWords();
        };
    }

    /** An age that is not known, or may be old enough, closes nothing. */
    private boolean tooYoung(Pathway pathway) {
        Integer floor = minAge(pathway);
        return floor != null
                && presentation
                        .person()
                        .ageOn(presentation.assessedOn())
                        .map(NumberInterval::highMillionths)
                        .filter(high -> high < floor * NumberInterval.millionths(BigDecimal.ONE))
                        .isPresent();
    }

    /** Whether it can be used, or is at least not known to be open to nobody, from where the person turned up. */
    boolean accepts(Pathway pathway) {
        ServiceState state = of(pathway);
        Service service = services.get(pathway.id());
        Set<Setting> from =
                service == null || service.acceptsFrom().isEmpty() ? pathway.acceptsFrom() : service.acceptsFrom();
        return (state == ServiceState.OPEN || state == ServiceState.ASSUMED_OPEN)
                && from.contains(presentation.setting());
    }
}
