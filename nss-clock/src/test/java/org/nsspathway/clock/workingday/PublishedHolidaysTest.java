package org.nsspathway.clock.workingday;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.internal.csv.CsvTable;

/** The packaged calendars against the official list and against an independent library, day by day. */
class PublishedHolidaysTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @Test
    void every_day_of_2012_to_2028_in_england_is_what_the_official_list_says() throws IOException {
        Set<LocalDate> official = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("bank-holidays-england.csv")) {
            CsvTable table = CsvTable.parse(
                    "bank-holidays-england.csv",
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            table.rows().forEach(row -> official.add(LocalDate.parse(row.required("date"))));
        }
        assertThat(official).hasSize(140);
        assertEveryDay(WorkingDayCalendar.england(), official);
    }

    @ParameterizedTest
    @CsvSource({"england,eng", "wales,wls", "scotland,sct", "northern ireland,nir"})
    void every_day_of_2012_to_2028_is_what_jollyday_says(String nation, String hierarchy) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
        Set<LocalDate> theirs = new TreeSet<>();
        for (int year = 2012; year <= 2028; year++) {
            theirs.addAll(manager.getHolidays(Year.of(year), hierarchy).stream()
                    .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                    .map(de.focus_shift.jollyday.core.Holiday::getDate)
                    .collect(toCollection(TreeSet::new)));
        }
        assertEveryDay(calendar(nation), theirs);
    }

    private static WorkingDayCalendar calendar(String nation) {
        return switch (nation) {
            case "england" -> WorkingDayCalendar.england();
            case "wales" -> WorkingDayCalendar.wales();
            case "scotland" -> WorkingDayCalendar.scotland();
            default -> WorkingDayCalendar.northernIreland();
        };
    }

    private static void assertEveryDay(WorkingDayCalendar calendar, Set<LocalDate> holidays) {
        int days = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            DayKind expected =
                    weekend ? DayKind.WEEKEND : holidays.contains(day) ? DayKind.BANK_HOLIDAY : DayKind.WORKING_DAY;
            assertThat(calendar.kindOf(day)).as(day.toString()).isEqualTo(expected);
            days++;
        }
        assertThat(days).isEqualTo(6210);
    }
}
