package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.criteria.Question;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.SetRole;

/**
 * One route for one person, with its reasons: why this one, which others apply, why not the rest, what is missing and
 * what to confirm. Advice to a clinician.
 *
 * @since 0.1
 */
public final class RoutingDecision {
    /** Questions that a decision asks at the most. */
    public static final int MOST_QUESTIONS = 7;

    private final Evaluation evaluation;
    private final ImmutableList<PolicyLine> applies;
    private final ImmutableList<PolicyLine> others;

    RoutingDecision(Evaluation evaluation, List<PolicyLine> applies, List<PolicyLine> others) {
        this.evaluation = evaluation;
        this.applies = ImmutableList.copyOf(applies);
        this.others = ImmutableList.copyOf(others);
    }

    /**
     * Every criterion that was read, with its result.
     *
     * @return the evaluation behind the decision
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * The line of the policy that decided.
     *
     * @return the first line that holds
     */
    public PolicyLine decidedBy() {
        return applies.get(0);
    }

    /**
     * The route put first.
     *
     * @return never less urgent than another that applies
     */
    public Pathway pathway() {
        return decidedBy().pathway();
    }

    /**
     * Other lines that hold, lead elsewhere and are worth naming.
     *
     * @return in the order of the policy
     */
    public List<PolicyLine> alsoApplies() {
        return applies.stream()
                .skip(1)
                .filter(line -> line.listedBeside() && !line.pathway().equals(pathway()))
                .toList();
    }

    /**
     * Lines that do not hold, each with its reason.
     *
     * @return in the order of the policy
     */
    public List<PolicyLine> doesNotApply() {
        return others;
    }

    /**
     * The criteria on which the route rests: those that are met, without exclusions.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> met() {
        return evaluation.with(Verdict.MET).stream()
                .filter(each -> each.set().role() != SetRole.EXCLUSION)
                .toList();
    }

    /**
     * Exclusions that are known to apply.
     *
     * @return in the order of rows
     */
    public List<CriterionResult> excludedBy() {
        return exclusions(Verdict.MET);
    }

    /**
     * Exclusions that nobody has told: they never block, they are confirmed with the referral.
     *
     * @return in the order of rows
     */
    public List<CriterionResult> toConfirm() {
        return exclusions(Verdict.UNKNOWN);
    }

    private List<CriterionResult> exclusions(Verdict verdict) {
        return evaluation.with(verdict).stream()
                .filter(each -> each.set().role() == SetRole.EXCLUSION)
                .toList();
    }

    /**
     * Criteria that cannot be told, and for which something recorded speaks.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> open() {
        return evaluation.with(Verdict.UNKNOWN).stream()
                .filter(each -> each.set().role() != SetRole.EXCLUSION && each.supported())
                .toList();
    }

    /**
     * Criteria that cannot be told because nothing recorded speaks for or against them. They are not a no.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> untold() {
        return evaluation.with(Verdict.UNKNOWN).stream()
                .filter(each -> each.set().role() == SetRole.CRITERIA && !each.supported())
                .toList();
    }

    /**
     * What is worth asking before the person leaves.
     *
     * @return at most {@link #MOST_QUESTIONS}, the first to be asked first
     */
    public List<Question> questions() {
        return evaluation.questions(MOST_QUESTIONS);
    }

    /**
     * Whether receipt of the referral starts the 28-day clock.
     *
     * @return true for urgent suspected cancer referrals
     */
    public boolean startsClock() {
        return pathway().startsClock();
    }

    /**
     * The day on which it was decided.
     *
     * @return the day of assessment
     */
    public LocalDate decidedOn() {
        return evaluation.presentation().assessedOn();
    }

    /**
     * The decision in plain English: what to do and by when, why, what to ask, what to confirm, why not elsewhere.
     *
     * @return lines that end with a line feed
     */
    public String inWords() {
        return new DecisionText(this).write();
    }

    /** Where it leads, and nothing of the person. */
    @Override
    public String toString() {
        return "RoutingDecision{" + pathway().id() + "}";
    }
}
