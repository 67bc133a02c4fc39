package org.nsspathway.terminology;

/** The check digits of code systems: Verhoeff for SNOMED CT identifiers, modulus 10 for LOINC. */
final class CheckDigit {
    /** Multiplication in the dihedral group of order ten. */
    private static final String[] PRODUCT = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
    };

    /** What a digit turns into by its place, counted from the right; repeats after eight places. */
    private static final String[] PLACE = {
        "0123456789", "1576283094", "5803796142", "8916043527",
        "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private CheckDigit() {}

    /** Whether a text of digits, its last one included, satisfies Verhoeff's check. */
    static boolean verhoeff(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum = PRODUCT[sum].charAt(PLACE[i % PLACE.length].charAt(digit) - '0') - '0';
        }
        return sum == 0;
    }

    /** Whether a text of digits, its last one included, satisfies the modulus 10 check with doubled digits. */
    static boolean modulusTen(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
