package org.nsspathway.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** The members of a referral, read and written under the names that the cohort tables use. */
final class ReferralMembers {
    private static final String FIRST_SEEN = "first_seen_adjustment";
    private static final String TREATMENT = "treatment_adjustment";
    private static final String DAYS = "calendar_days";
    private static final String REASON = "reason";

    private final Members it;
    private final Findings findings;
    private final Referral.Builder referral = Referral.builder();
    /** Problems with which the referral is kept. */
    private int notes;

    private ReferralMembers(Members members, Findings findings) {
        this.it = members;
        this.findings = findings;
    }

    static Optional<Referral> read(Members members, Findings findings) {
        return new ReferralMembers(members, findings).read();
    }

    private Optional<Referral> read() {
        referral.receivedOn(Forms.day(it, "received_on")).originalReceivedOn(Forms.day(it, "original_received_on"));
        code(it, "priority", CodeList.PRIORITY_TYPE, referral::priority);
        code(it, "source", CodeList.SOURCE_OF_REFERRAL, referral::source);
        code(it, "referral_type", CodeList.REFERRAL_TYPE, referral::type);
        code(it, "patient_status", CodeList.PATIENT_STATUS, referral::patientStatus);
        code(it, "end_reason", CodeList.END_REASON, referral::endReason);
        code(it, "exclusion_reason", CodeList.EXCLUSION_REASON, referral::exclusionReason);
        code(it, "communication_method", CodeList.COMMUNICATION_METHOD, referral::communicationMethod);
        code(it, "treatment_modality", CodeList.TREATMENT_MODALITY, referral::treatmentModality);
        code(it, "treatment_event", CodeList.TREATMENT_EVENT, referral::treatmentEvent);
        it.object(FIRST_SEEN).ifPresent(adjustment -> {
            adjustment
                    .wholeNumber(DAYS, 0, Referral.MOST_ADJUSTMENT_DAYS)
                    .ifPresent(referral::firstSeenAdjustmentCalendarDays);
            code(adjustment, REASON, CodeList.ADJUSTMENT_REASON, referral::firstSeenAdjustmentReason);
            adjustment.reportUnknown();
        });
        it.object(TREATMENT).ifPresent(adjustment -> {
            adjustment
                    .wholeNumber(DAYS, 0, Referral.MOST_ADJUSTMENT_DAYS)
                    .ifPresent(referral::treatmentAdjustmentCalendarDays);
            code(adjustment, REASON, CodeList.ADJUSTMENT_REASON, referral::treatmentAdjustmentReason);
            adjustment.reportUnknown();
        });
        referral.diagnosisIcd10(it.text("diagnosis_icd10"))
                .provider(it.text("provider"))
                .commissioner(it.text("commissioner"));
        it.each("events", this::event);
        it.reportUnknown();
        return findings.count() == notes ? built() : Optional.empty();
    }

    private Optional<Referral> built() {
        try {
            return Optional.of(referral.build());
        } catch (IllegalArgumentException e) {
            it.report(ProblemCode.JSON_VALUE_UNREADABLE, "", e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private void code(Members members, String name, CodeList list, Consumer<NationalCode> taker) {
        Optional<NationalCode> code =
                members.parsed(name, "a code of the list " + list.token() + ", one to four letters or digits", text -> {
                    return NationalCode.read(list, text).orElseThrow(() -> new IllegalArgumentException(name));
                });
        code.ifPresent(taker);
        if (code.filter(NationalCode::isListed).isEmpty() && code.isPresent()) {
            String text = "the list " + list.token() + " has no such code; it is kept as it is. Correct it.";
            note(members, ProblemCode.REFERRAL_CODE_UNLISTED, name, text);
        }
    }

    private void event(Members members) {
        Optional<String> name = members.required("event", members.text("event"));
        Optional<LocalDate> on = members.required("on", Forms.day(members, "on"));
        String detail = members.text("detail").orElse("");
        int days = members.wholeNumber("adjustment_days", 0, Referral.MOST_ADJUSTMENT_DAYS)
                .orElse(0);
        members.reportUnknown();
        if (name.isEmpty() || on.isEmpty()) {
            return;
        }
        EventKind kind = EventKind.named(name.get()).orElse(EventKind.OTHER);
        if (EventKind.named(name.get()).isEmpty()) {
            String text = "this event is not known; it is kept and moves no clock. Use a known name if it should.";
            note(members, ProblemCode.REFERRAL_EVENT_UNKNOWN, "event", text);
        }
        referral.addEvents(new ReferralEvent(kind, on.get(), detail, days));
    }

    private void note(Members members, ProblemCode code, String name, String text) {
        members.report(code, name, text);
        notes++;
    }

    static void write(Referral it, JsonOut out) {
        out.text("received_on", it.receivedOn()).text("original_received_on", it.originalReceivedOn());
        code("priority", it.priority(), out);
        code("source", it.source(), out);
        code("referral_type", it.type(), out);
        code("patient_status", it.patientStatus(), out);
        code("end_reason", it.endReason(), out);
        code("exclusion_reason", it.exclusionReason(), out);
        code("communication_method", it.communicationMethod(), out);
        adjustment(FIRST_SEEN, it.firstSeenAdjustmentCalendarDays(), it.firstSeenAdjustmentReason(), out);
        adjustment(TREATMENT, it.treatmentAdjustmentCalendarDays(), it.treatmentAdjustmentReason(), out);
        code("treatment_modality", it.treatmentModality(), out);
        code("treatment_event", it.treatmentEvent(), out);
        out.text("diagnosis_icd10", it.diagnosisIcd10());
        out.text("provider", it.provider()).text("commissioner", it.commissioner());
        out.objects("events", it.events(), ReferralMembers::write);
    }

    private static void write(ReferralEvent event, JsonOut out) {
        out.text("event", event.kind().token()).text("on", event.on()).textUnlessEmpty("detail", event.detail());
        if (event.adjustmentCalendarDays() > 0) {
            out.number("adjustment_days", event.adjustmentCalendarDays());
        }
    }

    private static void code(String name, Optional<NationalCode> code, JsonOut out) {
        out.text(name, code.map(NationalCode::code));
    }

    private static void adjustment(String name, OptionalInt days, Optional<NationalCode> reason, JsonOut out) {
        if (days.isPresent() || reason.isPresent()) {
            out.object(name, members -> {
                days.ifPresent(each -> out.number(DAYS, each));
                code(REASON, reason, out);
            });
        }
    }
}
