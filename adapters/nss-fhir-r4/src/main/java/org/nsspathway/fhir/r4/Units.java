package org.nsspathway.fhir.r4;

import java.math.BigDecimal;
import java.util.Optional;
import org.nsspathway.vocabulary.Fact;

/** Converts numbers from the unit of a message into the unit of a fact. */
final class Units {

    /** A number in the unit of its fact; empty where the unit is not known or cannot be converted. */
    Optional<BigDecimal> convert(Fact fact, String unit, BigDecimal value) {
        return fact.unit().filter(unit::equals).map(same -> value);
    }
}
