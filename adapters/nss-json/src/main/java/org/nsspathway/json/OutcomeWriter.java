package org.nsspathway.json;

import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.problem.Problem;
import org.nsspathway.routing.DecisionQuestion;
import org.nsspathway.routing.PlannedAction;
import org.nsspathway.routing.RouteOption;
import org.nsspathway.routing.RoutingDecision;
import org.nsspathway.routing.SafetyNet;

/** What came of a decision, all of it: so that a replay can compare field by field. */
final class OutcomeWriter {
    private final JsonOut out;

    OutcomeWriter(JsonOut out) {
        this.out = out;
    }

    void write(RoutingDecision it) {
        out.object("route", members -> {
            out.text("pathway", it.pathway().id()).text("label", it.pathway().label());
            out.text("urgency", it.urgency().id()).text("how_soon", it.urgency().label());
            option(it.first());
        });
        out.object(
                "clock",
                members -> out.text("starts", it.clock().word())
                        .textUnlessEmpty("note", it.pathway().clockNote()));
        out.objects("also_applies", it.alsoApplies(), (option, members) -> {
            out.text("pathway", option.pathway().id())
                    .text("label", option.pathway().label())
                    .text("urgency", option.pathway().urgency().id());
            option(option);
        });
        out.objects(
                "does_not_apply",
                it.doesNotApply(),
                (other, members) -> out.text("pathway", other.pathway().id())
                        .text("reason", other.reason())
                        .truth("nearly", other.nearly()));
        out.objects("actions", it.actions(), (action, members) -> action(action));
        out.texts("tests_outstanding", it.testsOutstanding());
        out.objects("questions", it.questions(), (question, members) -> question(question));
        it.ifAllNo().ifPresent(option -> out.text("if_all_no", option.pathway().id()));
        out.texts("to_confirm", ids(it.toConfirm()));
        out.texts("excluded_by", ids(it.excludedBy()));
        out.objects(
                "closed_services",
                it.closedServices(),
                (closed, members) -> out.text("pathway", closed.pathway().id())
                        .text("in_words", closed.inWords())
                        .text("instead", closed.instead().id()));
        out.object("safety_net", members -> net(it.safetyNet()));
        out.texts("to_say", it.toSay());
        out.texts("assumptions", it.assumptions());
        out.objects("results", it.evaluation().results(), (result, members) -> result(result));
        out.objects("problems", it.evaluation().problems(), (problem, members) -> problem(problem));
        out.text("in_words", it.inWords());
    }

    private static java.util.List<String> ids(java.util.List<CriterionResult> results) {
        return results.stream().map(each -> each.criterion().id()).toList();
    }

    private void option(RouteOption it) {
        out.textUnlessEmpty("state", it.state())
                .text("instruction", it.instruction())
                .text("destination", it.destination());
        out.objects("referral_types", it.referralTypes(), (type, members) -> type(type));
        out.text("because", it.because()).textUnlessEmpty("why_not_first", it.whyNotFirst());
        out.texts("rules", ids(it.rules()));
        out.texts("facts", it.facts());
        out.text("instead_of", it.insteadOf().map(other -> other.id()));
    }

    private void type(ReferralType it) {
        out.text("code", it.code()).textUnlessEmpty("site", it.site()).text("label", it.label());
    }

    private void action(PlannedAction it) {
        out.text("id", it.id())
                .textUnlessEmpty("subject", it.subject())
                .text("what", it.what())
                .text("last_day", it.lastDay())
                .textUnlessEmpty("by", it.by())
                .textUnlessEmpty("owner", it.owner())
                .textUnlessEmpty("because", it.because())
                .text("source", it.source());
    }

    private void question(DecisionQuestion it) {
        missing(it.missing());
        out.texts("rules", it.rules());
        out.objects(
                "changes",
                it.changes(),
                (change, members) -> out.text("answer", change.answer())
                        .text("route", change.route())
                        .text("in_words", change.inWords()));
    }

    private void missing(MissingFact it) {
        out.text("fact", it.fact())
                .textUnlessEmpty("aspect", it.aspect())
                .text("question", it.question())
                .word("cost", it.cost());
    }

    private void net(SafetyNet it) {
        out.text("review_on", it.reviewOn());
        out.texts("owners", it.owners());
        out.texts("look_for", it.lookFor());
        out.texts("call", it.call());
        out.texts("guidance", it.guidance());
    }

    /** What would settle a rule is worked out where something recorded speaks for it. */
    private void result(CriterionResult it) {
        out.text("set", it.set().id())
                .text("criterion", it.criterion().id())
                .word("verdict", it.verdict())
                .text("reason", it.reason());
        if (it.verdict() == Verdict.UNKNOWN && it.supported()) {
            out.objects("missing", it.missing(), (missing, members) -> missing(missing));
        }
    }

    private void problem(Problem it) {
        out.text("code", it.code()).text("place", it.place()).text("text", it.text());
    }
}
