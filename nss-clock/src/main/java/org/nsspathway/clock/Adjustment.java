package org.nsspathway.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** How many calendar days are taken off a wait, and whether that is allowed. */
final class Adjustment {
    private static final Set<EventKind> MISSED_FIRST =
            EnumSet.of(EventKind.DNA_FIRST_APPOINTMENT, EventKind.LATE_FIRST_APPOINTMENT);
    private static final int NOT_RECORDED = -1;

    private final ClockInput input;
    private final LocalDate start;

    Adjustment(ClockInput input, LocalDate start) {
        this.input = input;
        this.start = start;
    }

    /** Days taken off up to the day first seen. */
    int firstSeenCalendarDays() {
        AdjustmentRule.Place place = AdjustmentRule.Place.FIRST_SEEN;
        Referral referral = input.referral();
        List<ReferralEvent> missed = missedFirst();
        int onEvents = sum(missed);
        Optional<ReferralEvent> seen = input.first(EventKind.FIRST_SEEN);
        if (seen.isPresent()) {
            onEvents += seen.get().adjustmentCalendarDays();
        }
        int recorded = recorded(referral.firstSeenAdjustmentCalendarDays().orElse(NOT_RECORDED), onEvents, place);
        if (recorded == NOT_RECORDED) {
            return missed.isEmpty() ? 0 : calculated(missed.get(missed.size() - 1));
        }
        int days = referral.firstSeenAdjustmentReason()
                .map(reason -> allowed(recorded, reason, place))
                .orElse(recorded);
        if (seen.isPresent() && days > ChronoUnit.DAYS.between(start, seen.get().on())) {
            notAllowed(
                    place,
                    "more days are taken off (" + days + ") than lie between the start and the day first seen ("
                            + ChronoUnit.DAYS.between(start, seen.get().on()) + "). Correct the number or a day.");
        }
        return days;
    }

    /**
     * Days taken off between decision and treatment. The number that the referral records belongs to the first
     * treatment; a later one has what its own events record.
     */
    int treatmentCalendarDays(List<ReferralEvent> treatmentEvents, boolean firstTreatment) {
        AdjustmentRule.Place place = AdjustmentRule.Place.TREATMENT;
        Referral referral = input.referral();
        int onReferral =
                firstTreatment ? referral.treatmentAdjustmentCalendarDays().orElse(NOT_RECORDED) : NOT_RECORDED;
        int recorded = Math.max(0, recorded(onReferral, sum(treatmentEvents), place));
        return referral.treatmentAdjustmentReason()
                .map(reason -> allowed(recorded, reason, place))
                .orElse(recorded);
    }

    /** The days of the referral first; the sum of its events where the referral has none. */
    private int recorded(int onReferral, int onEvents, AdjustmentRule.Place place) {
        if (onReferral != NOT_RECORDED && onEvents > 0 && onEvents != onReferral) {
            notAllowed(
                    place,
                    "the referral records " + onReferral + " days and its events " + onEvents
                            + "; the referral's number is used. Correct one of them.");
        }
        return onReferral != NOT_RECORDED || onEvents == 0 ? onReferral : onEvents;
    }

    private int allowed(int days, NationalCode reason, AdjustmentRule.Place place) {
        for (AdjustmentRule rule : input.book().adjustments()) {
            if (rule.reason().equals(reason.code())
                    && rule.place() == place
                    && rule.allowed()
                    && rule.period().contains(start)) {
                return days;
            }
        }
        if (days > 0) {
            notAllowed(
                    place,
                    "reason " + reason.code() + " (" + reason.label() + ") takes no days off here; the " + days
                            + " recorded days are not used. Correct the reason or remove the days.");
        }
        return 0;
    }

    private int calculated(ReferralEvent lastMissed) {
        ClockPolicy policy = input.book().policy();
        if (policy.holds(PolicyChoice.RECEIPT_TO_MISSED_APPOINTMENT)) {
            return sinceStart(lastMissed);
        }
        if (policy.holds(PolicyChoice.RECEIPT_TO_REBOOKING)) {
            Optional<ReferralEvent> rebooked = input.happened().stream()
                    .filter(event -> event.kind() == EventKind.PATIENT_REBOOKED)
                    .filter(event -> !event.on().isBefore(lastMissed.on()))
                    .findFirst();
            if (rebooked.isPresent()) {
                return sinceStart(rebooked.get());
            }
        }
        input.findings()
                .problem(
                        ProblemCode.CLOCK_ADJUSTMENT_NOT_RECORDED,
                        AdjustmentRule.Place.FIRST_SEEN.label(),
                        "a first appointment was missed (" + lastMissed.on()
                                + ") and no days are recorded to be taken off; none are. Record the days if there are any.");
        return 0;
    }

    private int sinceStart(ReferralEvent event) {
        input.decidedBy(PolicyQuestion.FIRST_SEEN_ADJUSTMENT);
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(start, event.on())));
    }

    /** Missed first appointments; a missed one of no kind counts if nobody had seen the person by then. */
    private List<ReferralEvent> missedFirst() {
        List<ReferralEvent> missed = new ArrayList<>(0);
        boolean seen = false;
        for (ReferralEvent event : input.happened()) {
            seen |= event.kind() == EventKind.FIRST_SEEN;
            if (MISSED_FIRST.contains(event.kind()) || (event.kind() == EventKind.DID_NOT_ATTEND && !seen)) {
                missed.add(event);
            }
        }
        return missed;
    }

    private static int sum(List<ReferralEvent> events) {
        int days = 0;
        for (ReferralEvent event : events) {
            days += event.adjustmentCalendarDays();
        }
        return days;
    }

    private void notAllowed(AdjustmentRule.Place place, String text) {
        input.findings().problem(ProblemCode.CLOCK_ADJUSTMENT_NOT_ALLOWED, place.label(), text);
    }
}
