package org.nsspathway.terminology;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A code of a system. Codes are text: leading zeros and the last of eighteen digits count.
 *
 * @param system the system's name, such as {@link #SNOMED_CT}
 * @param value the code
 * @since 0.1
 */
public record Code(String system, String value) {
    /** The name of SNOMED CT in tables; dm+d shares its identifiers. */
    public static final String SNOMED_CT = "SNOMED-CT";

    /** The name of LOINC in tables. */
    public static final String LOINC = "LOINC";

    /** Checks that both parts are there. */
    public Code {
        checkArgument(!system.isBlank(), "a code needs its system, such as SNOMED-CT");
        checkArgument(!value.isBlank(), "a code of %s needs a value", system);
    }
}
