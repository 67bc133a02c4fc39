package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.nsspathway.presentation.Person;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Units;
import org.nsspathway.vocabulary.Vocabulary;

/** Reads the resources of one person, each by the reader of its type; types that are not read are counted. */
final class RecordReader {
    private final List<Entry> entries;
    private final References references;
    private final Subjects subjects;
    private final Findings findings;
    private final LocalDate asOf;
    private final Map<String, List<String>> notRead = new LinkedHashMap<>();

    RecordReader(List<Entry> entries, References references, Subjects subjects, Findings findings, LocalDate asOf) {
        this.entries = entries;
        this.references = references;
        this.subjects = subjects;
        this.findings = findings;
        this.asOf = asOf;
    }

    /** Empty where the person has died. */
    Optional<FhirRecord> read(String id, Vocabulary vocabulary, Concepts concepts, Units units) {
        PersonReader people = new PersonReader(findings, asOf);
        Person person = Person.unknown();
        Optional<Entry> patient = subjects.patient();
        if (patient.isPresent()) {
            Patient resource = (Patient) patient.get().resource();
            if (people.hasDied(resource, patient.get().path())) {
                return Optional.empty();
            }
            person = people.read(resource, patient.get().path());
        }
        Chart chart = new Chart(asOf, person, vocabulary, concepts, findings);
        RequestReader requests = new RequestReader(chart);
        Readers readers = new Readers(
                new ConditionReader(chart, new Ages(person)),
                new ObservationReader(chart, new ResultReader(chart, units), new PanelDates(entries, references, asOf)),
                new ReportReader(chart),
                new ProcedureReader(chart),
                new MedicationReader(chart, references),
                requests);
        entries.forEach(entry -> read(entry, readers, chart));
        notRead.forEach((type, paths) -> findings.add(
                ProblemCode.FHIR_TYPE_NOT_READ,
                paths.get(0),
                type + " is not read: " + paths.size()
                        + (paths.size() == 1 ? " resource." : " resources, this the first.")));
        return Optional.of(new FhirRecord(
                id, chart.finish(), requests.referrals(), findings.all(), concepts.counted(), chart.later()));
    }

    private record Readers(
            ConditionReader conditions,
            ObservationReader observations,
            ReportReader reports,
            ProcedureReader procedures,
            MedicationReader medications,
            RequestReader requests) {}

    private void read(Entry entry, Readers readers, Chart chart) {
        Resource it = entry.resource();
        if (it instanceof Patient || it instanceof Medication) {
            return;
        }
        if (it instanceof Basic stand && entry.damaged()) {
            chart.unread(chart.concepts().quietly(stand.getCode(), Chart.FACTS), Optional.empty(), entry.path());
        } else if (it instanceof FamilyMemberHistory family) {
            relative(family, entry);
        } else if (!isRead(it)) {
            notRead.computeIfAbsent(it.fhirType(), type -> new ArrayList<>()).add(entry.path());
        } else if (subjects.isAboutThePerson(entry)) {
            one(entry, readers);
        }
    }

    private static boolean isRead(Resource it) {
        return it instanceof Condition
                || it instanceof Observation
                || it instanceof DiagnosticReport
                || it instanceof Procedure
                || it instanceof MedicationStatement
                || it instanceof MedicationRequest
                || it instanceof ServiceRequest;
    }

    private static void one(Entry entry, Readers readers) {
        Resource resource = entry.resource();
        if (resource instanceof Condition it) {
            readers.conditions().read(it, entry);
        } else if (resource instanceof Observation it) {
            readers.observations().read(it, entry);
        } else if (resource instanceof DiagnosticReport it) {
            readers.reports().read(it, entry);
        } else if (resource instanceof Procedure it) {
            readers.procedures().read(it, entry);
        } else if (resource instanceof MedicationStatement it) {
            readers.medications().read(it, entry);
        } else if (resource instanceof MedicationRequest it) {
            readers.medications().read(it, entry);
        } else if (resource instanceof ServiceRequest it) {
            readers.requests().read(it, entry);
        }
    }

    /** What a relative has is never the person's own. */
    private void relative(FamilyMemberHistory it, Entry entry) {
        String path = entry.path().isEmpty() ? "FamilyMemberHistory" : entry.path();
        for (int i = 0; i < it.getCondition().size(); i++) {
            findings.add(
                    ProblemCode.FHIR_CODE_OUT_OF_PLACE,
                    path + ".condition[" + i + "].code",
                    "what a relative has is not read: no rule asks for it.");
        }
    }
}
