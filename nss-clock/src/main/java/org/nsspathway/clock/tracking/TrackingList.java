package org.nsspathway.clock.tracking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsspathway.clock.ClockStatus;

/**
 * The referrals that are still to be watched, the next breach first.
 *
 * @param entries clocks that run, and clocks that cannot be told; in order of their due dates, then of their ids
 * @param leftOut how many referrals are not listed, by outcome
 * @since 0.1
 */
public record TrackingList(List<TrackingEntry> entries, SortedMap<String, Long> leftOut) {

    /** Copies both. */
    public TrackingList {
        entries = ImmutableList.copyOf(entries);
        leftOut = ImmutableSortedMap.copyOfSorted(leftOut);
    }

    /**
     * The list for a table of results.
     *
     * @param table the results
     * @return the list; entries and those left out add up to the lines of the table
     */
    public static TrackingList of(ClockTable table) {
        List<TrackingEntry> entries = table.rows().stream()
                .filter(row -> isWatched(row.status()))
                .map(TrackingEntry::of)
                .sorted(TrackingEntry.NEXT_BREACH_FIRST)
                .toList();
        SortedMap<String, Long> leftOut = table.rows().stream()
                .filter(row -> !isWatched(row.status()))
                .collect(groupingBy(row -> row.status().outcome(), TreeMap::new, counting()));
        return new TrackingList(entries, leftOut);
    }

    private static boolean isWatched(ClockStatus status) {
        return status instanceof ClockStatus.Open || status instanceof ClockStatus.Indeterminate;
    }
}
