package org.nsspathway.criteria;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.internal.check.ConditionCheck;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicySetting;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.RuleSignal;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.Signal;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Vocabulary;

/** Refuses a service that names what the policy or the vocabulary does not have, or closes what is there for everybody. */
final class ServiceCheck {
    private final Vocabulary vocabulary;
    private final RoutingPolicy policy;
    private final Map<String, Pathway> pathways = new LinkedHashMap<>();

    ServiceCheck(Vocabulary vocabulary, RoutingPolicy policy) {
        this.vocabulary = vocabulary;
        this.policy = policy;
        policy.pathways().forEach(each -> pathways.put(each.id(), each));
    }

    void check(Service service) {
        Pathway pathway = pathway(service, "service", service.pathway());
        if (!pathway.closable() && narrowed(service)) {
            throw new TableException(
                    service.place(),
                    "'" + pathway.id() + "' is there for everybody, everywhere: it is neither closed nor limited. "
                            + "Remove what limits it.");
        }
        service.fallback().forEach(each -> pathway(service, "fallback", each));
        service.settings().forEach((setting, value) -> setting(service, setting, value));
        ConditionCheck names = new ConditionCheck(
                vocabulary, Set.of(), terms(), service.place().column("excludes"));
        service.excludes().forEach(names::check);
    }

    private static boolean narrowed(Service service) {
        return !service.offered().orElse(true)
                || service.openFrom().isPresent()
                || service.suspendedFrom().isPresent()
                || service.minAge().isPresent()
                || !service.acceptsFrom().isEmpty()
                || !service.excludes().isEmpty();
    }

    private Pathway pathway(Service service, String column, String id) {
        Pathway found = pathways.get(id);
        if (found == null) {
            throw new TableException(
                    service.place().column(column),
                    "there is no pathway '" + id + "'." + Nearest.advice(id, pathways.keySet()));
        }
        return found;
    }

    private void setting(Service service, String setting, String value) {
        List<PolicySetting> known = policy.settings().stream()
                .filter(each -> each.name().equals(setting))
                .toList();
        if (known.isEmpty()) {
            throw new TableException(service.place().column(setting), "the policy has no setting '" + setting + "'.");
        }
        if (known.stream().noneMatch(each -> each.allows(value))) {
            throw new TableException(
                    service.place().column(setting),
                    "'" + value + "' is no choice for " + setting + ". Write "
                            + String.join(" or ", known.get(0).allowed())
                            + ", or leave it empty for the policy's default.");
        }
    }

    /** Signals about the person; those about services and decisions would ask for what is being decided. */
    private Set<String> terms() {
        ImmutableSet.Builder<String> terms = ImmutableSet.builder();
        for (Signal each : policy.signals()) {
            if (each instanceof RuleSignal
                    || each instanceof Signal.OfFacts
                    || each instanceof Signal.OfSites
                    || each instanceof Signal.OfTests) {
                terms.add(each.name());
            }
        }
        return terms.build();
    }
}
