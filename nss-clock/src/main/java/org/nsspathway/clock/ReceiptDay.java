package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** Which of the recorded days is the day of receipt. No weekend or bank holiday plays a part. */
final class ReceiptDay {
    private ReceiptDay() {}

    static Optional<LocalDate> of(ClockInput input) {
        Referral referral = input.referral();
        Optional<LocalDate> original = referral.originalReceivedOn();
        if (original.isPresent()) {
            Optional<LocalDate> earlier = referral.receivedOn().filter(original.get()::isAfter);
            earlier.ifPresent(received -> contradiction(
                    input,
                    "the original day of receipt (" + original.get() + ") lies after the day of receipt (" + received
                            + ")"));
            return original;
        }
        Optional<LocalDate> overriding = overriding(input);
        if (overriding.isPresent()) {
            return overriding;
        }
        return referral.receivedOn().isPresent() ? earlier(input) : first(input, EventRole.RECEIPT_IF_MISSING);
    }

    private static Optional<LocalDate> overriding(ClockInput input) {
        if (input.happened().isEmpty()) {
            return Optional.empty();
        }
        for (EventRule rule : input.book().rules(EventRole.RECEIPT)) {
            Optional<ReferralEvent> event = input.first(rule.event());
            if (event.isPresent() && rule.needsEvent().stream().allMatch(input::has)) {
                return event.map(ReferralEvent::on);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> earlier(ClockInput input) {
        Optional<LocalDate> received = input.referral().receivedOn();
        Optional<LocalDate> other = first(input, EventRole.RECEIPT_IF_EARLIER);
        if (other.isPresent() && received.isPresent() && !other.equals(received)) {
            contradiction(
                    input,
                    "the letter arrived on " + other.get() + " and the day of receipt is " + received.get()
                            + "; the earlier counts");
            return other.get().isBefore(received.get()) ? other : received;
        }
        return received;
    }

    private static Optional<LocalDate> first(ClockInput input, EventRole role) {
        return input.first(role).map(ReferralEvent::on);
    }

    private static void contradiction(ClockInput input, String text) {
        input.findings().problem(ProblemCode.CLOCK_RECEIPT_CONTRADICTS, "received", text + ". Correct the wrong one.");
    }
}
