package org.nsspathway.fhir.r4;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.routing.RoutingDecision;
import org.nsspathway.terminology.CodeMap;

/**
 * Writes a decision as FHIR R4 resources: a draft of the referral, and the whole of the advice as a Bundle of a
 * GuidanceResponse, a CarePlan and that draft. Everything is a draft and a proposal: a clinician decides, and sends.
 * Immutable and thread-safe.
 *
 * <p>The same decision gives the same resources, ids included.
 *
 * @since 0.1
 */
public final class FhirWriter {
    private final CodeMap codes;

    private FhirWriter(CodeMap codes) {
        this.codes = codes;
    }

    /**
     * A writer with the code map of the installed rules, of which it takes codes that need no second look.
     *
     * @param catalogue what codes mean
     * @return the writer
     */
    public static FhirWriter of(CriteriaCatalogue catalogue) {
        return new FhirWriter(catalogue.codes());
    }

    /**
     * A draft of the referral that the decision advises.
     *
     * @param decision the decision
     * @param subject the person, as the caller's record refers to them
     * @return empty where the decision advises no referral because cancer is suspected or has to be ruled out
     */
    public Optional<ServiceRequest> referral(RoutingDecision decision, Reference subject) {
        return decision.pathway().refersForCancer()
                ? Optional.of(new ReferralDraft(decision, subject, codes).write())
                : Optional.empty();
    }

    /**
     * The whole of the advice.
     *
     * @param decision the decision
     * @param subject the person, as the caller's record refers to them
     * @return a Bundle of the type collection: a GuidanceResponse, a CarePlan, and the draft of a referral if there is one
     */
    public Bundle advice(RoutingDecision decision, Reference subject) {
        Optional<ServiceRequest> referral = referral(decision, subject);
        String seed = decision.decidedOn() + "\n" + decision.inWords();
        String planUrl = url(seed, "CarePlan");
        String referralUrl = url(seed, "ServiceRequest");
        AdviceResources advice = new AdviceResources(decision, subject);
        CarePlan plan = advice.plan(referral.isPresent() ? referralUrl : "");
        GuidanceResponse response = advice.response(planUrl);
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        add(bundle, url(seed, "GuidanceResponse"), response);
        add(bundle, planUrl, plan);
        referral.ifPresent(request -> add(bundle, referralUrl, request));
        return bundle;
    }

    /**
     * A resource as JSON.
     *
     * @param resource the resource
     * @return on one line
     */
    public String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }

    private static void add(Bundle bundle, String url, Resource resource) {
        bundle.addEntry().setFullUrl(url).setResource(resource);
    }

    /** From the content only, so that the same advice has the same address. */
    private static String url(String seed, String type) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((type + "\n" + seed).getBytes(StandardCharsets.UTF_8));
    }
}
