package org.nsspathway.clock.workingday;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;
import org.nsspathway.problem.TableException;

/**
 * Changes to the bank holidays of a calendar, from a file that a place keeps itself, so that nobody waits for a
 * release when a day is announced.
 *
 * <p>A CSV with the header {@code change,date,name,source}. {@code change} is {@code added}, {@code removed}, or
 * {@code known-through}: a row of the last kind moves the end of the known years to its date, and every holiday up to
 * it must be in the file. Rows are applied in the order of the file.
 *
 * @since 0.1
 */
public final class HolidayChanges {
    private final ImmutableList<Change> changes;

    private HolidayChanges(List<Change> changes) {
        this.changes = ImmutableList.copyOf(changes);
    }

    /**
     * Reads a file of changes, all or nothing.
     *
     * @param source name of the file, for messages
     * @param reader the text; not closed here
     * @return the changes
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if any row cannot be read; the message names the row and the remedy
     */
    public static HolidayChanges read(String source, Reader reader) throws IOException {
        return new HolidayChanges(
                RuleTable.read(source, reader, List.of("change", "date", "name", "source"), Change::read));
    }

    WorkingDayCalendar applyTo(WorkingDayCalendar calendar) {
        SortedMap<LocalDate, String> days = new TreeMap<>(calendar.holidays());
        LocalDate through = calendar.knownThrough();
        for (Change change : changes) {
            through = change.kind == Kind.KNOWN_THROUGH ? change.extend(through) : through;
        }
        for (Change change : changes) {
            change.applyTo(days, calendar.knownFrom(), through);
        }
        return new WorkingDayCalendar(calendar.name(), calendar.knownFrom(), through, days);
    }

    private enum Kind {
        ADDED,
        REMOVED,
        KNOWN_THROUGH
    }

    /** One row of the file. */
    private record Change(Kind kind, LocalDate date, String name, RuleRow row) {
        static Change read(RuleRow row) {
            row.required("source");
            return new Change(row.constant("change", Kind.class), row.date("date"), row.required("name"), row);
        }

        LocalDate extend(LocalDate through) {
            if (!date.isAfter(through)) {
                throw fault("the calendar is known through " + through + " already. Give a later day.");
            }
            return date;
        }

        void applyTo(SortedMap<LocalDate, String> days, LocalDate from, LocalDate through) {
            if (date.isBefore(from) || date.isAfter(through)) {
                throw fault(date + " lies outside the known days " + from + " through " + through
                        + ". Add a known-through row with every holiday up to it.");
            }
            if (kind == Kind.ADDED && days.put(date, name) != null) {
                throw fault(date + " is a bank holiday already. Remove the row.");
            }
            if (kind == Kind.REMOVED && days.remove(date) == null) {
                throw fault(date + " is no bank holiday. Remove the row or correct the day.");
            }
        }

        TableException fault(String text) {
            return row.fault("date", text);
        }
    }
}
