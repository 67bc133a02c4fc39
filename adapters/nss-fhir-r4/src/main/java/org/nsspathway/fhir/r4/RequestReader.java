package org.nsspathway.fhir.r4;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.terminology.CodeUse;

/**
 * Reads requests: tests that are awaited, referrals, and the symptoms for which they were made. A request says when it
 * was written, never when it was received.
 */
final class RequestReader {
    static final String SOURCE = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-SourceOfServiceRequest";
    static final String CATEGORY = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";

    private static final String TWO_WEEK_WAIT = "3";
    private static final Set<CodeUse> USES = EnumSet.of(CodeUse.TEST, CodeUse.PANEL, CodeUse.REFERRAL);
    private static final Set<ServiceRequestIntent> ORDERED = EnumSet.of(
            ServiceRequestIntent.PLAN,
            ServiceRequestIntent.DIRECTIVE,
            ServiceRequestIntent.ORDER,
            ServiceRequestIntent.ORIGINALORDER,
            ServiceRequestIntent.REFLEXORDER,
            ServiceRequestIntent.FILLERORDER,
            ServiceRequestIntent.INSTANCEORDER);
    private static final Set<ServiceRequestStatus> LEFT_OUT =
            EnumSet.of(ServiceRequestStatus.ENTEREDINERROR, ServiceRequestStatus.DRAFT);

    private final Chart chart;
    private final List<Referral> referrals = new ArrayList<>();

    RequestReader(Chart chart) {
        this.chart = chart;
    }

    List<Referral> referrals() {
        return referrals;
    }

    void read(ServiceRequest it, Entry entry) {
        String path = entry.path().isEmpty() ? "ServiceRequest" : entry.path();
        boolean ordered = ORDERED.contains(it.getIntent()) && !it.getDoNotPerform();
        if (LEFT_OUT.contains(it.getStatus()) || !ordered) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ,
                    path + ".status",
                    "a draft, a proposal, or entered in error; it was left out.");
            return;
        }
        Optional<DateInterval> authored = Dates.of(it.getAuthoredOnElement());
        if (chart.isLater(authored)) {
            return;
        }
        boolean category = it.getCategory().stream().anyMatch(RequestReader::isReferral);
        List<Meaning> meanings =
                it.hasCode() || !category ? chart.concepts().meanings(it.getCode(), path + ".code", USES) : List.of();
        Optional<Meaning> referral = meanings.stream()
                .filter(meaning -> meaning.use() == CodeUse.REFERRAL)
                .findFirst();
        if (referral.isPresent() || category) {
            referrals.add(referral(it, referral, authored, path));
        }
        boolean open = it.getStatus() == ServiceRequestStatus.ACTIVE || it.getStatus() == ServiceRequestStatus.ONHOLD;
        for (Meaning meaning : meanings) {
            if (meaning.use() != CodeUse.REFERRAL && open && !entry.damaged()) {
                chart.without(meaning.term(), ResultStatus.AWAITED, path);
            }
        }
        for (int i = 0; i < it.getReasonCode().size(); i++) {
            reason(it.getReasonCode().get(i), authored, entry.damaged(), path + ".reasonCode[" + i + "]");
        }
    }

    private static boolean isReferral(CodeableConcept category) {
        return category.getCoding().stream()
                .anyMatch(coding -> CATEGORY.equals(coding.getSystem()) && "referral".equals(coding.getCode()));
    }

    /** A symptom is a reason because it is there; a diagnosis may be one because it is suspected, and stays unknown. */
    private void reason(CodeableConcept reason, Optional<DateInterval> authored, boolean damaged, String path) {
        for (Meaning meaning : chart.concepts().meanings(reason, path, Set.of(CodeUse.FINDING))) {
            boolean symptom =
                    Chart.isSymptom(chart.vocabulary().fact(meaning.term()).orElseThrow());
            if (symptom && !damaged) {
                chart.present(
                        meaning,
                        new Chart.When(
                                null, authored.map(DateInterval::earliest).orElse(null), null),
                        path);
            } else {
                chart.problem(
                        ProblemCode.FHIR_CODE_OUT_OF_PLACE,
                        path,
                        "a diagnosis as the reason of a request may be no more than suspected; it stays unknown.");
                chart.unread(List.of(meaning), Optional.empty(), path);
            }
        }
    }

    private Referral referral(ServiceRequest it, Optional<Meaning> code, Optional<DateInterval> authored, String path) {
        Referral.Builder referral = Referral.builder();
        code.map(Meaning::value)
                .filter(type -> !type.isEmpty())
                .ifPresent(type -> referral.type(new NationalCode(CodeList.REFERRAL_TYPE, type)));
        priority(it, code.isPresent(), path)
                .ifPresent(priority -> referral.priority(new NationalCode(CodeList.PRIORITY_TYPE, priority)));
        List<Meaning> sources = new ArrayList<>();
        for (Extension extension : it.getExtensionsByUrl(SOURCE)) {
            if (extension.getValue() instanceof CodeableConcept source) {
                sources.addAll(chart.concepts().meanings(source, path + ".extension", Set.of(CodeUse.REFERRAL_SOURCE)));
            }
        }
        if (sources.size() == 1) {
            referral.source(
                    new NationalCode(CodeList.SOURCE_OF_REFERRAL, sources.get(0).value()));
        }
        authored.filter(DateInterval::isOneDay)
                .ifPresent(day -> referral.event(EventKind.DECISION_TO_REFER, day.earliest()));
        if (it.getStatus() == ServiceRequestStatus.REVOKED) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ,
                    path + ".status",
                    "the referral was withdrawn, on a day that is not said; its clock is not told of it.");
        }
        return referral.build();
    }

    /** A fast-track code says that it is an urgent suspected cancer referral, whatever the priority of the request. */
    private Optional<String> priority(ServiceRequest it, boolean fastTrack, String path) {
        ServiceRequestPriority priority = it.getPriority();
        boolean routine = priority == ServiceRequestPriority.ROUTINE;
        if (fastTrack) {
            if (routine) {
                chart.problem(
                        ProblemCode.FHIR_CONTRADICTION,
                        path + ".priority",
                        "routine contradicts the code of a fast-track referral, which was followed. Correct one.");
            }
            return Optional.of(TWO_WEEK_WAIT);
        }
        if (priority == null || priority == ServiceRequestPriority.NULL) {
            return Optional.empty();
        }
        return Optional.of(routine ? "1" : "2");
    }
}
