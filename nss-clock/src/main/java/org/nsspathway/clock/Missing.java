package org.nsspathway.clock;

import java.time.LocalDate;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.ReferralEvent;

/** Gaps that more than one clock meets, each with its problem. */
final class Missing {
    private Missing() {}

    static Gap receipt(ClockInput input) {
        return missing(input, "referral received", "the day on which the referral was received is missing");
    }

    static Gap receivedLater(ClockInput input, LocalDate received) {
        String text = "the referral was received on " + received + ", after the day asked about (" + input.asOf() + ")";
        input.findings()
                .problem(ProblemCode.CLOCK_DATE_IN_FUTURE, "referral received", text + ". Ask about a later day.");
        return Gap.contradicts("referral received", text);
    }

    static Gap code(ClockInput input, String item) {
        return missing(
                input,
                item,
                "the " + item + " is missing, without which it cannot be told whether the referral counts");
    }

    static Gap missing(ClockInput input, String item, String text) {
        input.findings().problem(ProblemCode.CLOCK_ITEM_MISSING, item, text + ". Record it.");
        return Gap.missing(item, text);
    }

    static Gap beforeStart(ClockInput input, ReferralEvent event, LocalDate start) {
        EventKind kind = event.kind();
        String text = kind.label() + " (" + event.on() + ") lies before the start of the clock (" + start + ")";
        input.problem(ProblemCode.CLOCK_STOP_BEFORE_START, kind, text + ". Correct one of the days.");
        return Gap.contradicts(kind.label(), text);
    }
}
