package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;

/** Reads medicines that are taken or prescribed on the day of assessment. What was stopped is no fact of that day. */
final class MedicationReader {
    private static final Set<CodeUse> USES = Set.of(CodeUse.MEDICATION);
    private static final Set<MedicationRequestIntent> ORDERED = EnumSet.of(
            MedicationRequestIntent.ORDER,
            MedicationRequestIntent.ORIGINALORDER,
            MedicationRequestIntent.REFLEXORDER,
            MedicationRequestIntent.FILLERORDER,
            MedicationRequestIntent.INSTANCEORDER);

    private final Chart chart;
    private final References references;

    MedicationReader(Chart chart, References references) {
        this.chart = chart;
        this.references = references;
    }

    void read(MedicationStatement it, Entry entry) {
        String path = entry.path().isEmpty() ? "MedicationStatement" : entry.path();
        Optional<DateInterval> taken = Dates.of(it.hasEffective() ? it.getEffective() : null, chart.asOf());
        if (chart.isLater(taken.or(() -> Dates.of(it.getDateAssertedElement())))) {
            return;
        }
        List<Meaning> meanings = meanings(it.getMedication(), path);
        boolean over =
                taken.filter(each -> each.latest().isBefore(chart.asOf())).isPresent();
        if (it.getStatus() == MedicationStatementStatus.ACTIVE && !entry.damaged()) {
            if (!over) {
                present(meanings, taken, path);
            }
        } else if (entry.damaged() || it.getStatus() == MedicationStatementStatus.UNKNOWN || it.getStatus() == null) {
            unclear(meanings, path);
        }
    }

    void read(MedicationRequest it, Entry entry) {
        String path = entry.path().isEmpty() ? "MedicationRequest" : entry.path();
        Optional<DateInterval> authored = Dates.of(it.getAuthoredOnElement());
        if (chart.isLater(authored)) {
            return;
        }
        List<Meaning> meanings = meanings(it.getMedication(), path);
        boolean ordered = ORDERED.contains(it.getIntent()) && !it.getDoNotPerform();
        if (it.getStatus() == MedicationRequestStatus.ACTIVE && ordered && !entry.damaged()) {
            present(meanings, authored, path);
        } else if (entry.damaged() || it.getStatus() == MedicationRequestStatus.UNKNOWN || it.getStatus() == null) {
            unclear(meanings, path);
        }
    }

    private void present(List<Meaning> meanings, Optional<DateInterval> since, String path) {
        LocalDate on = since.map(DateInterval::earliest).orElse(null);
        DateInterval start = since.map(each -> DateInterval.on(each.earliest())).orElse(null);
        meanings.forEach(meaning -> chart.present(meaning, new Chart.When(start, on, null), path));
    }

    private void unclear(List<Meaning> meanings, String path) {
        if (!meanings.isEmpty()) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ,
                    path + ".status",
                    "the status does not tell whether the medicine is taken; it stays unknown.");
            chart.unread(meanings, Optional.empty(), path);
        }
    }

    /** The medicine stands in the resource itself, or in another of the record or within it. */
    private List<Meaning> meanings(Type medication, String path) {
        if (medication instanceof CodeableConcept concept) {
            return chart.concepts().meanings(concept, path + ".medication", USES);
        }
        if (medication instanceof Reference reference) {
            if (reference.getResource() instanceof Medication contained) {
                return chart.concepts().meanings(contained.getCode(), path + ".medication", USES);
            }
            Optional<Entry> found = references.find(reference);
            if (found.isPresent() && found.get().resource() instanceof Medication other) {
                return chart.concepts().meanings(other.getCode(), found.get().path() + ".code", USES);
            }
        }
        chart.problem(
                ProblemCode.FHIR_CODE_MISSING,
                path + ".medication",
                "the medicine is not said, or not in this record. Send its code.");
        return List.of();
    }
}
