package org.nsspathway.terminology;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a code can be what it says it is: its length, its form and its check digit. That a code passes does not say
 * that it exists.
 *
 * @since 0.1
 */
public final class CodeCheck {
    private static final Pattern SNOMED_FORM = Pattern.compile("[1-9][0-9]{5,17}");
    private static final Pattern LOINC_FORM = Pattern.compile("[1-9][0-9]{0,6}-[0-9]");
    /** Digits that a spreadsheet keeps of a number. */
    private static final int DIGITS_KEPT = 15;
    /** Whole numbers from here on are not all representable as a number of double precision. */
    private static final long EXACT_DOUBLES = 1L << 53;

    private CodeCheck() {}

    /**
     * Checks a code.
     *
     * @param code the code
     * @return what is wrong with it and what to do; empty where nothing is, or the system has no check that we know
     */
    public static Optional<String> faultOf(Code code) {
        return switch (code.system()) {
            case Code.SNOMED_CT -> snomed(code.value());
            case Code.LOINC -> loinc(code.value());
            default -> Optional.empty();
        };
    }

    private static Optional<String> snomed(String value) {
        if (!SNOMED_FORM.matcher(value).matches()) {
            return Optional.of(
                    "'" + value + "' is no SNOMED CT identifier, which has 6 to 18 digits and nothing else.");
        }
        if (!CheckDigit.verhoeff(value)) {
            return Optional.of("'" + value + "' fails its check digit. " + damage(value));
        }
        String partition = value.substring(value.length() - 3, value.length() - 1);
        return partition.equals("00") || partition.equals("10")
                ? Optional.empty()
                : Optional.of("'" + value + "' names a "
                        + (partition.endsWith("1") ? "description" : "relationship or another component")
                        + " and not a concept. Take the concept's identifier.");
    }

    private static String damage(String value) {
        if (value.length() > DIGITS_KEPT && value.endsWith("0".repeat(value.length() - DIGITS_KEPT))) {
            return "All digits after the fifteenth are zero: a spreadsheet cut them off. Take it from its source, as text.";
        }
        long number = Long.parseLong(value);
        double kept = number;
        if (number > EXACT_DOUBLES && number == (long) kept) {
            return "It looks rounded by a program that read it as a number. Take it from its source, as text.";
        }
        return "A digit is wrong or missing. Take it from its source, as text.";
    }

    private static Optional<String> loinc(String value) {
        if (!LOINC_FORM.matcher(value).matches()) {
            return Optional.of("'" + value + "' is no LOINC code, which is digits, a hyphen and one check digit.");
        }
        return CheckDigit.modulusTen(value.replace("-", ""))
                ? Optional.empty()
                : Optional.of("'" + value + "' fails its check digit. Take it from its source, as text.");
    }
}
