package org.nsspathway.referral;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lists of national codes that a referral uses, from the NHS Data Model and Dictionary. What each list holds, and
 * since when, stands in the table {@code codes.csv} beside this class.
 *
 * @since 0.1
 */
public enum CodeList {
    /** How urgent the referral was: routine, urgent, or the two week wait label that suspected cancer still carries. */
    PRIORITY_TYPE(1),
    /** Who sent the referral. */
    SOURCE_OF_REFERRAL(2),
    /** Which kind of suspected cancer the referral is about, non-specific symptoms among them. */
    REFERRAL_TYPE(2),
    /** Where the person stands: suspected, confirmed, recurrence and so on. */
    PATIENT_STATUS(2),
    /** How the faster diagnosis pathway ended. */
    END_REASON(2),
    /** Why a person was taken out of the faster diagnosis pathway. */
    EXCLUSION_REASON(2),
    /** How the person was told. */
    COMMUNICATION_METHOD(2),
    /** Why days are taken off a wait. */
    ADJUSTMENT_REASON(1),
    /** Why a pathway took long. Recorded; never takes days off. */
    DELAY_REASON(2),
    /** What kind of treatment it was. */
    TREATMENT_MODALITY(2),
    /** Which treatment in the course of the illness it was. */
    TREATMENT_EVENT(2),
    /** Whether a direct-access test led to the referral. */
    DIAGNOSTIC_ROUTE(2);

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");

    private final int width;

    CodeList(int width) {
        this.width = width;
    }

    /**
     * The list's name as tables write it.
     *
     * @return for example {@code referral-type}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a text could be a code of any list. */
    boolean hasForm(String text) {
        return CODE.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
    }

    /** One spelling for a code that is written with or without its leading zero. */
    String normalised(String code) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        checkArgument(
                CODE.matcher(plain).matches(), "a code of the list %s has one to four letters or digits", token());
        if (plain.length() < width) {
            return "0".repeat(width - plain.length()) + plain;
        }
        return plain.length() == width + 1 && plain.charAt(0) == '0' ? plain.substring(1) : plain;
    }
}
