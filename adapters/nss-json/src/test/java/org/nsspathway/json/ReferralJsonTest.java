package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/** Referrals and the statuses of their clocks as JSON. */
class ReferralJsonTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private static final String TEXT = """
            {"format":"nss-referral-1","id":"r1","received_on":"2026-03-02","priority":"3","source":"03",\
            "referral_type":"17","events":[{"event":"first_seen","on":"2026-03-12"},\
            {"event":"told_not_cancer","on":"2026-03-30"}]}""";

    @Test
    void a_referral_is_written_and_read_back_and_its_clock_says_why() {
        Referral referral = ReferralJson.read("test", TEXT).value().orElseThrow();

        assertThat(ReferralJson.write("r1", referral)).isEqualTo(TEXT);
        ClockStatus status = FasterDiagnosisClock.standard().status(referral, LocalDate.of(2026, 4, 1));
        String json = ClockStatusJson.write("r1", status);
        assertThat(Schemas.faults(JsonSchema.CLOCK_STATUS, json)).isEmpty();
        assertThat(json)
                .startsWith("{\"format\":\"nss-clock-status-1\",\"id\":\"r1\",\"standard\":\"faster-diagnosis\","
                        + "\"as_of\":\"2026-04-01\",\"outcome\":\"met\",\"sentence\":")
                .contains("\"start\":\"2026-03-02\",\"due\":\"2026-03-30\",\"stop\":\"2026-03-30\","
                        + "\"stopped_by\":\"told_not_cancer\",\"elapsed_calendar_days\":28");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void random_referrals_come_back_as_they_were_and_every_status_fits_the_schema(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Referral referral = referral(random);
            String text = ReferralJson.write("", referral);

            JsonRead<Referral> read = ReferralJson.read("test", text);
            assertThat(read.problems()).as(text).isEmpty();
            assertThat(read.value()).contains(referral);
            assertThat(Schemas.faults(JsonSchema.REFERRAL, text)).isEmpty();
            ClockStatus status =
                    FasterDiagnosisClock.standard().status(referral, RECEIVED.plusDays(random.nextInt(90)));
            String json = ClockStatusJson.write("", status);
            assertThat(Schemas.faults(JsonSchema.CLOCK_STATUS, json)).as(json).isEmpty();
        }
    }

    @Test
    void a_code_that_is_not_listed_and_an_event_that_is_not_known_are_kept_and_reported() {
        JsonRead<Referral> read = ReferralJson.read(
                "test", "{\"referral_type\":\"77\",\"events\":[{\"event\":\"coffee\",\"on\":\"2026-03-10\"}]}");

        assertThat(read.value().orElseThrow().type()).contains(new NationalCode(CodeList.REFERRAL_TYPE, "77"));
        assertThat(read.value().orElseThrow().events())
                .containsExactly(ReferralEvent.of(EventKind.OTHER, LocalDate.of(2026, 3, 10)));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "test, column /referral_type: NSS-R005 the list referral-type has no such code;"
                                + " it is kept as it is. Correct it.",
                        "test, column /events/0/event: NSS-R003 this event is not known; it is kept and moves no clock."
                                + " Use a known name if it should.");
    }

    @Test
    void nothing_is_assumed_that_a_document_does_not_say() {
        assertThat(ReferralJson.read("test", "{}").value())
                .contains(Referral.builder().build());
    }

    @Test
    void one_event_that_cannot_be_read_rejects_the_referral_since_its_clock_would_stand_elsewhere() {
        JsonLines<Referral> lines = ReferralJson.lines(
                "referrals.ndjson",
                new StringReader("{\"events\":[{\"event\":\"told_cancer\",\"on\":\"soon\"}]}\n" + TEXT + "\n"));

        JsonRead<Referral> first = lines.next();
        assertThat(first.value()).isEmpty();
        assertThat(first.problems())
                .extracting(Problem::toString)
                .containsExactly("referrals.ndjson, row 1, column /events/0/on: NSS-J004 the value is not readable."
                        + " Write a day of the calendar such as \"2026-03-02\".");
        assertThat(lines.next().value()).isPresent();
        assertThat(lines.documents()).isEqualTo(2);
        assertThat(lines.rejected()).isEqualTo(1);
    }

    private static Referral referral(Random random) {
        Referral.Builder it = Referral.builder();
        if (random.nextInt(10) > 0) {
            it.receivedOn(day(random));
        }
        if (random.nextInt(10) > 0) {
            it.priority(new NationalCode(CodeList.PRIORITY_TYPE, one(random, "1", "2", "3")));
        }
        if (random.nextBoolean()) {
            it.source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, one(random, "03", "92", "17", "04")));
        }
        if (random.nextBoolean()) {
            it.type(new NationalCode(CodeList.REFERRAL_TYPE, one(random, "17", "01", "16")));
        }
        if (random.nextInt(4) == 0) {
            it.firstSeenAdjustmentCalendarDays(random.nextInt(30))
                    .firstSeenAdjustmentReason(new NationalCode(CodeList.ADJUSTMENT_REASON, "3"));
        }
        if (random.nextInt(4) == 0) {
            it.exclusionReason(new NationalCode(CodeList.EXCLUSION_REASON, "01"))
                    .endReason(new NationalCode(CodeList.END_REASON, "03"));
        }
        if (random.nextInt(4) == 0) {
            it.diagnosisIcd10("C34.1").provider("RR8").commissioner("15F");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            EventKind kind = EventKind.values()[random.nextInt(EventKind.values().length)];
            it.addEvents(new ReferralEvent(kind, day(random), random.nextBoolean() ? "" : "RR8", random.nextInt(3)));
        }
        return it.build();
    }

    private static LocalDate day(Random random) {
        return RECEIVED.plusDays(random.nextInt(60));
    }

    private static String one(Random random, String... of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
