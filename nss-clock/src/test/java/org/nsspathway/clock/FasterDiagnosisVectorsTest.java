package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsspathway.referral.ReferralCase;
import org.nsspathway.referral.ReferralCases;

/**
 * The published cases. Rows of high confidence are the conformance test; the others show what the default policy
 * chooses, so that a change of a default cannot go unnoticed.
 */
class FasterDiagnosisVectorsTest {
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);
    /** The one row whose published answer needs a choice that is off by default. */
    private static final Map<String, PolicyChoice> NEEDS_CHOICE = Map.of("FDS-101", PolicyChoice.RECEIPT_TO_REBOOKING);

    private static ReferralCases vectors() throws IOException {
        try (InputStream in = FasterDiagnosisVectorsTest.class.getResourceAsStream("fds-vectors.csv")) {
            return ReferralCases.read(
                    "fds-vectors.csv", new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
    }

    static Stream<Arguments> rows() throws IOException {
        return vectors().cases().stream()
                .map(row -> Arguments.of(row.id() + " " + row.further().get("description"), row));
    }

    @Test
    void every_row_of_the_published_cases_is_read_without_a_problem() throws IOException {
        ReferralCases cases = vectors();
        assertThat(cases.rowsIn()).isEqualTo(60);
        assertThat(cases.rowsRejected()).isZero();
        assertThat(cases.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_published_case_gets_its_published_answer(String name, ReferralCase row) {
        ClockPolicy policy = NEEDS_CHOICE.containsKey(row.id())
                ? ClockPolicy.standard().with(NEEDS_CHOICE.get(row.id()))
                : ClockPolicy.standard();
        ClockStatus status = FasterDiagnosisClock.with(policy)
                .status(row.referral(), row.asOf().orElse(LATE));
        Map<String, String> expected = row.further();
        ClockReading reading = status.reading();
        assertThat(List.of(
                        text(reading.start()),
                        text(reading.due()),
                        text(reading.stop()),
                        status.elapsedCalendarDays().isPresent()
                                ? Integer.toString(status.elapsedCalendarDays().getAsInt())
                                : "",
                        status.outcome().equals("not_applicable") ? "excluded" : status.outcome()))
                .as(status.sentence())
                .containsExactly(
                        Objects.requireNonNull(expected.get("expected_clock_start")),
                        Objects.requireNonNull(expected.get("expected_due_date")),
                        Objects.requireNonNull(expected.get("expected_stop")),
                        Objects.requireNonNull(expected.get("expected_elapsed_days")),
                        Objects.requireNonNull(expected.get("expected_outcome")));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
