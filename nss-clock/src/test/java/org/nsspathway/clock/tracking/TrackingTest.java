package org.nsspathway.clock.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.clock.Cases;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.clock.SixtyTwoDayClock;
import org.nsspathway.clock.Standard;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.ReferralCases;

class TrackingTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final ReferralClock CLOCK = FasterDiagnosisClock.standard()::status;

    private static ClockTable table(String... rows) {
        return ClockTable.of(Cases.read(rows), CLOCK, AS_OF, WorkingDayCalendar.england());
    }

    @Test
    void a_line_has_the_nine_columns_of_a_result_file() {
        assertThat(ClockRow.COLUMNS)
                .containsExactly(
                        "id",
                        "clock_start",
                        "due_date",
                        "stop",
                        "elapsed_days",
                        "outcome",
                        "last_working_day",
                        "working_days_left",
                        "explanation");
        ClockTable table = table(
                "A,2025-03-24,",
                "B,2025-03-03,told_cancer=2025-03-28",
                "C,2025-03-03,@priority=1",
                "D,,told_cancer=2025-03-28",
                "E,2025-03-03,");
        assertThat(table.rows())
                .extracting(row -> String.join("|", row.cells().subList(0, 8)))
                .containsExactly(
                        "A|2025-03-24|2025-04-21||8|open|2025-04-17|12",
                        "B|2025-03-03|2025-03-31|2025-03-28|25|met|2025-03-31|",
                        "C|||||not_applicable||",
                        "D|||||indeterminate||",
                        "E|2025-03-03|2025-03-31||29|open|2025-03-31|0");
        assertThat(table.rows().get(1).cells().get(8)).startsWith("Met: told cancer on 2025-03-28, day 25");
    }

    @Test
    void outside_the_known_years_only_the_working_days_are_unknown() {
        ClockTable table = ClockTable.of(
                Cases.read("A,2028-12-20,"), CLOCK, LocalDate.of(2028, 12, 21), WorkingDayCalendar.england());
        assertThat(table.rows().get(0).cells().subList(0, 6))
                .containsExactly("A", "2028-12-20", "2029-01-17", "", "1", "open");
        assertThat(table.rows().get(0).lastWorkingDay()).startsWith("calendar unknown from 2029-01-01");
        assertThat(table.rows().get(0).workingDaysLeft()).startsWith("calendar unknown from 2029-01-01");
    }

    @Test
    void a_row_with_a_day_of_its_own_keeps_it_and_problems_have_their_row() {
        ClockTable table = table("A,2025-03-03,@as_of=2025-03-23", "B,2025-03-03,told_cancer=2025-03-01", "C,soon,");
        assertThat(table.rows().get(0).cells().get(4)).isEqualTo("20");
        assertThat(table.rowsIn()).isEqualTo(3);
        assertThat(table.rowsRejected()).isEqualTo(1);
        assertThat(table.problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "cases.csv, row 4, column referral_received NSS-R002",
                        "cases.csv, row 3, column told_cancer NSS-R010");
    }

    @Test
    void the_tracking_list_has_the_next_breach_first_and_says_what_is_missing() {
        TrackingList list = TrackingList.of(table(
                "later,2025-03-24,",
                "overdue,2025-02-24,",
                "soon,2025-03-10,",
                "b-same-day,2025-03-10,",
                "ended,2025-03-03,@end_reason=01",
                "no-receipt,,",
                "done,2025-03-03,told_cancer=2025-03-28",
                "out,2025-03-03,@priority=1"));
        assertThat(list.entries())
                .extracting(entry -> entry.row().id() + ": " + entry.missing())
                .containsExactly(
                        "no-receipt: referral received is missing",
                        "overdue: ",
                        "ended: day told is missing",
                        "b-same-day: ",
                        "soon: ",
                        "later: ");
        assertThat(list.leftOut())
                .containsEntry("met", 1L)
                .containsEntry("not_applicable", 1L)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "FASTER_DIAGNOSIS, 0, 0-14",
        "FASTER_DIAGNOSIS, 14, 0-14",
        "FASTER_DIAGNOSIS, 15, 15-28",
        "FASTER_DIAGNOSIS, 28, 15-28",
        "FASTER_DIAGNOSIS, 29, 29-42",
        "FASTER_DIAGNOSIS, 42, 29-42",
        "FASTER_DIAGNOSIS, 43, 43-62",
        "FASTER_DIAGNOSIS, 62, 43-62",
        "FASTER_DIAGNOSIS, 63, over 62",
        "SIXTY_TWO_DAY, 104, 91-104",
        "SIXTY_TWO_DAY, 105, over 104",
        "THIRTY_ONE_DAY, 31, 0-31",
    })
    void a_wait_lies_in_its_published_band(Standard standard, int days, String band) {
        assertThat(WaitingBand.of(standard, days).label()).isEqualTo(band);
        assertThatThrownBy(() -> WaitingBand.of(standard, -1)).hasMessage("calendarDays (-1) must be 0 or more");
    }

    @Test
    void the_bands_of_a_standard_cover_every_wait_once() {
        for (Standard standard : Standard.values()) {
            int next = 0;
            for (WaitingBand band : WaitingBand.of(standard)) {
                assertThat(band.fromCalendarDay()).isEqualTo(next);
                next = band.throughCalendarDay() + 1;
            }
            assertThat(next).isEqualTo(Integer.MIN_VALUE);
        }
    }

    @Test
    void people_are_counted_by_month_and_provider_of_the_end() {
        PathwayCounts counts = PathwayCounts.of(
                Cases.read(
                        "A,2025-03-03,told_cancer=2025-03-28;@provider=RTR",
                        "B,2025-03-03,told_not_cancer=2025-04-01;@provider=RTR",
                        "C,2025-03-03,told_not_cancer=2025-03-31;@provider=RTR;ipt_sent=2025-03-20",
                        "D,2025-03-03,excluded=2025-03-20;@exclusion=02",
                        "E,2025-03-03,",
                        "F,2025-01-03,told_cancer=2025-03-28"),
                CLOCK,
                Cases.LATE);
        assertThat(counts.counts().toString())
                .isEqualTo(
                        "{CountKey[month=2025-03, provider=RTR]=BandCounts[standard=FASTER_DIAGNOSIS, within=1, byBand=[0, 1, 0, 0, 0]], "
                                + "CountKey[month=2025-03, provider=not recorded]=BandCounts[standard=FASTER_DIAGNOSIS, within=1, byBand=[0, 1, 0, 0, 1]], "
                                + "CountKey[month=2025-04, provider=RTR]=BandCounts[standard=FASTER_DIAGNOSIS, within=0, byBand=[0, 0, 1, 0, 0]]}");
        assertThat(counts.counts().values()).extracting(BandCounts::people).containsExactly(1L, 2L, 1L);
        assertThat(counts.counts().values())
                .extracting(count ->
                        count.result().percentWithin().map(BigDecimal::toString).orElse(""))
                .containsExactly("100.0", "50.0", "0.0");
    }

    @Test
    void a_transfer_moves_the_count_to_the_provider_that_received() throws IOException {
        ReferralCases cases = ReferralCases.readTables(
                "referrals.csv",
                new StringReader("referral_id,received_on,priority,source,provider\nR1,2025-03-03,3,03,RTR\n"),
                "events.csv",
                new StringReader("""
                        referral_id,event,on,detail
                        R1,transferred,2025-03-12,RDR
                        R1,ipt_received,2025-03-13,
                        R1,told_cancer,2025-03-28,
                        R1,transferred,2025-04-02,RAA
                        """));
        assertThat(PathwayCounts.of(cases, CLOCK, Cases.LATE).counts().keySet())
                .extracting(CountKey::provider)
                .containsExactly("RDR");
    }

    @Test
    void counts_of_parts_merge_into_the_count_of_the_whole_in_any_order() {
        Random random = new Random(5);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate received = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(200));
            rows.add("P" + i + "," + received + ",told_not_cancer=" + received.plusDays(random.nextInt(90))
                    + ";@provider=R" + (char) ('A' + random.nextInt(4)) + "1");
        }
        PathwayCounts whole = PathwayCounts.of(Cases.read(rows.toArray(String[]::new)), CLOCK, Cases.LATE);
        PathwayCounts a = PathwayCounts.of(Cases.read(rows.subList(0, 70).toArray(String[]::new)), CLOCK, Cases.LATE);
        PathwayCounts b = PathwayCounts.of(Cases.read(rows.subList(70, 200).toArray(String[]::new)), CLOCK, Cases.LATE);
        PathwayCounts c =
                PathwayCounts.of(Cases.read(rows.subList(200, 300).toArray(String[]::new)), CLOCK, Cases.LATE);
        assertThat(a.merge(b).merge(c)).isEqualTo(whole);
        assertThat(c.merge(a).merge(b)).isEqualTo(whole);
        assertThat(a.merge(b.merge(c))).isEqualTo(whole);
        assertThat(PathwayCounts.none().merge(whole)).isEqualTo(whole);
        assertThat(whole.counts().values().stream()
                        .mapToLong(BandCounts::people)
                        .sum())
                .isEqualTo(300);
    }

    @Test
    void counts_of_two_standards_are_never_added() {
        ReferralCases cases = Cases.read(
                "A,2025-03-03,told_cancer=2025-03-20;decision_to_treat=2025-03-25;treatment_start=2025-03-28");
        PathwayCounts fds = PathwayCounts.of(cases, CLOCK, Cases.LATE);
        PathwayCounts treated = PathwayCounts.of(cases, SixtyTwoDayClock.standard()::status, Cases.LATE);
        assertThatThrownBy(() -> fds.merge(treated)).hasMessage("other must count the faster diagnosis standard");
    }

    @Test
    void problems_of_a_file_stay_in_the_table() {
        assertThat(table("A,2025-03-03,horoscope=2025-03-04").problems())
                .extracting(Problem::code)
                .containsExactly("NSS-R003");
    }
}
