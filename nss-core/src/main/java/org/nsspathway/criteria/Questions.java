package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;

/**
 * Which missing facts are worth a question: only those of criteria that something recorded speaks for, the most
 * urgent first, then the cheapest. A record with little in it leaves most criteria unknown; asking about all of them
 * would bury the few that matter.
 */
final class Questions {

    private Questions() {}

    static List<Question> ranked(List<CriterionResult> results, ToIntFunction<Criterion> urgencyRank, int most) {
        List<CriterionResult> open = new ArrayList<>(results.stream()
                .filter(each -> each.verdict() == Verdict.UNKNOWN && each.supported())
                .toList());
        open.sort(Comparator.comparingInt(each -> urgencyRank.applyAsInt(each.criterion())));
        Map<MissingFact, Integer> gained = new LinkedHashMap<>();
        Map<MissingFact, Set<String>> criteria = new LinkedHashMap<>();
        for (CriterionResult each : open) {
            for (MissingFact missing : each.missing()) {
                gained.merge(missing, urgencyRank.applyAsInt(each.criterion()), Math::min);
                criteria.computeIfAbsent(missing, key -> new LinkedHashSet<>())
                        .add(each.criterion().id());
            }
        }
        return gained.keySet().stream()
                .sorted(Comparator.<MissingFact>comparingInt(gained::get).thenComparing(MissingFact::cost))
                .limit(most)
                .map(missing -> new Question(missing, List.copyOf(criteria.getOrDefault(missing, Set.of()))))
                .toList();
    }
}
