package org.nsspathway.clock.tracking;

import java.time.LocalDate;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.referral.Referral;

/**
 * One of the official clocks, as a function: {@code FasterDiagnosisClock.standard()::status} is one. Implement it only
 * to wrap a clock.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ReferralClock {

    /**
     * Where a referral stands.
     *
     * @param referral the referral with its events
     * @param asOf the day for which the status holds
     * @return the status
     */
    ClockStatus status(Referral referral, LocalDate asOf);
}
