package org.nsspathway.clock.tracking;

import java.time.LocalDate;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** Which provider recorded the end of a pathway: the one to which the person had been transferred by then. */
final class EndProvider {
    /** Where no provider, or no receiving provider of a transfer, is recorded. */
    static final String NOT_RECORDED = "not recorded";

    private EndProvider() {}

    static String of(Referral referral, LocalDate end) {
        String provider = referral.provider().orElse(NOT_RECORDED);
        for (ReferralEvent event : referral.events()) {
            boolean transfer = event.kind() == EventKind.IPT_SENT || event.kind() == EventKind.IPT_RECEIVED;
            if (transfer && !event.on().isAfter(end)) {
                boolean sameTransfer =
                        event.kind() == EventKind.IPT_RECEIVED && event.detail().isEmpty();
                provider = event.detail().isEmpty() ? (sameTransfer ? provider : NOT_RECORDED) : event.detail();
            }
        }
        return provider;
    }
}
