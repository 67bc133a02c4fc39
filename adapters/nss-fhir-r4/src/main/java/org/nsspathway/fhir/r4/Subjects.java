package org.nsspathway.fhir.r4;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.nsspathway.problem.ProblemCode;

/** Whom a record is about: one person, or nothing is read of it. */
final class Subjects {
    private final List<Entry> patients;
    private final References references;
    private final Findings findings;

    Subjects(List<Entry> entries, References references, Findings findings) {
        this.patients = entries.stream()
                .filter(entry -> entry.resource() instanceof Patient)
                .toList();
        this.references = references;
        this.findings = findings;
    }

    Optional<Entry> patient() {
        return patients.stream().findFirst();
    }

    /** Whether the record can be about one person only. */
    boolean isOnePerson(List<Entry> entries) {
        Set<String> named = new LinkedHashSet<>();
        if (patients.isEmpty()) {
            entries.forEach(
                    entry -> subject(entry.resource()).map(Subjects::name).ifPresent(named::add));
        }
        if (patients.size() > 1 || named.size() > 1) {
            findings.add(
                    ProblemCode.FHIR_PERSON_UNCLEAR,
                    "Bundle",
                    "it is about more than one person, and nothing was read. Send one Bundle for each.");
            return false;
        }
        return true;
    }

    /** Whether a resource is about the person of the record; where it is not, that is told. */
    boolean isAboutThePerson(Entry entry) {
        Optional<Reference> subject = subject(entry.resource());
        if (entry.resource() instanceof Observation observation && observation.hasFocus()) {
            findings.add(
                    ProblemCode.FHIR_PERSON_UNCLEAR,
                    entry.path(),
                    "its focus is something else than the person; it was not read.");
            return false;
        }
        if (patients.isEmpty()) {
            return true;
        }
        if (subject.isEmpty()) {
            findings.add(
                    ProblemCode.FHIR_PERSON_UNCLEAR,
                    entry.path(),
                    "it does not say whom it is about, and was not read. Send its subject.");
            return false;
        }
        if (isThePatient(subject.get())) {
            return true;
        }
        findings.add(ProblemCode.FHIR_PERSON_UNCLEAR, entry.path(), "it is about somebody else, and was not read.");
        return false;
    }

    private boolean isThePatient(Reference subject) {
        Entry patient = patients.get(0);
        if (references.find(subject).filter(patient::equals).isPresent()) {
            return true;
        }
        boolean byIdentifier =
                !subject.hasReference() && subject.getIdentifier().hasValue();
        return byIdentifier
                && ((Patient) patient.resource())
                        .getIdentifier().stream()
                                .anyMatch(own -> own.hasValue()
                                        && own.getValue()
                                                .equals(subject.getIdentifier().getValue()));
    }

    private static String name(Reference subject) {
        return subject.hasReference()
                ? References.lastTwo(References.key(subject))
                : subject.getIdentifier().getSystem() + "|"
                        + subject.getIdentifier().getValue();
    }

    /** The element {@code subject}, or {@code patient} where a resource calls it so. */
    private static Optional<Reference> subject(Resource resource) {
        for (String name : List.of("subject", "patient")) {
            Property property = resource.getNamedProperty(name);
            if (property != null) {
                for (Base value : property.getValues()) {
                    if (value instanceof Reference reference && !reference.isEmpty()) {
                        return Optional.of(reference);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
