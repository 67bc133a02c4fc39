package org.nsspathway.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Vocabulary;

/** Checks the criteria of one set together: every condition, every organ, and that FIRES never runs in a ring. */
final class SetCheck {

    private SetCheck() {}

    static void check(List<Criterion> criteria, Vocabulary vocabulary) {
        Set<String> ids = new TreeSet<>();
        for (Criterion each : criteria) {
            ids.add(each.id());
            each.parent().ifPresent(ids::add);
        }
        Map<String, Set<String>> fires = new HashMap<>();
        for (Criterion each : criteria) {
            each.organ().ifPresent(organ -> {
                if (vocabulary.fact("has_" + organ).isEmpty()) {
                    throw new TableException(
                            each.place().column("organ"),
                            "there is no fact 'has_" + organ + "'. Add it to a table of facts.");
                }
            });
            new ConditionCheck(vocabulary, ids, each.place().column("condition")).check(each.wholeCondition());
            each.askWhen()
                    .ifPresent(when ->
                            new ConditionCheck(vocabulary, ids, each.place().column("ask_when")).check(when));
            Set<String> fired = ConditionFacts.firedBy(each.condition());
            fires.computeIfAbsent(each.id(), key -> new HashSet<>()).addAll(fired);
            each.parent()
                    .ifPresent(parent -> fires.computeIfAbsent(parent, key -> new HashSet<>())
                            .addAll(fired));
        }
        for (Criterion each : criteria) {
            ring(each, each.id(), fires, new HashSet<>());
        }
    }

    private static void ring(Criterion start, String id, Map<String, Set<String>> fires, Set<String> seen) {
        for (String next : fires.getOrDefault(id, Set.of())) {
            boolean own = next.equals(start.id())
                    || start.parent().filter(next::equals).isPresent();
            if (own) {
                throw new TableException(
                        start.place().column("condition"),
                        "the rule fires itself by way of FIRES(" + next + "). Break the ring.");
            }
            if (seen.add(next)) {
                ring(start, next, fires, seen);
            }
        }
    }
}
