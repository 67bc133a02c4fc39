package org.nsspathway.fhir.r4;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Reads FHIR R4 resources of one person, as UK Core shapes them, as a presentation on a day that the caller gives.
 * Immutable and thread-safe; make one and keep it, since the first use of HAPI takes long.
 *
 * <p>Nothing is guessed and nothing is dropped in silence. What was recorded after the day is left out and counted. What
 * cannot be read becomes a problem with its path, and the fact that it speaks of is unread, so that its silence is never
 * a no; nor is any silence of a record that holds a code which nobody knows. A record that is about more than one person, or about one who has died, is rejected, and so is one of another
 * version of FHIR.
 *
 * @since 0.1
 */
public final class FhirReader {
    private final Vocabulary vocabulary;
    private final CodeMap codes;
    private final Units units;
    private final boolean otherCodesAreSilent;

    private FhirReader(Vocabulary vocabulary, CodeMap codes, Units units, boolean otherCodesAreSilent) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.units = units;
        this.otherCodesAreSilent = otherCodesAreSilent;
    }

    /**
     * A reader with the code map of the installed rules.
     *
     * @param catalogue names facts and what codes mean
     * @return the reader
     */
    public static FhirReader of(CriteriaCatalogue catalogue) {
        return new FhirReader(catalogue.vocabulary(), catalogue.codes(), catalogue.units(), false);
    }

    /**
     * The same reader with another code map.
     *
     * @param other what codes mean, in the names of the same vocabulary
     * @return the reader
     */
    public FhirReader with(CodeMap other) {
        return new FhirReader(vocabulary, other, units, otherCodesAreSilent);
    }

    /**
     * The same reader for records whose codes outside the code map are known to speak of nothing that a rule asks for.
     * Otherwise such a code may have said anything, so that silence is unknown even where the record is read as complete
     * ({@link org.nsspathway.presentation.Presentation#ANYTHING}).
     *
     * @return the reader
     */
    public FhirReader withOtherCodesSilent() {
        return new FhirReader(vocabulary, codes, units, true);
    }

    /**
     * Reads a Bundle, or a single resource, from JSON.
     *
     * @param source a name for messages, never an identifier of a person
     * @param json the text
     * @param asOf the day of assessment
     * @return what was read, and what could not be
     */
    public FhirRecord read(String source, String json, LocalDate asOf) {
        Findings findings = new Findings(Place.of(source));
        MessageText.Message message = new MessageText(FhirContext.forR4Cached(), findings).read(json);
        return read(message.id(), message.entries(), findings, asOf);
    }

    /**
     * Reads a Bundle that somebody else has parsed. What their parser dropped cannot be told here.
     *
     * @param source a name for messages, never an identifier of a person
     * @param bundle the Bundle
     * @param asOf the day of assessment
     * @return what was read, and what could not be
     */
    public FhirRecord read(String source, Bundle bundle, LocalDate asOf) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Bundle.BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.hasResource()) {
                String url = Optional.ofNullable(entry.getFullUrl()).orElse("");
                entries.add(new Entry("Bundle.entry[" + i + "].resource", url, entry.getResource(), false));
            }
        }
        String id = Optional.ofNullable(bundle.getIdElement().getIdPart()).orElse("");
        return read(id, entries, new Findings(Place.of(source)), asOf);
    }

    /**
     * Reads resources that somebody else has parsed. What their parser dropped cannot be told here.
     *
     * @param source a name for messages, never an identifier of a person
     * @param resources the resources of one person
     * @param asOf the day of assessment
     * @return what was read, and what could not be
     */
    public FhirRecord read(String source, List<? extends Resource> resources, LocalDate asOf) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < resources.size(); i++) {
            entries.add(new Entry("resource[" + i + "]", "", resources.get(i), false));
        }
        return read("", entries, new Findings(Place.of(source)), asOf);
    }

    private FhirRecord read(String id, List<Entry> entries, Findings findings, LocalDate asOf) {
        References references = new References(entries);
        Subjects subjects = new Subjects(entries, references, findings);
        String ownId = subjects.patient()
                .map(patient -> patient.resource().getIdElement().getIdPart())
                .filter(idOfPatient -> id.isEmpty())
                .orElse(id);
        if (entries.isEmpty()) {
            if (findings.all().isEmpty()) {
                findings.add(ProblemCode.FHIR_UNREADABLE, "", "there is no resource to read.");
            }
            return FhirRecord.rejected(ownId, findings);
        }
        if (!subjects.isOnePerson(entries)) {
            return FhirRecord.rejected(ownId, findings);
        }
        return new RecordReader(entries, references, subjects, findings, asOf)
                .read(ownId, vocabulary, new Concepts(codes, otherCodesAreSilent, findings), units)
                .orElseGet(() -> FhirRecord.rejected(ownId, findings));
    }
}
