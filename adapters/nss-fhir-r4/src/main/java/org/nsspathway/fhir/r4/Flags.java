package org.nsspathway.fhir.r4;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.problem.ProblemCode;

/** The laboratory's own word on a result. */
final class Flags {
    private static final Set<String> SYSTEMS = Set.of(
            "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
            "http://terminology.hl7.org/CodeSystem/v2-0078",
            "http://hl7.org/fhir/v2/0078");

    private Flags() {}

    static Optional<ResultFlag> of(List<CodeableConcept> interpretations, String path, Chart chart) {
        Set<ResultFlag> flags = new TreeSet<>();
        boolean unread = false;
        for (CodeableConcept each : interpretations) {
            Optional<ResultFlag> flag = each.getCoding().stream()
                    .map(Flags::of)
                    .flatMap(Optional::stream)
                    .findFirst();
            flag.ifPresent(flags::add);
            unread |= flag.isEmpty();
        }
        if (unread) {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    path,
                    "an interpretation other than high, low, normal or abnormal is not read.");
        }
        if (flags.size() > 1) {
            chart.problem(
                    ProblemCode.FHIR_CONTRADICTION,
                    path,
                    "the interpretations contradict each other and none is read. Keep the one that is right.");
            return Optional.empty();
        }
        return unread ? Optional.empty() : flags.stream().findFirst();
    }

    private static Optional<ResultFlag> of(Coding coding) {
        if (coding.getCode() == null || !SYSTEMS.contains(String.valueOf(coding.getSystem()))) {
            return Optional.empty();
        }
        return switch (coding.getCode()) {
            case "H", "HH", "HU", "HX", ">" -> Optional.of(ResultFlag.HIGH);
            case "L", "LL", "LU", "LX", "<" -> Optional.of(ResultFlag.LOW);
            case "N" -> Optional.of(ResultFlag.NORMAL);
            case "A", "AA" -> Optional.of(ResultFlag.ABNORMAL);
            default -> Optional.empty();
        };
    }
}
