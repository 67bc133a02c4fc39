package org.nsspathway.clock.tracking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nsspathway.clock.Standard;
import org.nsspathway.clock.targets.PeriodResult;

/**
 * How many people had which wait. Two counts of one standard add up to a third, in any order.
 *
 * @param standard the standard
 * @param within people within the standard
 * @param byBand people in each band of {@link WaitingBand#of(Standard)}, in that order
 * @since 0.1
 */
public record BandCounts(Standard standard, long within, List<Long> byBand) {

    /** Checks that the bands are those of the standard. */
    public BandCounts {
        checkArgument(
                byBand.size() == WaitingBand.of(standard).size(),
                "byBand must have one number for each band of the %s",
                standard.label());
        byBand = ImmutableList.copyOf(byBand);
    }

    static BandCounts one(Standard standard, int calendarDays, boolean met) {
        List<Long> byBand =
                new ArrayList<>(Collections.nCopies(WaitingBand.of(standard).size(), 0L));
        byBand.set(WaitingBand.of(standard).indexOf(WaitingBand.of(standard, calendarDays)), 1L);
        return new BandCounts(standard, met ? 1 : 0, byBand);
    }

    /**
     * People counted.
     *
     * @return the sum of the bands
     */
    public long people() {
        return byBand.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * This and another count together.
     *
     * @param other a count of the same standard
     * @return the sum
     */
    public BandCounts plus(BandCounts other) {
        checkArgument(standard == other.standard, "other must count the %s", standard.label());
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < byBand.size(); i++) {
            sum.add(byBand.get(i) + other.byBand.get(i));
        }
        return new BandCounts(standard, within + other.within, sum);
    }

    /**
     * The count as a result that targets are held against.
     *
     * @return people and people within the standard
     */
    public PeriodResult result() {
        return PeriodResult.ofPeople(people(), within);
    }
}
