package org.nsspathway.clock;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.referral.ReferralEvent;

/**
 * One wait for one treatment: the decisions since the treatment before, and the treatment that followed.
 *
 * @param decisions events that start the wait, earliest first; may be empty
 * @param treatment the treatment as a list of one, or an empty list while it has not started
 */
record TreatmentPeriod(List<ReferralEvent> decisions, List<ReferralEvent> treatment) {

    /** Cuts the events of a referral into periods: a decision belongs to the first treatment on or after its day. */
    static List<TreatmentPeriod> of(ClockInput input) {
        List<ReferralEvent> starts = new ArrayList<>(input.events(EventRole.START));
        List<ReferralEvent> stops = input.events(EventRole.STOP);
        ImmutableList.Builder<TreatmentPeriod> periods = ImmutableList.builder();
        for (int i = 0; i < stops.size(); i++) {
            ReferralEvent treatment = stops.get(i);
            boolean last = i == stops.size() - 1;
            List<ReferralEvent> own = starts.stream()
                    .filter(start -> !start.on().isAfter(treatment.on()))
                    .toList();
            if (own.isEmpty() && last) {
                // a decision recorded after the treatment still belongs to it if no other can
                own = ImmutableList.copyOf(starts);
            }
            starts.removeAll(own);
            periods.add(new TreatmentPeriod(own, List.of(treatment)));
        }
        if (!starts.isEmpty()) {
            periods.add(new TreatmentPeriod(ImmutableList.copyOf(starts), List.of()));
        }
        return periods.build();
    }

    /** The treatment, if it has started. */
    Optional<ReferralEvent> started() {
        return treatment.stream().findFirst();
    }
}
