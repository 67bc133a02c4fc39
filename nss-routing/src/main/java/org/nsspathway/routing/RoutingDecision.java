package org.nsspathway.routing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.pathway.ClockStart;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.pathway.Urgency;

/**
 * One decision on one person: the route that comes first, every other that applies and why it is not first, every one
 * that does not and why, what to do beside it, what to ask and what the answers would change, what to confirm, and the
 * safety net. Immutable; what is put into words is worked out when it is asked for. Advice to a clinician.
 *
 * @since 0.1
 */
public final class RoutingDecision {
    /** Questions that a decision asks at the most. */
    public static final int MOST_QUESTIONS = 7;

    private final Deciding deciding;
    private final Standing standing;
    private final Supplier<List<RouteOption>> options;
    private final Supplier<List<DecisionQuestion>> questions;
    private final Supplier<List<PlannedAction>> actions;

    RoutingDecision(Deciding deciding) {
        this.deciding = deciding;
        this.standing = deciding.decide(Verdicts.asRead());
        this.options = Suppliers.memoize(() -> new RouteOptions(deciding, standing).apply());
        this.questions = Suppliers.memoize(() -> new QuestionRanking(deciding, standing).most(MOST_QUESTIONS));
        this.actions = Suppliers.memoize(() -> new ActionPlan(deciding, standing).actions());
    }

    /**
     * Every rule that was read, with its result; the exclusions last.
     *
     * @return the evaluation behind the decision
     */
    public Evaluation evaluation() {
        return standing.evaluation();
    }

    /**
     * The pathway that comes first.
     *
     * @return never less urgent than another that applies, and never one that is closed
     */
    public Pathway pathway() {
        return standing.course().first().pathway();
    }

    /**
     * How soon.
     *
     * @return the urgency of what comes first, which is the most urgent of all that apply
     */
    public Urgency urgency() {
        return pathway().urgency();
    }

    /**
     * The state of the pathway that comes first.
     *
     * @return for NSS {@code ready}, {@code tests-outstanding} or {@code refer-now}; else empty
     */
    public String state() {
        return standing.course().state(pathway());
    }

    /**
     * The route that comes first.
     *
     * @return with its grounds
     */
    public RouteOption first() {
        return options.get().get(0);
    }

    /**
     * Every other route that applies, each with the reason why it does not come first.
     *
     * @return in the order of the policy
     */
    public List<RouteOption> alsoApplies() {
        return options.get().stream().skip(1).collect(ImmutableList.toImmutableList());
    }

    /**
     * Every route that does not apply, each with its reason.
     *
     * @return in the order of the table of pathways
     */
    public List<RouteNotTaken> doesNotApply() {
        return new RouteOptions(deciding, standing).doNotApply();
    }

    /**
     * The lines of the policy that decided, in their order.
     *
     * @return the lines that lead to a pathway and hold
     */
    public List<PolicyLine> decidedBy() {
        return standing.course().applies().stream().map(each -> each.line()).toList();
    }

    /**
     * The lines beside the routes that hold: the state of a pathway, and actions.
     *
     * @return in the order of the policy
     */
    public List<PolicyLine> linesBeside() {
        return standing.course().beside();
    }

    /**
     * The site pathways that fit, counted as national referral types.
     *
     * @return the leading one first
     */
    public List<SitePathway> sitePathways() {
        return standing.sites().pathways();
    }

    /**
     * Services that would have been used and are closed, with what stands in.
     *
     * @return empty where none is
     */
    public List<ClosedService> closedServices() {
        return new RouteOptions(deciding, standing).closed();
    }

    /**
     * Rules that are met, without exclusions.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> met() {
        return results(Verdict.MET, false);
    }

    /**
     * Rules that are met and ask for more than a test: what the routes rest on.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> grounds() {
        return met().stream()
                .filter(each -> !deciding.context()
                        .rules()
                        .of(each.criterion())
                        .outcome()
                        .outcome()
                        .equals(RuleOutcome.TEST))
                .toList();
    }

    /**
     * Exclusions that are known to apply.
     *
     * @return in the order of rows
     */
    public List<CriterionResult> excludedBy() {
        return results(Verdict.MET, true);
    }

    /**
     * Exclusions that nobody has told: they never block, they are confirmed with the referral.
     *
     * @return in the order of rows
     */
    public List<CriterionResult> toConfirm() {
        return results(Verdict.UNKNOWN, true);
    }

    /**
     * Rules that cannot be told, and for which something recorded speaks.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> open() {
        return results(Verdict.UNKNOWN, false).stream()
                .filter(CriterionResult::supported)
                .toList();
    }

    /**
     * Rules that cannot be told because nothing recorded speaks for them. They are not a no.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> untold() {
        return results(Verdict.UNKNOWN, false).stream()
                .filter(each -> !each.supported())
                .toList();
    }

    private List<CriterionResult> results(Verdict verdict, boolean exclusions) {
        return standing.evaluation().with(verdict).stream()
                .filter(each -> (each.set().role() == SetRole.EXCLUSION) == exclusions)
                .toList();
    }

    /**
     * What to do beside the route: tests with their own deadlines, telephone calls, what to confirm and to say.
     *
     * @return in the order of the policy
     */
    public List<PlannedAction> actions() {
        return actions.get();
    }

    /**
     * Tests that are asked for and not done: by rules, and as filter function tests of NSS.
     *
     * @return in words
     */
    public List<String> testsOutstanding() {
        return actions().stream()
                .filter(each -> deciding.context().action(each.id()).isTest())
                .map(PlannedAction::subject)
                .distinct()
                .toList();
    }

    /**
     * What is worth asking before the person leaves, and what each answer would change.
     *
     * @return at most {@link #MOST_QUESTIONS}, the first to be asked first
     */
    public List<DecisionQuestion> questions() {
        return questions.get();
    }

    /**
     * What the decision takes for granted of services.
     *
     * @return sentences; empty where a profile tells everything
     */
    public List<String> assumptions() {
        return new Assumptions(deciding, standing).sentences();
    }

    /**
     * What holds the person until the next step.
     *
     * @return never empty of what to look out for
     */
    public SafetyNet safetyNet() {
        return new NetMaking(deciding, standing).net();
    }

    /**
     * What the rules that are met have to say to the person.
     *
     * @return sentences, each once
     */
    public List<String> toSay() {
        return met().stream()
                .map(each -> each.criterion().say())
                .filter(say -> !say.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Whether a 28-day clock starts.
     *
     * @return yes, no, or under which condition; from when is said by {@link Pathway#clockNote()}
     */
    public ClockStart clock() {
        return pathway().clock();
    }

    /**
     * Whether receipt of the referral starts the 28-day clock.
     *
     * @return true for urgent suspected cancer referrals
     */
    public boolean startsClock() {
        return clock() == ClockStart.YES;
    }

    /**
     * The day on which it was decided.
     *
     * @return the day of assessment
     */
    public LocalDate decidedOn() {
        return evaluation().presentation().assessedOn();
    }

    /**
     * The decision in plain English, in the order in which a clinician needs it: what to do and by when, why, what
     * else, what to ask, what to confirm, why not elsewhere.
     *
     * @return lines that end with a line feed
     */
    public String inWords() {
        return new DecisionText(this).write();
    }

    /**
     * Every line of the policy, whether it holds, and why or why not.
     *
     * @return lines that end with a line feed
     */
    public String policyInWords() {
        return new PolicyText(deciding, standing).write();
    }

    /** Where the same person would stand if verdicts were other than they are. */
    Standing supposing(Verdicts verdicts) {
        return deciding.decide(verdicts);
    }

    RouterContext context() {
        return deciding.context();
    }

    /** Where it leads, and nothing of the person. */
    @Override
    public String toString() {
        return "RoutingDecision{" + pathway().id() + "}";
    }
}
