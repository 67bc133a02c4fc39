package org.nsspathway.routing;

import java.util.Set;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.Signal;

/** Whether a result is one that a signal speaks of. */
final class Signals {

    private Signals() {}

    static boolean matches(Signal signal, CriterionResult result) {
        Criterion criterion = result.criterion();
        return result.verdict() == signal.verdict()
                && signal.roles().contains(result.set().role())
                && allows(signal.actions(), criterion.action())
                && allows(signal.destinations(), criterion.destination())
                && allows(signal.urgencies(), criterion.urgency())
                && signal.criterion().filter(id -> !id.equals(criterion.id())).isEmpty()
                && (!signal.supportedOnly() || result.supported());
    }

    private static boolean allows(Set<String> wanted, String word) {
        return wanted.isEmpty() || wanted.contains(word);
    }
}
