package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.ReferralEvent;

/** What an exclusion with its reason code does to the 28-day clock. */
final class Exclusion {
    private static final String ITEM = "exclusion reason";

    private final ClockInput input;
    private final ClockRules rules;

    Exclusion(ClockInput input, ClockRules rules) {
        this.input = input;
        this.rules = rules;
    }

    /** Whether the person was taken out because of death. */
    boolean isDeath(ReferralEvent event) {
        Optional<NationalCode> reason = reason(event);
        return input.book().rules(EventRole.EXCLUSION).stream()
                .anyMatch(rule -> !rule.impliedExclusion().isEmpty()
                        && reason.filter(code -> code.code().equals(rule.impliedExclusion()))
                                .isPresent());
    }

    ClockStatus close(StatusDraft draft, ReferralEvent event) {
        LocalDate day = event.on();
        Optional<NationalCode> reason = reason(event);
        if (reason.isEmpty()) {
            return withoutReason(draft, event);
        }
        NationalCode code = reason.get();
        Optional<ExclusionRule> rule = rules.exclusion(code.code());
        if (!code.isInUseOn(day) || rule.isEmpty()) {
            return notInUse(draft, code, day);
        }
        Set<PolicyChoice> late = rule.get().lateIsBreachByChoice();
        if (!late.isEmpty() && draft.isLate(day)) {
            boolean breach = input.book().policy().choices().containsAll(late);
            late.forEach(choice -> input.decidedBy(choice.question()));
            if (breach) {
                return draft.stopped(day, event.kind());
            }
        }
        return draft.excluded(day, event.kind(), rule.get().text());
    }

    private ClockStatus withoutReason(StatusDraft draft, ReferralEvent event) {
        Gap gap = Missing.missing(
                input,
                ITEM,
                "the person was taken out of the pathway on " + event.on() + " and the " + ITEM + " is missing");
        return draft.isLate(event.on())
                ? draft.indeterminate(gap)
                : draft.excluded(event.on(), event.kind(), "taken out of the pathway, no reason recorded");
    }

    private ClockStatus notInUse(StatusDraft draft, NationalCode code, LocalDate day) {
        String text = code.isListed()
                ? ITEM + " " + code.code() + " (" + code.label() + ") was not in use on " + day
                : ITEM + " " + code.code() + " is not in the national list";
        input.findings()
                .problem(
                        code.isListed() ? ProblemCode.REFERRAL_CODE_NOT_IN_USE : ProblemCode.REFERRAL_CODE_UNLISTED,
                        ITEM,
                        text + ". Record a reason that is in use, or the day on which the person was told.");
        return draft.indeterminate(Gap.contradicts(ITEM, text));
    }

    private Optional<NationalCode> reason(ReferralEvent event) {
        return input.referral()
                .exclusionReason()
                .or(() -> NationalCode.read(CodeList.EXCLUSION_REASON, event.detail()))
                .or(() -> input.book()
                        .rule(EventRole.EXCLUSION, event.kind())
                        .flatMap(rule -> NationalCode.read(CodeList.EXCLUSION_REASON, rule.impliedExclusion())));
    }
}
