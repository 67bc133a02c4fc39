package org.nsspathway.fhir.r4;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;

/**
 * What an observation, or a component of one, says: the same in both.
 *
 * @param code what was observed
 * @param value what was found; null where nothing is given
 * @param absent why there is no value; empty where that is not said
 * @param interpretation the laboratory's word
 * @param ranges the laboratory's ranges
 * @param on the day, as far as it can be told
 * @param path where it stands
 */
record Measured(
        CodeableConcept code,
        @Nullable Type value,
        String absent,
        List<CodeableConcept> interpretation,
        List<ObservationReferenceRangeComponent> ranges,
        DateInterval on,
        String path) {

    static Measured of(Observation it, DateInterval on, String path) {
        return new Measured(
                it.getCode(),
                it.hasValue() ? it.getValue() : null,
                ConditionReader.code(it.getDataAbsentReason()),
                it.getInterpretation(),
                it.getReferenceRange(),
                on,
                path);
    }

    static Measured of(Observation.ObservationComponentComponent it, DateInterval on, String path) {
        return new Measured(
                it.getCode(),
                it.hasValue() ? it.getValue() : null,
                ConditionReader.code(it.getDataAbsentReason()),
                it.getInterpretation(),
                it.getReferenceRange(),
                on,
                path);
    }
}
