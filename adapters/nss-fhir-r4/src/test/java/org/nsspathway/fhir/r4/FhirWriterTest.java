package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.Test;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/** Decisions as resources: drafts and proposals, the same for the same decision, and read back as what they say. */
class FhirWriterTest {
    private static final FhirWriter WRITER = FhirWriter.of(Uk.CATALOGUE);
    private static final Reference SUBJECT = new Reference("Patient/1");

    @Test
    void a_referral_to_the_service_has_its_code_its_urgency_and_its_reasons() {
        ServiceRequest it = WRITER.referral(tired(), SUBJECT).orElseThrow();

        assertThat(it.getStatus()).isEqualTo(ServiceRequestStatus.DRAFT);
        assertThat(it.getIntent()).isEqualTo(ServiceRequestIntent.PROPOSAL);
        assertThat(it.getPriority()).isEqualTo(ServiceRequestPriority.URGENT);
        assertThat(it.getCode().getCodingFirstRep().getCode()).isEqualTo("1556551000000104");
        assertThat(it.getSubject().getReference()).isEqualTo("Patient/1");
        assertThat(it.getAuthoredOnElement().getValueAsString()).isEqualTo("2026-03-02");
        assertThat(it.getReasonCode())
                .anySatisfy(reason -> assertThat(reason.getText()).startsWith("CORE-CONST: Fatigue"));
        assertThat(it.getNoteFirstRep().getText()).containsIgnoringCase("refer to the non-specific symptoms service");
    }

    @Test
    void a_draft_that_a_clinician_has_made_an_order_is_read_back_as_that_referral() {
        ServiceRequest it = WRITER.referral(tired(), SUBJECT).orElseThrow();
        it.setStatus(ServiceRequestStatus.ACTIVE).setIntent(ServiceRequestIntent.ORDER);

        FhirRecord record = Uk.READER.read("referral.json", WRITER.json(it), Uk.DAY);

        assertThat(record.referrals()).singleElement().satisfies(referral -> {
            assertThat(referral.type()).contains(new NationalCode(CodeList.REFERRAL_TYPE, "17"));
            assertThat(referral.priority()).contains(new NationalCode(CodeList.PRIORITY_TYPE, "3"));
            assertThat(referral.source()).contains(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"));
        });
    }

    @Test
    void a_site_has_the_code_of_its_type() {
        ServiceRequest it = WRITER.referral(decided(Symptom.of("dysphagia").build()), SUBJECT)
                .orElseThrow();

        assertThat(it.getCode().getCoding())
                .extracting(coding -> coding.getCode())
                .containsExactly("276551000000108");
    }

    @Test
    void where_nothing_is_to_be_referred_there_is_no_referral_and_still_a_plan() {
        RoutingDecision nothing =
                PathwayRouter.of(Uk.CATALOGUE).decide(Presentation.on(Uk.DAY).build(), RecordReading.complete());

        assertThat(WRITER.referral(nothing, SUBJECT)).isEmpty();
        assertThat(WRITER.advice(nothing, SUBJECT).getEntry()).hasSize(2);
    }

    @Test
    void the_advice_is_a_response_a_plan_and_a_draft_that_point_to_each_other() {
        Bundle bundle = WRITER.advice(tired(), SUBJECT);
        GuidanceResponse response = (GuidanceResponse) bundle.getEntry().get(0).getResource();
        CarePlan plan = (CarePlan) bundle.getEntry().get(1).getResource();

        assertThat(response.getResult().getReference())
                .isEqualTo(bundle.getEntry().get(1).getFullUrl());
        assertThat(plan.getActivityFirstRep().getReference().getReference())
                .isEqualTo(bundle.getEntry().get(2).getFullUrl());
        assertThat(response.getDataRequirement()).hasSameSizeAs(tired().questions());
        assertThat(response.getNote().get(2).getText()).contains("nhs-nss-core@");
    }

    @Test
    void what_is_written_is_strict_fhir_and_the_same_each_time() {
        String json = WRITER.json(WRITER.advice(tired(), SUBJECT));

        assertThat(FhirContext.forR4Cached()
                        .newJsonParser()
                        .setParserErrorHandler(new StrictErrorHandler())
                        .parseResource(json))
                .isInstanceOf(Bundle.class);
        assertThat(WRITER.json(WRITER.advice(tired(), SUBJECT))).isEqualTo(json);
        assertThat(json).doesNotContain("null");
    }

    @Test
    void every_urgency_of_the_priorities_is_one_of_the_policy() {
        assertThat(SmallTable.rows("request-priorities.csv", 4))
                .extracting(row -> row.get(0))
                .allSatisfy(id -> assertThat(Uk.CATALOGUE.routingPolicy().urgencies())
                        .extracting(urgency -> urgency.id())
                        .contains(id));
    }

    private static RoutingDecision tired() {
        return decided(Symptom.of("fatigue")
                .addQualifiers("unexplained")
                .lasting(TimeSpan.ofWeeks(6))
                .build());
    }

    private static RoutingDecision decided(Symptom symptom) {
        return PathwayRouter.of(Uk.CATALOGUE)
                .decide(
                        Presentation.on(LocalDate.of(2026, 3, 2))
                                .person(Person.builder()
                                        .ageInYears(58)
                                        .sex(Sex.FEMALE)
                                        .build())
                                .addSymptoms(symptom)
                                .build(),
                        RecordReading.partial());
    }
}
