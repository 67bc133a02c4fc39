package org.nsspathway.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Explanation;
import org.nsspathway.evidence.Evidence;

/**
 * Gathers what made two readings of one criterion differ: the parts that decided on one side and do not stand on the
 * other with the same verdict. What rests on silence alone is left out where something recorded tells the difference.
 */
final class Difference {
    private final List<Explanation> parts = new ArrayList<>();

    /** A part and what it came to. */
    private record Told(String condition, Verdict verdict) {}

    void add(@Nullable CriterionResult from, @Nullable CriterionResult to) {
        List<Explanation> before = from == null ? List.of() : from.explanation().decisive();
        List<Explanation> after = to == null ? List.of() : to.explanation().decisive();
        if (from == null || to == null) {
            parts.addAll(before);
            parts.addAll(after);
            return;
        }
        List<Explanation> onlyBefore = without(before, told(to.explanation()));
        List<Explanation> onlyAfter = without(after, told(from.explanation()));
        if (onlyBefore.isEmpty() && onlyAfter.isEmpty()) {
            onlyBefore = before;
            onlyAfter = after;
        }
        parts.addAll(from.verdict() == Verdict.MET ? about(onlyBefore, onlyAfter) : onlyBefore);
        parts.addAll(to.verdict() == Verdict.MET ? about(onlyAfter, onlyBefore) : onlyAfter);
    }

    /** What keeps one side from being met tells the difference; of what meets the other, only the same facts do. */
    private static List<Explanation> about(List<Explanation> met, List<Explanation> unmet) {
        Set<String> facts = facts(unmet);
        return unmet.isEmpty()
                ? met
                : met.stream()
                        .filter(part -> facts(List.of(part)).stream().anyMatch(facts::contains))
                        .toList();
    }

    private static List<Explanation> without(List<Explanation> parts, Set<Told> others) {
        return parts.stream()
                .filter(each -> !others.contains(told(each, each.verdict())))
                .toList();
    }

    private static Told told(Explanation part, Verdict verdict) {
        return new Told(part.condition().text(), verdict);
    }

    private static Set<Told> told(Explanation whole) {
        Set<Told> told = new HashSet<>();
        gather(whole, told);
        return told;
    }

    private static void gather(Explanation part, Set<Told> told) {
        if (part.parts().isEmpty()) {
            told.add(told(part, part.verdict()));
        }
        part.parts().forEach(each -> gather(each, told));
    }

    SortedSet<String> facts() {
        return facts(telling());
    }

    private static SortedSet<String> facts(List<Explanation> some) {
        SortedSet<String> facts = new TreeSet<>();
        for (Explanation part : some) {
            part.evidence().forEach(piece -> facts.add(piece.fact()));
            if (part.evidence().isEmpty()) {
                facts.addAll(ConditionFacts.of(part.condition()));
            }
        }
        return facts;
    }

    SortedSet<String> sentences() {
        SortedSet<String> sentences = new TreeSet<>();
        telling().forEach(part -> sentences.add(part.sentence()));
        return sentences;
    }

    private List<Explanation> telling() {
        List<Explanation> told =
                parts.stream().filter(part -> !onlySilence(part)).toList();
        return told.isEmpty() ? parts : told;
    }

    private static boolean onlySilence(Explanation part) {
        return !part.evidence().isEmpty()
                && part.evidence().stream().allMatch(piece -> piece.origin() == Evidence.Origin.SILENCE);
    }
}
