package org.nsspathway.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.fhir.r4.FhirReader;
import org.nsspathway.fhir.r4.FhirRecord;
import org.nsspathway.json.CdsCard;
import org.nsspathway.json.CdsCards;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.routing.PathwayRouter;

/** What does a record in FHIR R4 lead to, what in it could not be read, and how does that look as a card? */
public final class FhirBundleToDecision {

    private FhirBundleToDecision() {}

    /**
     * An invented Bundle as a UK Core system would send it.
     *
     * @param arguments the file of the Bundle
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        PathwayRouter router = PathwayRouter.of(catalogue);
        String bundle = Files.readString(Path.of(arguments[0]));

        FhirRecord record = FhirReader.of(catalogue).read("bundle.json", bundle, LocalDate.of(2026, 3, 2));
        record.problems().forEach(System.out::println);
        record.presentation()
                .map(presentation -> router.decide(presentation, RecordReading.partial()))
                .ifPresent(decision -> {
                    System.out.println(decision.pathway().label() + ", "
                            + decision.urgency().label());
                    for (CdsCard card : CdsCards.standard().of(decision)) {
                        System.out.println("[" + card.indicator() + "] " + card.summary());
                    }
                });
    }
}
