package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsspathway.clock.pathway.Forecast;
import org.nsspathway.clock.pathway.TimedPathway;
import org.nsspathway.clock.tracking.ClockRow;
import org.nsspathway.clock.tracking.ClockTable;
import org.nsspathway.clock.workingday.SendingRule;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralCases;

/** What {@code docs/guide/clock.md} shows is what the code does. */
class ClockGuideTest {
    private static String guide = "";

    private final Referral referral = Referral.builder()
            .receivedOn(LocalDate.of(2026, 3, 2))
            .priority(new NationalCode(CodeList.PRIORITY_TYPE, "3"))
            .source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"))
            .type(new NationalCode(CodeList.REFERRAL_TYPE, "17"))
            .event(EventKind.FIRST_SEEN, LocalDate.of(2026, 3, 12))
            .build();
    private final ClockStatus status = FasterDiagnosisClock.standard().status(referral, LocalDate.of(2026, 3, 20));
    private final WorkingDayCalendar england = WorkingDayCalendar.england();

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(Path.of("..", "docs", "guide", "clock.md"));
    }

    private static String block(String fence, int which) {
        String[] parts = guide.split("```" + fence + "\n", -1);
        return parts[which].substring(0, parts[which].indexOf("```")).strip();
    }

    @Test
    void the_first_sentence_is_the_sentence_of_the_status() {
        assertThat(block("text", 1)).isEqualTo(status.sentence());
    }

    @Test
    void the_file_gives_the_lines_that_are_shown() throws IOException {
        ReferralCases cases = ReferralCases.read("referrals.csv", new StringReader(block("csv", 1)));
        ClockTable table =
                ClockTable.of(cases, FasterDiagnosisClock.standard()::status, LocalDate.of(2026, 4, 1), england);
        List<String> lines = table.rows().stream()
                .map(ClockRow::cells)
                .map(cells -> String.join("|", cells))
                .toList();
        List<String> shown = block("text", 2)
                .lines()
                .map(line -> line.replaceAll(" *\\| *", "|"))
                .toList();
        assertThat(lines).isEqualTo(shown);
    }

    @Test
    void the_working_days_are_those_that_are_shown() {
        assertThat(List.of(
                        england.lastWorkingDayOnOrBefore(LocalDate.of(2026, 4, 6))
                                .text(),
                        england.workingDaysBetween(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10))
                                .text(),
                        england.nextClinicDay(LocalDate.of(2026, 4, 3), EnumSet.of(DayOfWeek.MONDAY))
                                .text(),
                        SendingRule.standard()
                                .sendBy(LocalDate.of(2026, 4, 2), england)
                                .text(),
                        england.lastWorkingDayOnOrBefore(LocalDate.of(2029, 1, 7))
                                .text()))
                .containsExactlyElementsOf(block("java", 3)
                        .lines()
                        .filter(line -> line.contains("// "))
                        .map(line -> line.substring(line.indexOf("// ") + 3))
                        .toList());
    }

    @Test
    void the_forecast_is_the_one_that_is_shown() {
        assertThat(Forecast.of(TimedPathway.southTees(), referral, (ClockStatus.Open) status, england)
                        .sentence())
                .isEqualTo(block("text", 3));
    }

    @ParameterizedTest
    @EnumSource(PolicyQuestion.class)
    void every_open_question_is_argued_in_its_decision_record_with_its_default(PolicyQuestion question)
            throws IOException {
        String record = Files.readString(Path.of("..", "docs", "adr", "0011-open-questions-are-choices.md"));
        assertThat(record)
                .contains("| " + question.token() + " | "
                        + ClockPolicy.standard().choiceFor(question).token() + " |");
    }
}
