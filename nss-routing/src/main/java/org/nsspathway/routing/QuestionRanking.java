package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Supposition;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;

/**
 * What is worth asking: only what belongs to rules that something recorded speaks for and that would change the
 * decision if they were met; by the urgency gained, then by what it costs to find out. What an answer would change is
 * found by deciding again with the answer supposed.
 */
final class QuestionRanking {
    private final Deciding deciding;
    private final Standing standing;
    private final Map<MissingFact, Integer> rank = new LinkedHashMap<>();
    private final Map<MissingFact, Set<String>> rules = new LinkedHashMap<>();

    QuestionRanking(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.standing = standing;
    }

    /** A rule that is open, and how urgent the decision would be if it were met. */
    private record Open(CriterionResult result, int urgency) {}

    List<DecisionQuestion> most(int most) {
        List<Open> open = new ArrayList<>();
        for (CriterionResult result : standing.evaluation().with(Verdict.UNKNOWN)) {
            if (result.set().role() != SetRole.EXCLUSION && result.alreadyDone().isEmpty() && result.supported()) {
                Standing met = deciding.decide(Verdicts.withMet(result));
                if (differs(met)) {
                    open.add(new Open(
                            result, met.course().first().pathway().urgency().rank()));
                }
            }
        }
        open.sort(Comparator.comparingInt(Open::urgency));
        for (Open each : open) {
            for (MissingFact missing : each.result().missing()) {
                rank.merge(missing, each.urgency(), Math::min);
                rules.computeIfAbsent(missing, key -> new LinkedHashSet<>())
                        .add(each.result().criterion().id());
            }
        }
        return firstOf(
                most,
                rank.keySet().stream()
                        .sorted(Comparator.<MissingFact>comparingInt(rank::get).thenComparing(MissingFact::cost))
                        .toList());
    }

    /** Questions for the same rules whose answers would change the same are one. */
    private List<DecisionQuestion> firstOf(int most, List<MissingFact> sorted) {
        Set<List<Object>> different = new HashSet<>();
        List<DecisionQuestion> questions = new ArrayList<>();
        for (MissingFact each : sorted) {
            DecisionQuestion question = question(each);
            different.add(List.of(question.changes(), question.rules()));
            if (different.size() > most) {
                break;
            }
            questions.add(question);
        }
        return questions;
    }

    private DecisionQuestion question(MissingFact missing) {
        ImmutableList.Builder<DecisionQuestion.Change> changes = ImmutableList.builder();
        List<CriterionResult> hanging = deciding.person().hangingOn(missing);
        for (Supposition each : Supposition.about(missing, hanging)) {
            if (isWithoutItsCode(each)) {
                continue;
            }
            Standing then = deciding.decide(Verdicts.supposing(each, hanging));
            if (differs(then)) {
                Pathway first = then.course().first().pathway();
                changes.add(new DecisionQuestion.Change(answer(each), first.id(), inWords(then)));
            }
        }
        return new DecisionQuestion(missing, List.copyOf(rules.getOrDefault(missing, Set.of())), changes.build());
    }

    /** That there is a site, or a type of cancer, does not yet say where it leads: the code decides. */
    private boolean isWithoutItsCode(Supposition supposition) {
        return supposition.inWords().equals("yes") && value(supposition.about()) == ValueKind.CODE;
    }

    /** A number that is compared with one limit only is on this side of it or on that. */
    private String answer(Supposition supposition) {
        return supposition.inWords().equals("yes") && value(supposition.about()) == ValueKind.NUMBER
                ? "beyond the limit"
                : supposition.inWords();
    }

    private @Nullable ValueKind value(MissingFact missing) {
        return missing.aspect().isEmpty()
                ? deciding.context()
                        .vocabulary()
                        .fact(missing.fact())
                        .map(Fact::value)
                        .orElse(null)
                : null;
    }

    /** Whether another route would come first, or the same one in another state or to another clinic. */
    private boolean differs(Standing other) {
        return !inWords(other).equals(inWords(standing));
    }

    private String inWords(Standing of) {
        return new RouteOptions(deciding, of).firstInWords();
    }
}
