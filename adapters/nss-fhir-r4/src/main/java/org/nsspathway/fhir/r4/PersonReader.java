package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.ProblemCode;

/**
 * Reads the person: birth, sex, and whether they are alive. The gender of a patient is an administrative one. Where the
 * record also tells a sex at birth that differs from it, neither decides which organs the person has: those are asked.
 */
final class PersonReader {
    private static final String BIRTH_SEX_OF_THE_US =
            "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex";
    private static final String BIRTH_SEX = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex";

    private final Findings findings;
    private final LocalDate asOf;

    PersonReader(Findings findings, LocalDate asOf) {
        this.findings = findings;
        this.asOf = asOf;
    }

    Person read(Patient it, String entryPath) {
        String path = entryPath.isEmpty() ? "Patient" : entryPath;
        Person.Builder person = Person.builder().sex(sex(it, path));
        String birth = it.getBirthDateElement().getValueAsString();
        if (birth != null) {
            try {
                DateInterval born = DateInterval.parse(birth);
                if (Dates.isAfter(born, asOf)) {
                    findings.add(
                            ProblemCode.FHIR_CONTRADICTION,
                            path + ".birthDate",
                            "the birth lies after the day of assessment; the age stays unknown. Correct one of the two.");
                } else {
                    person.born(born);
                }
            } catch (IllegalArgumentException e) {
                findings.add(
                        ProblemCode.FHIR_DATE_NOT_READ,
                        path + ".birthDate",
                        "the birth is no date; the age stays unknown.");
            }
        }
        return person.build();
    }

    private Sex sex(Patient it, String path) {
        AdministrativeGender gender = it.getGender();
        Sex sex = gender == null
                ? Sex.UNKNOWN
                : switch (gender) {
                    case FEMALE -> Sex.FEMALE;
                    case MALE -> Sex.MALE;
                    case OTHER -> Sex.OTHER;
                    default -> Sex.UNKNOWN;
                };
        boolean differs = birthSex(it).filter(birth -> birth != sex).isPresent();
        if (differs && (sex == Sex.FEMALE || sex == Sex.MALE)) {
            findings.add(
                    ProblemCode.FHIR_CONTRADICTION,
                    path + ".gender",
                    "gender and sex at birth differ, so that neither tells which organs there are. Record the organs.");
            return Sex.OTHER;
        }
        return sex;
    }

    private static Optional<Sex> birthSex(Patient it) {
        for (Extension each : it.getExtension()) {
            boolean tells = BIRTH_SEX.equals(each.getUrl()) || BIRTH_SEX_OF_THE_US.equals(each.getUrl());
            if (tells && each.getValue() instanceof PrimitiveType<?> value) {
                return word(String.valueOf(value.getValueAsString()));
            }
            if (tells && each.getValue() instanceof org.hl7.fhir.r4.model.CodeableConcept concept) {
                return word(ConditionReader.code(concept));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sex> word(String code) {
        return switch (code) {
            case "F", "female", "2" -> Optional.of(Sex.FEMALE);
            case "M", "male", "1" -> Optional.of(Sex.MALE);
            default -> Optional.of(Sex.OTHER);
        };
    }

    /** Whether the person had died by the day of assessment, or may have; nothing is then read of the record. */
    boolean hasDied(Patient it, String entryPath) {
        String path = (entryPath.isEmpty() ? "Patient" : entryPath) + ".deceased";
        if (it.getDeceased() instanceof BooleanType died && died.booleanValue()) {
            findings.add(
                    ProblemCode.FHIR_PERSON_DIED,
                    path,
                    "the person has died, on a day that is not said; nothing was read. For an earlier day of assessment"
                            + " send the day of death.");
            return true;
        }
        if (it.getDeceased() instanceof DateTimeType when && when.hasValue()) {
            boolean before =
                    Dates.of(when).filter(day -> Dates.isAfter(day, asOf)).isEmpty();
            if (before) {
                findings.add(
                        ProblemCode.FHIR_PERSON_DIED,
                        path,
                        "the person had died by the day of assessment; nothing was read.");
            }
            return before;
        }
        return false;
    }
}
