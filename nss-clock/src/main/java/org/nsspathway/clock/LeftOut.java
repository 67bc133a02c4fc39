package org.nsspathway.clock;

import java.util.Optional;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** Which codes take a referral out of a standard, by {@code left-out.csv}. */
final class LeftOut {
    private LeftOut() {}

    /** Why a person who was never seen is left out, if the policy says so. */
    static Optional<String> neverSeen(ClockInput input) {
        for (LeftOutRule rule : input.book().leftOut()) {
            boolean named = rule.what() == LeftOutRule.What.PATIENT_STATUS
                    && input.referral()
                            .patientStatus()
                            .filter(status -> rule.names(status.code()))
                            .isPresent();
            if (named && rule.period().contains(input.asOf()) && !input.has(EventKind.FIRST_SEEN)) {
                input.decidedBy(PolicyQuestion.RECURRENCE);
                return Optional.of(rule.text())
                        .filter(text -> input.book().policy().choices().containsAll(rule.needsChoice()));
            }
        }
        return Optional.empty();
    }

    /** The first rule that takes a treatment out. */
    static Optional<LeftOutRule> treatment(ClockInput input, ReferralEvent treatment) {
        for (LeftOutRule rule : input.book().leftOut()) {
            if (rule.period().contains(treatment.on()) && takesOut(rule, input.referral())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static boolean takesOut(LeftOutRule rule, Referral referral) {
        return switch (rule.what()) {
            case PATIENT_STATUS -> false;
            case TREATMENT_EVENT ->
                referral.treatmentEvent()
                        .filter(code -> rule.names(code.code()))
                        .isPresent();
            case TREATMENT_MODALITY ->
                referral.treatmentModality()
                        .filter(code -> rule.names(code.code()))
                        .isPresent();
            case DIAGNOSIS ->
                referral.diagnosisIcd10()
                        .filter(code -> !rule.names(code.replace(".", "")))
                        .isPresent();
        };
    }
}
