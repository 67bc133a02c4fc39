package org.nsspathway.cli;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.fhir.r4.FhirReader;
import org.nsspathway.fhir.r4.FhirRecord;
import org.nsspathway.fhir.r4.FhirWriter;
import org.nsspathway.json.CdsCards;
import org.nsspathway.json.ClockStatusJson;
import org.nsspathway.json.DecisionJson;
import org.nsspathway.json.JsonLines;
import org.nsspathway.json.JsonRead;
import org.nsspathway.json.PresentationJson;
import org.nsspathway.json.ReferralJson;
import org.nsspathway.json.Replay;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.referral.Referral;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/** The snippets of docs/guide/json-and-fhir.md, compiled and run by its test. */
final class GuideSnippets {
    private final CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
    private final PathwayRouter router = PathwayRouter.of(catalogue);
    private final LocalDate today = LocalDate.of(2026, 3, 2);

    JsonRead<Presentation> presentation(String text) {
        PresentationJson json = PresentationJson.of(catalogue.vocabulary());
        JsonRead<Presentation> read = json.read("people.json", text);
        read.value(); // the presentation, unless the document was rejected
        read.problems(); // each with its JSON pointer, such as /symptoms/0/side
        return read;
    }

    List<RoutingDecision> people(Reader reader) {
        PresentationJson json = PresentationJson.of(catalogue.vocabulary());
        List<RoutingDecision> decisions = new ArrayList<>();
        JsonLines<Presentation> lines = json.lines("people.ndjson", reader);
        while (lines.hasNext()) {
            lines.next().value().ifPresent(each -> decisions.add(router.decide(each, RecordReading.partial())));
        }
        return decisions;
    }

    String clock(String referralText) {
        Referral referral =
                ReferralJson.read("referrals.json", referralText).value().orElseThrow();
        ClockStatus status = FasterDiagnosisClock.standard().status(referral, today);
        String clock = ClockStatusJson.write("r1", status);
        return clock;
    }

    Replay replay(Presentation presentation) {
        RoutingDecision decision = router.decide(presentation, RecordReading.partial());
        String recorded = DecisionJson.of(catalogue).write("d1", decision, router);
        Replay replay =
                DecisionJson.of(catalogue).replay("d1.json", recorded).value().orElseThrow();
        replay.differences(); // every field that is not what was recorded
        return replay;
    }

    String cards(RoutingDecision decision) {
        CdsCards cards = CdsCards.standard();
        String response = cards.response(cards.of(decision));
        return response;
    }

    FhirRecord fhirIn(String bundle) {
        FhirReader fhir = FhirReader.of(catalogue);
        FhirRecord record = fhir.read("bundle.json", bundle, today);
        record.presentation(); // unless the record was rejected
        record.referrals(); // from ServiceRequests
        record.problems(); // each with its path, such as Bundle.entry[3].resource.value
        record.afterAssessment(); // resources about a later day, which were left out
        record.codedConcepts(); // how many were read, left unread with a reason, or unknown
        return record;
    }

    String fhirOut(RoutingDecision decision) {
        FhirWriter writer = FhirWriter.of(catalogue);
        Optional<ServiceRequest> referral = writer.referral(decision, new Reference("Patient/1"));
        Bundle advice = writer.advice(decision, new Reference("Patient/1"));
        String out = writer.json(advice);
        return referral.isPresent() ? out : "";
    }
}
