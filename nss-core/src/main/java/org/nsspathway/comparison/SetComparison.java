package org.nsspathway.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/**
 * Two sets, sums of sets, versions or profiles held against each other for one person: who is gained, who is lost, and
 * the facts that made the difference. Swapping the two mirrors the answer. Exclusions are not criteria and do not
 * count, and what is missing counts only where something recorded speaks for the criterion. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SetComparison {
    private final CriteriaEvaluator from;
    private final CriteriaEvaluator to;

    /**
     * A comparison.
     *
     * @param from what is compared
     * @param to with what
     */
    public SetComparison(CriteriaEvaluator from, CriteriaEvaluator to) {
        this.from = from;
        this.to = to;
    }

    /** One criterion on both sides; a side that does not have it is null. */
    private record Pair(
            @Nullable CriterionResult from, @Nullable CriterionResult to) {}

    /**
     * Compares for one person.
     *
     * @param presentation what is known of the person
     * @param reading how the record is read, the same for both
     * @return what changes
     */
    public SetChange compare(Presentation presentation, RecordReading reading) {
        Map<String, CriterionResult> before = results(from.evaluate(presentation, reading));
        Map<String, CriterionResult> after = results(to.evaluate(presentation, reading));
        List<String> metBefore = met(before);
        List<String> metAfter = met(after);
        List<Pair> differing = differing(before, after, (one, other) -> isMet(one) == isMet(other));
        if (differing.isEmpty()) {
            differing = differing(before, after, SetComparison::equallyOpen);
        }
        Difference difference = new Difference();
        differing.forEach(pair -> difference.add(pair.from(), pair.to()));
        return new SetChange.Builder()
                .kind(kind(metBefore, metAfter, differing.isEmpty()))
                .addAllMetFrom(metBefore)
                .addAllMetTo(metAfter)
                .addAllUntoldFrom(untold(differing, Pair::from))
                .addAllUntoldTo(untold(differing, Pair::to))
                .addAllDecidingFacts(difference.facts())
                .addAllInWords(difference.sentences())
                .build();
    }

    private static List<String> untold(List<Pair> differing, Function<Pair, @Nullable CriterionResult> side) {
        List<String> ids = new ArrayList<>();
        for (Pair pair : differing) {
            CriterionResult result = side.apply(pair);
            if (result != null && result.verdict() == Verdict.UNKNOWN) {
                ids.add(result.criterion().id());
            }
        }
        return ids;
    }

    private static SetChange.Kind kind(List<String> metBefore, List<String> metAfter, boolean alike) {
        if (metBefore.isEmpty() != metAfter.isEmpty()) {
            return metBefore.isEmpty() ? SetChange.Kind.GAINED : SetChange.Kind.LOST;
        }
        return alike ? SetChange.Kind.SAME : SetChange.Kind.CHANGED;
    }

    private static Map<String, CriterionResult> results(Evaluation evaluation) {
        Map<String, CriterionResult> results = new LinkedHashMap<>();
        for (CriterionResult each : evaluation.results()) {
            if (each.set().role() != SetRole.EXCLUSION) {
                results.put(each.criterion().id(), each);
            }
        }
        return results;
    }

    private static List<String> met(Map<String, CriterionResult> results) {
        return results.values().stream()
                .filter(SetComparison::isMet)
                .map(each -> each.criterion().id())
                .toList();
    }

    private static List<Pair> differing(
            Map<String, CriterionResult> before,
            Map<String, CriterionResult> after,
            BiPredicate<@Nullable CriterionResult, @Nullable CriterionResult> alike) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Pair> differing = new ArrayList<>();
        for (String id : ids) {
            Pair pair = new Pair(before.get(id), after.get(id));
            if (!alike.test(pair.from(), pair.to())) {
                differing.add(pair);
            }
        }
        return differing;
    }

    private static boolean isMet(@Nullable CriterionResult result) {
        return result != null && result.verdict() == Verdict.MET;
    }

    /** Neither open, or both for want of the same facts. A rule that is the same is read once only. */
    private static boolean equallyOpen(@Nullable CriterionResult one, @Nullable CriterionResult other) {
        if (!isOpen(one) && !isOpen(other)) {
            return true;
        }
        if (one == null || other == null || !isOpen(one) || !isOpen(other)) {
            return false;
        }
        boolean sameRule =
                one.criterion().wholeCondition().equals(other.criterion().wholeCondition())
                        && ConditionFacts.firedBy(one.criterion().condition()).isEmpty();
        return sameRule || Objects.equals(one.missing(), other.missing());
    }

    /** Unknown, and something recorded speaks for it: silence alone changes nothing for a person. */
    private static boolean isOpen(@Nullable CriterionResult result) {
        return result != null && result.verdict() == Verdict.UNKNOWN && result.supported();
    }
}
