package org.nsspathway.fhir.r4;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.routing.DecisionQuestion;
import org.nsspathway.routing.PlannedAction;
import org.nsspathway.routing.RoutingDecision;

/** The advice as a GuidanceResponse, which says what is missing, and a CarePlan, which says what to do and by when. */
final class AdviceResources {
    /** A name and no address. */
    private static final String MODULE = "urn:nsspathway:router";

    private static final String QUESTION = "urn:nsspathway:question";

    private final RoutingDecision decision;
    private final Reference subject;

    AdviceResources(RoutingDecision decision, Reference subject) {
        this.decision = decision;
        this.subject = subject;
    }

    GuidanceResponse response(String planUrl) {
        List<DecisionQuestion> questions = decision.questions();
        GuidanceResponse response = new GuidanceResponse()
                .setModule(new UriType(MODULE))
                .setStatus(questions.isEmpty() ? GuidanceResponseStatus.SUCCESS : GuidanceResponseStatus.DATAREQUESTED)
                .setSubject(subject.copy())
                .setOccurrenceDateTimeElement(
                        new DateTimeType(decision.decidedOn().toString()))
                .setResult(new Reference(planUrl));
        response.addNote().setText(decision.inWords());
        response.addNote()
                .setText("Read as a " + decision.evaluation().reading().inWords() + ".");
        response.addNote().setText("Rule sets: " + sets() + ".");
        for (DecisionQuestion each : questions) {
            DataRequirement asked = response.addDataRequirement();
            asked.setType("Observation");
            asked.addMustSupport(each.missing().toString());
            asked.addExtension(QUESTION, new StringType(each.missing().question()));
        }
        return response;
    }

    private String sets() {
        return decision.evaluation().results().stream()
                .map(CriterionResult::set)
                .map(CriteriaSet::toString)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }

    CarePlan plan(String referralUrl) {
        CarePlan plan = new CarePlan()
                .setStatus(CarePlanStatus.DRAFT)
                .setIntent(CarePlanIntent.PROPOSAL)
                .setTitle(decision.inWords().lines().findFirst().orElseThrow())
                .setSubject(subject.copy())
                .setCreatedElement(new DateTimeType(decision.decidedOn().toString()));
        CarePlanActivityComponent first = plan.addActivity();
        if (referralUrl.isEmpty()) {
            activity(first, decision.first().instruction());
        } else {
            first.setReference(new Reference(referralUrl));
        }
        for (PlannedAction each : decision.actions()) {
            CarePlanActivityComponent activity = plan.addActivity();
            activity(activity, each.what());
            each.lastDay()
                    .ifPresent(day -> activity.getDetail()
                            .setScheduled(new Period().setEndElement(new DateTimeType(day.toString()))));
        }
        decision.safetyNet().reviewOn().ifPresent(day -> {
            CarePlanActivityComponent review = plan.addActivity();
            activity(review, "Review, or sooner if something changes");
            review.getDetail().setScheduled(new Period().setEndElement(new DateTimeType(day.toString())));
        });
        decision.safetyNet().lookFor().forEach(each -> plan.addNote().setText(each));
        return plan;
    }

    private static void activity(CarePlanActivityComponent activity, String what) {
        activity.getDetail().setStatus(CarePlanActivityStatus.NOTSTARTED).setDescription(what);
    }
}
