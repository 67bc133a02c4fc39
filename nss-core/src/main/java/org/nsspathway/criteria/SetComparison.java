package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/**
 * Two sets, sums of sets, versions or edited catalogues held against each other for one person: who is gained, who is
 * lost, and the facts that made the difference. Swapping the two mirrors the answer.
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

    /** What changes for a person from the one to the other. */
    public enum Kind {
        /** Met nothing before, or could not be told, and meets something now. */
        GAINED,
        /** Met something before and meets nothing now, or cannot be told. */
        LOST,
        /** Meets other criteria, or what is missing differs; whether something is met does not. */
        OTHERWISE,
        /** Nothing changes. */
        SAME
    }

    /**
     * What changes for one person.
     *
     * @param kind gained, lost, otherwise or the same
     * @param metFrom ids of the criteria met before, in the order of their rows
     * @param metTo ids of the criteria met now, in the order of their rows
     * @param decidingFacts facts on which the criteria rest that only one of the two meets
     * @since 0.1
     */
    public record Change(Kind kind, List<String> metFrom, List<String> metTo, Set<String> decidingFacts) {

        /** Keeps its own copies. */
        public Change {
            metFrom = ImmutableList.copyOf(metFrom);
            metTo = ImmutableList.copyOf(metTo);
            decidingFacts = ImmutableSet.copyOf(decidingFacts);
        }
    }

    /**
     * Compares for one person.
     *
     * @param presentation what is known of the person
     * @param reading how the record is read, the same for both
     * @return what changes
     */
    public Change compare(Presentation presentation, RecordReading reading) {
        Evaluation before = from.evaluate(presentation, reading);
        Evaluation after = to.evaluate(presentation, reading);
        List<String> metBefore = ids(before.with(Verdict.MET));
        List<String> metAfter = ids(after.with(Verdict.MET));
        Set<String> facts = new LinkedHashSet<>();
        deciding(before, metAfter, facts);
        deciding(after, metBefore, facts);
        return new Change(kind(before, after, metBefore, metAfter), metBefore, metAfter, facts);
    }

    private static Kind kind(Evaluation before, Evaluation after, List<String> metBefore, List<String> metAfter) {
        if (metBefore.isEmpty() != metAfter.isEmpty()) {
            return metBefore.isEmpty() ? Kind.GAINED : Kind.LOST;
        }
        boolean same = metBefore.equals(metAfter) && missing(before).equals(missing(after));
        return same ? Kind.SAME : Kind.OTHERWISE;
    }

    private static Set<MissingFact> missing(Evaluation evaluation) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        evaluation.with(Verdict.UNKNOWN).forEach(each -> missing.addAll(each.missing()));
        return missing;
    }

    private static List<String> ids(List<CriterionResult> results) {
        return results.stream().map(each -> each.criterion().id()).toList();
    }

    private static void deciding(Evaluation evaluation, List<String> metByTheOther, Set<String> facts) {
        for (CriterionResult each : evaluation.with(Verdict.MET)) {
            if (!metByTheOther.contains(each.criterion().id())) {
                each.explanation()
                        .decisive()
                        .forEach(part -> part.evidence().forEach(piece -> facts.add(piece.fact())));
            }
        }
    }
}
