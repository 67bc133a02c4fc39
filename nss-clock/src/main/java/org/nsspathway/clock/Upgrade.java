package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.ReferralEvent;

/**
 * Whether a consultant upgrade counts. It does not where the referral had a 62-day clock without it, and not after
 * the decision to treat or the team meeting.
 */
final class Upgrade {
    private final ClockInput input;
    private final StandardBook sixtyTwoDays;

    Upgrade(ClockInput input, StandardBook sixtyTwoDays) {
        this.input = input;
        this.sixtyTwoDays = sixtyTwoDays;
    }

    /**
     * The day of an upgrade that counts.
     *
     * @return the day; empty without an upgrade, or with one that is not allowed, which is reported
     */
    Optional<LocalDate> day(LocalDate received) {
        Optional<ReferralEvent> upgrade = input.first(EventKind.UPGRADED);
        if (upgrade.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = upgrade.get().on();
        if (hasClockWithoutIt(received)) {
            notAllowed("the referral has a 62-day clock of its own, so that no upgrade (" + day
                    + ") is allowed; it is not counted. Remove the upgrade or correct the priority.");
            return Optional.empty();
        }
        return isAfter(day, EventKind.DECISION_TO_TREAT) || isAfter(day, EventKind.MDT)
                ? Optional.empty()
                : Optional.of(day);
    }

    private boolean isAfter(LocalDate day, EventKind kind) {
        Optional<ReferralEvent> earlier =
                input.first(kind).filter(event -> event.on().isBefore(day));
        earlier.ifPresent(event -> notAllowed("the upgrade (" + day + ") lies after the " + kind.label() + " ("
                + event.on() + "); it is not counted. Correct one of the days."));
        return earlier.isPresent();
    }

    private boolean hasClockWithoutIt(LocalDate received) {
        return new Scope(input.under(sixtyTwoDays), false)
                .decide(received, input.asOf())
                .filter(ScopeRule::counts)
                .isPresent();
    }

    private void notAllowed(String text) {
        input.problem(ProblemCode.CLOCK_UPGRADE_NOT_ALLOWED, EventKind.UPGRADED, text);
    }
}
