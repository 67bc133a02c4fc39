package org.nsspathway.clock.workingday;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;

/** The calendars that travel inside the jar, read once when the first is asked for. */
final class PackagedCalendars {
    private static final Map<String, WorkingDayCalendar> CALENDARS = load();

    private PackagedCalendars() {}

    static WorkingDayCalendar get(String id) {
        WorkingDayCalendar calendar = CALENDARS.get(id);
        if (calendar == null) {
            throw new IllegalStateException("The packaged table calendars.csv has no row '" + id + "'.");
        }
        return calendar;
    }

    private static Map<String, WorkingDayCalendar> load() {
        ImmutableMap.Builder<String, WorkingDayCalendar> calendars = ImmutableMap.builder();
        for (Header header : RuleTable.load(
                PackagedCalendars.class,
                "calendars.csv",
                List.of("id", "name", "known_from", "known_through", "holidays", "source", "confidence"),
                Header::read)) {
            calendars.put(header.id, header.calendar());
        }
        return calendars.buildOrThrow();
    }

    /** One row of the list of calendars. */
    private record Header(String id, String name, LocalDate knownFrom, LocalDate knownThrough, String holidays) {
        static Header read(RuleRow row) {
            row.required("source");
            row.required("confidence");
            return new Header(
                    row.required("id"),
                    row.required("name"),
                    row.date("known_from"),
                    row.date("known_through"),
                    row.required("holidays"));
        }

        WorkingDayCalendar calendar() {
            SortedMap<LocalDate, String> days = new TreeMap<>();
            RuleTable.load(PackagedCalendars.class, holidays, List.of("date", "name"), row -> {
                LocalDate day = row.date("date");
                if (days.put(day, row.required("name")) != null) {
                    throw row.fault("date", day + " stands here twice.");
                }
                return day;
            });
            return new WorkingDayCalendar(name, knownFrom, knownThrough, days);
        }
    }
}
