package org.nsspathway.clock.tracking;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsspathway.clock.ClockReading;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralCase;
import org.nsspathway.referral.ReferralCases;

/**
 * People counted by month and provider of the end date, as the published tables count them: only pathways that met or
 * breached. Counts of parts of a cohort merge into the count of the whole, in any order.
 *
 * @param counts the counts, by month, then provider; unmodifiable
 * @since 0.1
 */
public record PathwayCounts(SortedMap<CountKey, BandCounts> counts) {
    private static final PathwayCounts NONE = new PathwayCounts(ImmutableSortedMap.of());

    /** Copies the counts. */
    public PathwayCounts {
        counts = ImmutableSortedMap.copyOfSorted(counts);
    }

    /**
     * Nobody counted.
     *
     * @return no counts
     */
    public static PathwayCounts none() {
        return NONE;
    }

    /**
     * One referral counted.
     *
     * @param referral the referral, whose provider or last transfer before the end names the provider
     * @param status its status
     * @return a count of one person, or of none if the clock runs, does not apply or cannot be told
     */
    public static PathwayCounts of(Referral referral, ClockStatus status) {
        boolean met = status instanceof ClockStatus.Met;
        if (!met && !(status instanceof ClockStatus.Breached)) {
            return NONE;
        }
        ClockReading reading = status.reading();
        LocalDate stop = reading.stop().orElseThrow();
        CountKey key = new CountKey(YearMonth.from(stop), EndProvider.of(referral, stop));
        BandCounts one =
                BandCounts.one(reading.standard(), status.elapsedCalendarDays().orElseThrow(), met);
        return new PathwayCounts(ImmutableSortedMap.of(key, one));
    }

    /**
     * A file of referrals counted.
     *
     * @param cases the referrals
     * @param clock the clock
     * @param asOf the day for which the statuses hold; a row with a day of its own keeps it
     * @return the counts
     */
    public static PathwayCounts of(ReferralCases cases, ReferralClock clock, LocalDate asOf) {
        SortedMap<CountKey, BandCounts> sum = new TreeMap<>();
        for (ReferralCase each : cases.cases()) {
            ClockStatus status = clock.status(each.referral(), each.asOf().orElse(asOf));
            addAll(sum, of(each.referral(), status));
        }
        return new PathwayCounts(sum);
    }

    /**
     * This and another count together.
     *
     * @param other counts of the same standard
     * @return the sum
     */
    public PathwayCounts merge(PathwayCounts other) {
        SortedMap<CountKey, BandCounts> sum = new TreeMap<>(counts);
        addAll(sum, other);
        return new PathwayCounts(sum);
    }

    private static void addAll(SortedMap<CountKey, BandCounts> sum, PathwayCounts more) {
        more.counts.forEach((key, count) -> sum.merge(key, count, BandCounts::plus));
    }
}
