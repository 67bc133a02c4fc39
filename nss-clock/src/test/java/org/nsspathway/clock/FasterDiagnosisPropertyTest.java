package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.clock.tracking.ClockRow;
import org.nsspathway.clock.workingday.HolidayChanges;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** Laws of the 28-day clock, over every day of many years and over many random histories. */
class FasterDiagnosisPropertyTest {
    private static final FasterDiagnosisClock CLOCK = FasterDiagnosisClock.standard();

    private static Referral.Builder urgent(LocalDate received) {
        return Referral.builder()
                .receivedOn(received)
                .priority(new NationalCode(CodeList.PRIORITY_TYPE, "3"))
                .source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"))
                .type(new NationalCode(CodeList.REFERRAL_TYPE, "17"));
    }

    @Test
    void every_day_of_2024_to_2035_as_day_of_receipt_is_due_28_calendar_days_later() {
        int days = 0;
        for (LocalDate received = LocalDate.of(2024, 1, 1);
                received.getYear() < 2036;
                received = received.plusDays(1)) {
            LocalDate due = LocalDate.ofEpochDay(received.toEpochDay() + 28);
            assertThat(CLOCK.dueDate(received)).isEqualTo(due);
            ClockStatus open = CLOCK.status(urgent(received).build(), received);
            assertThat(open.reading().due()).contains(due);
            ClockStatus last = CLOCK.status(
                    urgent(received).event(EventKind.TOLD_NOT_CANCER, due).build(), due);
            assertThat(last).isInstanceOf(ClockStatus.Met.class);
            LocalDate after = due.plusDays(1);
            ClockStatus late = CLOCK.status(
                    urgent(received).event(EventKind.TOLD_NOT_CANCER, after).build(), after);
            assertThat(late).isInstanceOf(ClockStatus.Breached.class);
            assertThat(late.elapsedCalendarDays()).hasValue(29);
            days++;
        }
        assertThat(days).isEqualTo(4383);
    }

    @Test
    void a_working_day_calendar_never_changes_an_official_cell() throws IOException {
        StringBuilder everyWeekdayOff = new StringBuilder("change,date,name,source\n");
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            if (WorkingDayCalendar.england().kindOf(day) == org.nsspathway.clock.workingday.DayKind.WORKING_DAY) {
                everyWeekdayOff.append("added,").append(day).append(",off,test\n");
            }
        }
        WorkingDayCalendar neverWorked = WorkingDayCalendar.england()
                .with(HolidayChanges.read("off.csv", new StringReader(everyWeekdayOff.toString())));
        for (LocalDate received = LocalDate.of(2025, 1, 1);
                received.getYear() < 2026;
                received = received.plusDays(1)) {
            ClockStatus status = CLOCK.status(urgent(received).build(), received.plusDays(30));
            List<List<String>> official = new ArrayList<>();
            for (WorkingDayCalendar calendar : List.of(
                    WorkingDayCalendar.england(),
                    WorkingDayCalendar.scotland(),
                    WorkingDayCalendar.northernIreland(),
                    neverWorked)) {
                List<String> cells =
                        new ArrayList<>(ClockRow.of("A", status, calendar).cells());
                cells.subList(6, 8).clear();
                official.add(cells);
            }
            assertThat(official).containsOnly(official.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void every_random_history_has_an_answer_with_a_reason(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> mix = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            Referral referral = random(random);
            LocalDate asOf = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
            ClockStatus status = CLOCK.status(referral, asOf);
            mix.merge(status.outcome(), 1, Integer::sum);
            assertThat(status.sentence())
                    .contains("faster diagnosis standard, rules fds-")
                    .doesNotContain("null", "Optional");
            assertThat(CLOCK.status(referral, asOf)).isEqualTo(status);
            if (status instanceof ClockStatus.Indeterminate) {
                assertThat(status.reading().problems()).isNotEmpty();
            }
            if (status.reading().start().isPresent() && status.reading().due().isPresent()) {
                assertThat(status.reading().due().get())
                        .isEqualTo(status.reading()
                                .start()
                                .get()
                                .plusDays(28L + status.reading().adjustmentCalendarDays()));
            }
            ThirtyOneDayClock.standard()
                    .statuses(referral, asOf)
                    .forEach(each -> assertThat(each.sentence()).isNotBlank());
            assertThat(SixtyTwoDayClock.standard().status(referral, asOf).sentence())
                    .isNotBlank();
        }
        assertThat(mix)
                .as("seed %s gives %s", seed, mix)
                .containsOnlyKeys("open", "met", "breached", "excluded", "not_applicable", "indeterminate");
        assertThat(mix.values()).allMatch(count -> count > 300);
    }

    @Test
    void the_order_in_which_events_were_recorded_never_matters() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Referral referral = random(random);
            List<ReferralEvent> shuffled = new ArrayList<>(referral.events());
            Collections.shuffle(shuffled, random);
            Referral.Builder other = Referral.builder().addAllEvents(shuffled);
            referral.receivedOn().ifPresent(other::receivedOn);
            referral.priority().ifPresent(other::priority);
            referral.source().ifPresent(other::source);
            referral.type().ifPresent(other::type);
            referral.endReason().ifPresent(other::endReason);
            referral.exclusionReason().ifPresent(other::exclusionReason);
            referral.firstSeenAdjustmentCalendarDays().ifPresent(other::firstSeenAdjustmentCalendarDays);
            assertThat(CLOCK.status(other.build(), Cases.LATE)).isEqualTo(CLOCK.status(referral, Cases.LATE));
        }
    }

    @Test
    void a_clock_that_has_stopped_stays_stopped_the_same_way_on_every_later_day() {
        Referral referral = urgent(LocalDate.of(2025, 3, 3))
                .event(EventKind.TOLD_CANCER, LocalDate.of(2025, 3, 20))
                .build();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (LocalDate asOf = LocalDate.of(2025, 3, 3); asOf.getYear() < 2026; asOf = asOf.plusDays(1)) {
            ClockStatus status = CLOCK.status(referral, asOf);
            assertThat(status.outcome()).isEqualTo(asOf.isBefore(LocalDate.of(2025, 3, 20)) ? "open" : "met");
            outcomes.merge(status.outcome(), 1, Integer::sum);
        }
        assertThat(outcomes).containsEntry("open", 17);
    }

    @Test
    void while_a_clock_runs_days_used_and_days_left_add_up_to_its_length() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            LocalDate received = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            int off = random.nextInt(20);
            Referral referral =
                    urgent(received).firstSeenAdjustmentCalendarDays(off).build();
            ClockStatus.Open open = (ClockStatus.Open) CLOCK.status(referral, received.plusDays(random.nextInt(90)));
            assertThat(open.calendarDaysUsed() + open.calendarDaysLeft()).isEqualTo(28);
        }
    }

    private static Referral random(Random random) {
        LocalDate received = LocalDate.of(2019, 3, 1).plusDays(random.nextInt(2600));
        Referral.Builder referral = Referral.builder();
        if (random.nextInt(20) > 0) {
            referral.receivedOn(received);
        }
        if (random.nextInt(12) > 0) {
            referral.priority(new NationalCode(
                    CodeList.PRIORITY_TYPE, random.nextInt(4) > 0 ? "3" : "" + (1 + random.nextInt(3))));
        }
        if (random.nextInt(12) > 0) {
            referral.source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, random.nextInt(4) > 0 ? "03" : "17"));
        }
        if (random.nextInt(4) > 0) {
            referral.type(new NationalCode(CodeList.REFERRAL_TYPE, "" + (1 + random.nextInt(19))));
        }
        if (random.nextInt(3) == 0) {
            referral.endReason(new NationalCode(CodeList.END_REASON, "" + (1 + random.nextInt(5))));
        }
        if (random.nextInt(3) == 0) {
            referral.exclusionReason(new NationalCode(CodeList.EXCLUSION_REASON, "" + (1 + random.nextInt(8))));
        }
        if (random.nextInt(4) == 0) {
            referral.firstSeenAdjustmentCalendarDays(random.nextInt(40));
        }
        EventKind[] kinds = EventKind.values();
        int events = random.nextInt(5);
        for (int i = 0; i < events; i++) {
            referral.event(kinds[random.nextInt(kinds.length)], received.plusDays(random.nextInt(60) - 3L));
        }
        return referral.build();
    }
}
