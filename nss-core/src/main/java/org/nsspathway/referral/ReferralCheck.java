package org.nsspathway.referral;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/** What every referral must fulfil before anybody sees it. */
final class ReferralCheck {
    private static final Pattern ORGANISATION = Pattern.compile("[A-Z0-9]{3,12}");
    private static final String ORGANISATION_FORM = "%s must be an organisation code of 3 to 12 capitals and digits";
    private static final Pattern ICD10 = Pattern.compile("[A-Z][0-9]{2}(\\.?[0-9X]{1,2})?");

    private ReferralCheck() {}

    static boolean isOrganisation(String text) {
        return ORGANISATION.matcher(text).matches();
    }

    static boolean isIcd10(String text) {
        return ICD10.matcher(text).matches();
    }

    static void check(Referral referral) {
        referral.priority().ifPresent(code -> inList("priority", code, CodeList.PRIORITY_TYPE));
        referral.source().ifPresent(code -> inList("source", code, CodeList.SOURCE_OF_REFERRAL));
        referral.type().ifPresent(code -> inList("type", code, CodeList.REFERRAL_TYPE));
        referral.patientStatus().ifPresent(code -> inList("patientStatus", code, CodeList.PATIENT_STATUS));
        referral.endReason().ifPresent(code -> inList("endReason", code, CodeList.END_REASON));
        referral.exclusionReason().ifPresent(code -> inList("exclusionReason", code, CodeList.EXCLUSION_REASON));
        referral.communicationMethod()
                .ifPresent(code -> inList("communicationMethod", code, CodeList.COMMUNICATION_METHOD));
        referral.firstSeenAdjustmentReason()
                .ifPresent(code -> inList("firstSeenAdjustmentReason", code, CodeList.ADJUSTMENT_REASON));
        referral.treatmentAdjustmentReason()
                .ifPresent(code -> inList("treatmentAdjustmentReason", code, CodeList.ADJUSTMENT_REASON));
        referral.treatmentModality().ifPresent(code -> inList("treatmentModality", code, CodeList.TREATMENT_MODALITY));
        referral.treatmentEvent().ifPresent(code -> inList("treatmentEvent", code, CodeList.TREATMENT_EVENT));
        referral.firstSeenAdjustmentCalendarDays().ifPresent(days -> inRange("firstSeenAdjustmentCalendarDays", days));
        referral.treatmentAdjustmentCalendarDays().ifPresent(days -> inRange("treatmentAdjustmentCalendarDays", days));
        referral.provider().ifPresent(code -> checkArgument(isOrganisation(code), ORGANISATION_FORM, "provider"));
        referral.commissioner()
                .ifPresent(code -> checkArgument(isOrganisation(code), ORGANISATION_FORM, "commissioner"));
        referral.diagnosisIcd10()
                .ifPresent(code -> checkArgument(isIcd10(code), "diagnosisIcd10 must be an ICD-10 code such as C34.1"));
    }

    private static void inList(String name, NationalCode code, CodeList list) {
        checkArgument(
                code.list() == list,
                "%s must be a code of %s but was one of %s",
                name,
                list.token(),
                code.list().token());
    }

    private static void inRange(String name, int days) {
        checkArgument(
                days >= 0 && days <= Referral.MOST_ADJUSTMENT_DAYS,
                "%s must be 0 to %s but was %s",
                name,
                Referral.MOST_ADJUSTMENT_DAYS,
                days);
    }
}
