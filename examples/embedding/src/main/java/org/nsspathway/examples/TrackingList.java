package org.nsspathway.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.clock.tracking.ClockRow;
import org.nsspathway.clock.tracking.ClockTable;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.ReferralCases;

/** Whose deadline is next, and how many working days are left? */
public final class TrackingList {

    private TrackingList() {}

    /**
     * The invented referrals of {@code examples/cases}, as they stood on one day.
     *
     * @param arguments the file of referrals
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            ReferralCases cases = ReferralCases.read(file.toString(), reader);
            ClockTable table = ClockTable.of(
                    cases,
                    FasterDiagnosisClock.standard()::status,
                    LocalDate.of(2026, 3, 10),
                    WorkingDayCalendar.england());
            table.rows().stream()
                    .filter(row -> row.status() instanceof ClockStatus.Open)
                    .sorted(Comparator.comparing(TrackingList::due))
                    .forEach(row -> System.out.println("due " + due(row) + "  " + row.id() + "  working days left: "
                            + row.workingDaysLeft() + ", the last " + row.lastWorkingDay()));
            table.problems().forEach(System.out::println);
        }
    }

    private static LocalDate due(ClockRow row) {
        return row.status().reading().due().orElseThrow();
    }
}
