package org.nsspathway.criteria;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.Signal;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Vocabulary;

/** Refuses a service of a pathway, fact or signal that does not exist. */
record ServiceCheck(Vocabulary vocabulary, RoutingPolicy policy) {

    void check(Service service) {
        pathway(service, "service", service.pathway());
        service.fallback().forEach(each -> pathway(service, "fallback", each));
        Set<String> signals = policy.signals().stream().map(Signal::name).collect(Collectors.toUnmodifiableSet());
        ConditionCheck names = new ConditionCheck(
                vocabulary, Set.of(), signals, service.place().column("excludes"));
        service.excludes().forEach(names::check);
    }

    private void pathway(Service service, String column, String id) {
        List<String> known = policy.pathways().stream().map(Pathway::id).toList();
        if (!known.contains(id)) {
            throw new TableException(
                    service.place().column(column), "there is no pathway '" + id + "'." + Nearest.advice(id, known));
        }
    }
}
