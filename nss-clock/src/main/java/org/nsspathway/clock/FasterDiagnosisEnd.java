package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.ReferralEvent;

/** How the 28-day pathway of one referral ended, if it did: told, decided, taken out, removed, or not yet. */
final class FasterDiagnosisEnd {
    private final ClockInput input;
    private final Exclusion reasons;
    private final @Nullable ReferralEvent stop;
    private final @Nullable ReferralEvent exclusion;
    private final @Nullable ReferralEvent removal;

    FasterDiagnosisEnd(ClockInput input, ClockRules rules) {
        this.input = input;
        this.reasons = new Exclusion(input, rules);
        this.stop = input.first(EventRole.STOP).orElse(null);
        this.exclusion = input.first(EventRole.EXCLUSION).orElse(null);
        this.removal = input.first(EventRole.REMOVAL).orElse(null);
    }

    /** The day that decides which dated rules hold: the end if there is one, else the day asked about. */
    LocalDate day() {
        if (stop != null) {
            return stop.on();
        }
        if (exclusion != null) {
            return exclusion.on();
        }
        return removal != null ? removal.on() : input.asOf();
    }

    /** The status of a clock that has started. */
    ClockStatus close(StatusDraft draft, LocalDate start) {
        if (stop != null && stop.on().isBefore(start)) {
            return draft.indeterminate(Missing.beforeStart(input, stop, start));
        }
        if (exclusion != null && exclusion.on().isBefore(start)) {
            return draft.indeterminate(Missing.beforeStart(input, exclusion, start));
        }
        if (removal != null && removedBeforeSeen(removal)) {
            input.decided(removal, EventRole.REMOVAL);
            return draft.removed(removal.kind().label() + " on " + removal.on() + ", before the person was seen");
        }
        noteContradictions();
        if (stop != null && (exclusion == null || stopWins(stop, exclusion))) {
            input.decided(stop, EventRole.STOP);
            return draft.stopped(stop.on(), stop.kind());
        }
        return exclusion != null ? reasons.close(draft, exclusion) : running(draft);
    }

    private boolean removedBeforeSeen(ReferralEvent event) {
        boolean ended = (stop != null && stop.on().isBefore(event.on()))
                || (exclusion != null && exclusion.on().isBefore(event.on()));
        boolean seen = input.first(EventKind.FIRST_SEEN)
                .filter(first -> !first.on().isAfter(event.on()))
                .isPresent();
        if (seen || ended) {
            input.problem(
                    ProblemCode.CLOCK_ENDS_CONTRADICT,
                    event.kind(),
                    event.kind().label() + " (" + event.on()
                            + ") comes after the person was seen or told, and is not counted. Correct one of the days.");
        }
        return !seen && !ended;
    }

    private boolean stopWins(ReferralEvent told, ReferralEvent out) {
        boolean death = reasons.isDeath(out);
        if (death && !told.on().isAfter(out.on())) {
            return true;
        }
        input.problem(
                ProblemCode.CLOCK_ENDS_CONTRADICT,
                out.kind(),
                told.kind().label() + " (" + told.on() + ") and " + out.kind().label() + " (" + out.on()
                        + ") are both recorded; they cannot both end the pathway. Remove one of them.");
        return !death && input.decidedBy(PolicyQuestion.TOLD_AND_EXCLUDED) == PolicyChoice.TOLD_WINS;
    }

    private void noteContradictions() {
        if (input.has(EventKind.TOLD_CANCER) && input.has(EventKind.TOLD_NOT_CANCER)) {
            input.problem(
                    ProblemCode.CLOCK_ENDS_CONTRADICT,
                    EventKind.TOLD_CANCER,
                    "told cancer and told not cancer are both recorded; the earlier day counts. Remove one of them.");
        }
        Optional<NationalCode> reason = input.referral().endReason();
        if (reason.isPresent() && stop != null && exclusion == null && !fits(reason.get(), stop)) {
            input.findings()
                    .problem(
                            ProblemCode.CLOCK_ENDS_CONTRADICT,
                            "end reason",
                            reason.get() + " does not fit " + stop.kind().label()
                                    + ", which is recorded too; the event counts. Correct one of them.");
        }
    }

    private boolean fits(NationalCode reason, ReferralEvent event) {
        Set<String> fitting = input.book()
                .rule(EventRole.STOP, event.kind())
                .map(EventRule::endReasons)
                .orElse(Set.of());
        return fitting.isEmpty() ? !isExclusion(reason) : fitting.contains(reason.code());
    }

    private ClockStatus running(StatusDraft draft) {
        Optional<NationalCode> reason = input.referral().endReason();
        if (reason.isPresent() && !endsLater()) {
            String item = isExclusion(reason.get()) ? "day of exclusion" : "day told";
            return draft.indeterminate(Missing.missing(
                    input,
                    item,
                    "the pathway is recorded as ended (" + reason.get() + ") and the " + item + " is missing"));
        }
        return LeftOut.neverSeen(input).map(draft::removed).orElseGet(draft::open);
    }

    /** Whether an end is recorded after the day asked about. */
    private boolean endsLater() {
        return input.referral().events().stream()
                .anyMatch(event -> input.book().has(EventRole.STOP, event.kind())
                        || input.book().has(EventRole.EXCLUSION, event.kind()));
    }

    private boolean isExclusion(NationalCode reason) {
        return input.book().rules(EventRole.EXCLUSION).stream()
                .anyMatch(rule -> rule.endReasons().contains(reason.code()));
    }
}
