package org.nsspathway.clock;

import java.time.LocalDate;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;

/** Reports codes that their list does not hold, or that were not in use on the day for which they were recorded. */
final class CodeCheck {
    private final Findings findings;
    private final LocalDate day;

    CodeCheck(Findings findings, LocalDate day) {
        this.findings = findings;
        this.day = day;
    }

    void report(Referral referral) {
        referral.priority().ifPresent(this::report);
        referral.source().ifPresent(this::report);
        referral.type().ifPresent(this::report);
        referral.patientStatus().ifPresent(this::report);
        referral.endReason().ifPresent(this::report);
        referral.communicationMethod().ifPresent(this::report);
        referral.firstSeenAdjustmentReason().ifPresent(this::report);
        referral.treatmentAdjustmentReason().ifPresent(this::report);
        referral.treatmentModality().ifPresent(this::report);
        referral.treatmentEvent().ifPresent(this::report);
    }

    private void report(NationalCode code) {
        if (code.isInUseOn(day)) {
            return;
        }
        String list = code.list().token();
        if (code.isListed()) {
            findings.problem(
                    ProblemCode.REFERRAL_CODE_NOT_IN_USE,
                    list,
                    code + " was not in use on " + day + ". Record the code that was.");
        } else {
            findings.problem(
                    ProblemCode.REFERRAL_CODE_UNLISTED,
                    list,
                    "the list " + list + " has no code " + code.code() + ". Correct the code.");
        }
    }
}
