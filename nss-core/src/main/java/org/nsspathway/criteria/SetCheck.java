package org.nsspathway.criteria;

import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.ConditionSize;
import org.nsspathway.internal.check.ConditionCheck;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Vocabulary;

/** Checks the criteria of one set together: every condition, every organ, and that FIRES never runs in a ring. */
final class SetCheck {
    static final int MOST_DEEP = 50;

    private SetCheck() {}

    static void check(List<Criterion> criteria, Vocabulary vocabulary) {
        Set<String> all = ids(criteria);
        Set<String> inForce =
                ids(criteria.stream().filter(each -> each.status().inForce()).toList());
        Map<String, Set<String>> fires = new HashMap<>();
        for (Criterion each : criteria) {
            each.organ().ifPresent(organ -> {
                if (vocabulary.fact("has_" + organ).isEmpty()) {
                    throw new TableException(
                            each.place().column("organ"),
                            "there is no fact 'has_" + organ + "'. Add it to a table of facts.");
                }
            });
            Set<String> ids = each.status().inForce() ? inForce : all;
            known(each.modifiers(), "modifiers", each, vocabulary);
            known(each.resultFacts(), "result_facts", each, vocabulary);
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
            ring(each, each.id(), fires, new HashSet<>(), 0);
        }
        ListMultimap<String, Condition> byId = PreparedRules.byId(criteria);
        Map<String, Long> sizes = new HashMap<>();
        for (Criterion each : criteria) {
            if (size(each.id(), byId, vocabulary, sizes) > ConditionSize.MOST) {
                throw new TableException(
                        each.place().column("condition"),
                        "with all that it refers to the condition has more than " + ConditionSize.MOST
                                + " parts. Make it simpler.");
            }
        }
    }

    /** What FIRES may name; what is in force cannot rest on what is only optional or proposed. */
    static Set<String> ids(List<Criterion> criteria) {
        Set<String> ids = new TreeSet<>();
        for (Criterion each : criteria) {
            ids.add(each.id());
            each.parent().ifPresent(ids::add);
        }
        return ids;
    }

    private static void known(List<String> facts, String column, Criterion criterion, Vocabulary vocabulary) {
        for (String fact : facts) {
            if (vocabulary.fact(fact).isEmpty()) {
                String near = vocabulary
                        .nearest(fact)
                        .map(name -> " Did you mean '" + name + "'?")
                        .orElse(" Add it to a table of facts.");
                throw new TableException(criterion.place().column(column), "fact '" + fact + "' is not known." + near);
            }
        }
    }

    private static long size(
            String id, ListMultimap<String, Condition> byId, Vocabulary vocabulary, Map<String, Long> sizes) {
        Long known = sizes.get(id);
        if (known != null) {
            return known;
        }
        long size = 0;
        for (Condition each : byId.get(id)) {
            size += ConditionSize.of(each, vocabulary::sizeOf, other -> size(other, byId, vocabulary, sizes));
        }
        sizes.put(id, size);
        return size;
    }

    private static void ring(Criterion start, String id, Map<String, Set<String>> fires, Set<String> seen, int depth) {
        if (depth > MOST_DEEP) {
            throw new TableException(
                    start.place().column("condition"),
                    "criteria may fire each other at most " + MOST_DEEP + " deep. Make one of them simpler.");
        }
        for (String next : fires.getOrDefault(id, Set.of())) {
            boolean own = next.equals(start.id())
                    || start.parent().filter(next::equals).isPresent();
            if (own) {
                throw new TableException(
                        start.place().column("condition"),
                        "the rule fires itself by way of FIRES(" + next + "). Break the ring.");
            }
            if (seen.add(next)) {
                ring(start, next, fires, seen, depth + 1);
            }
        }
    }
}
