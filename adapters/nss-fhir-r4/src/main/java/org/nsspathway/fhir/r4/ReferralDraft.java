package org.nsspathway.fhir.r4;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.presentation.Setting;
import org.nsspathway.routing.RoutingDecision;
import org.nsspathway.terminology.Code;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.terminology.CodeMeaning;
import org.nsspathway.terminology.CodeStanding;
import org.nsspathway.terminology.CodeUse;

/** A referral as a ServiceRequest: coded where a code is known for its type, and always in words. */
final class ReferralDraft {
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String GENERAL_PRACTICE = "03";
    private static final int CELLS = 4;

    private final RoutingDecision decision;
    private final Reference subject;
    private final CodeMap codes;

    ReferralDraft(RoutingDecision decision, Reference subject, CodeMap codes) {
        this.decision = decision;
        this.subject = subject;
        this.codes = codes;
    }

    ServiceRequest write() {
        ServiceRequest request = new ServiceRequest()
                .setStatus(ServiceRequestStatus.DRAFT)
                .setIntent(ServiceRequestIntent.PROPOSAL)
                .setPriority(priority())
                .setSubject(subject.copy())
                .setAuthoredOnElement(new DateTimeType(decision.decidedOn().toString()));
        request.addCategory(new CodeableConcept(new Coding(RequestReader.CATEGORY, "referral", null)));
        request.setCode(code());
        if (decision.evaluation().presentation().setting() == Setting.GENERAL_PRACTICE) {
            source().ifPresent(meaning ->
                    request.addExtension(RequestReader.SOURCE, new CodeableConcept(coding(meaning))));
        }
        for (CriterionResult each : decision.first().rules()) {
            request.addReasonCode(new CodeableConcept().setText(each.criterion().id() + ": " + each.reason()));
        }
        request.addNote().setText(decision.inWords());
        return request;
    }

    private ServiceRequestPriority priority() {
        String urgency = decision.urgency().id();
        return SmallTable.rows("request-priorities.csv", CELLS).stream()
                .filter(row -> row.get(0).equals(urgency))
                .map(row -> ServiceRequestPriority.fromCode(row.get(1)))
                .findFirst()
                .orElse(ServiceRequestPriority.ROUTINE);
    }

    private CodeableConcept code() {
        CodeableConcept code = new CodeableConcept().setText(decision.first().instruction());
        for (ReferralType type : decision.first().referralTypes()) {
            codes.toWrite(Code.SNOMED_CT, decision.pathway().id(), type.code())
                    .ifPresent(meaning -> code.addCoding(coding(meaning)));
        }
        return code;
    }

    private Optional<CodeMeaning> source() {
        return codes.all().stream()
                .filter(each -> each.use() == CodeUse.REFERRAL_SOURCE
                        && each.value().equals(GENERAL_PRACTICE)
                        && each.standing() == CodeStanding.SEEN)
                .findFirst();
    }

    private static Coding coding(CodeMeaning meaning) {
        return new Coding(SNOMED, meaning.code().value(), meaning.display());
    }
}
