package org.nsspathway.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.TimeSpan;

/**
 * Where a length of time in days stands among all spans that the demands on one fact compare with: below the first, at
 * it, between it and the second, and so on. Two lengths that stand in one place come out alike in every comparison.
 *
 * <p>Days and weeks stand in one order for everybody and are looked up. Months and years are as long as the calendar
 * says before the person's day of assessment, and are counted through.
 */
public final class Durations {
    private final List<TimeSpan> fixed;
    private final List<TimeSpan> ofCalendar;
    /** The lengths of both, by which a span is found. */
    private final long[] lengthsOfFixed;

    private final long[] lengthsOfCalendar;
    private final Spans calendar;
    /** Place among the fixed spans by days; the last is the place of all that is longer. */
    private final char[] placeOfDays;

    Durations(List<TimeSpan> spans) {
        List<TimeSpan> days = new ArrayList<>();
        List<TimeSpan> months = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingLong(TimeSpan::sixteenthsOfADay))
                .forEach(span -> {
                    List<TimeSpan> into = Spans.isOfCalendar(span) ? months : days;
                    boolean again =
                            !into.isEmpty() && into.get(into.size() - 1).sixteenthsOfADay() == span.sixteenthsOfADay();
                    if (!again) {
                        into.add(span);
                    }
                });
        fixed = List.copyOf(days);
        ofCalendar = List.copyOf(months);
        lengthsOfFixed = lengths(fixed);
        lengthsOfCalendar = lengths(ofCalendar);
        calendar = new Spans(ofCalendar);
        placeOfDays = new char[fixed.isEmpty() ? 1 : days(fixed.get(fixed.size() - 1)) + 2];
        for (int day = 0; day < placeOfDays.length; day++) {
            int place = 0;
            for (TimeSpan span : fixed) {
                place += (days(span) <= day ? 1 : 0) + (days(span) < day ? 1 : 0);
            }
            placeOfDays[day] = (char) place;
        }
    }

    private static long[] lengths(List<TimeSpan> spans) {
        return spans.stream().mapToLong(TimeSpan::sixteenthsOfADay).toArray();
    }

    private static int days(TimeSpan span) {
        return (int) (span.sixteenthsOfADay() / 16);
    }

    void start(int[] assessedOn) {
        calendar.start(assessedOn);
    }

    /** How many places there are. */
    int places() {
        return (2 * fixed.size() + 1) * (2 * ofCalendar.size() + 1);
    }

    public boolean areFixed() {
        return ofCalendar.isEmpty();
    }

    public char[] placeOfDays() {
        return placeOfDays;
    }

    /** The place of a length of time of a person, in days. */
    public int place(int days, int person) {
        int place = placeOfDays[Math.min(days, placeOfDays.length - 1)];
        if (!ofCalendar.isEmpty()) {
            int among = 0;
            for (int span = 0; span < ofCalendar.size(); span++) {
                int back = calendar.daysBack(span)[person];
                among += (back <= days ? 1 : 0) + (back < days ? 1 : 0);
            }
            place = place * (2 * ofCalendar.size() + 1) + among;
        }
        return place;
    }

    /** How a length that lies between two places, both included, compares. */
    Verdict compare(InstanceCondition.Lasting demand, int shortest, int longest) {
        int low = side(demand.span(), shortest);
        int high = side(demand.span(), longest);
        return Span.verdict(demand.comparison(), low < 0, low <= 0 && high >= 0, high > 0);
    }

    /** Whether a place lies below a span, at it or above it. */
    private int side(TimeSpan span, int place) {
        int calendarPlaces = 2 * ofCalendar.size() + 1;
        boolean months = Spans.isOfCalendar(span);
        int among = months ? place % calendarPlaces : place / calendarPlaces;
        int at = Arrays.binarySearch(months ? lengthsOfCalendar : lengthsOfFixed, span.sixteenthsOfADay());
        return Integer.compare(among, 2 * at + 1);
    }
}
