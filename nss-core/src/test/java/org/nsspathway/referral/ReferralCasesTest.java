package org.nsspathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Problem;

class ReferralCasesTest {

    private static ReferralCases read(String... rows) throws IOException {
        return ReferralCases.read(
                "cases.csv", new StringReader("id,referral_received,events\n" + String.join("\n", rows) + "\n"));
    }

    private static Referral only(String events) throws IOException {
        ReferralCases cases = read("A,2025-03-03,\"" + events + "\"");
        assertThat(cases.cases()).as(cases.problems().toString()).hasSize(1);
        return cases.cases().get(0).referral();
    }

    @Test
    void a_row_without_attributes_has_priority_3_and_source_03() throws IOException {
        Referral referral = only("");
        assertThat(referral.receivedOn()).contains(LocalDate.of(2025, 3, 3));
        assertThat(referral.priority()).contains(new NationalCode(CodeList.PRIORITY_TYPE, "3"));
        assertThat(referral.source()).contains(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"));
        assertThat(referral.type()).isEmpty();
        assertThat(referral.events()).isEmpty();
    }

    @Test
    void a_row_with_an_upgrade_is_not_taken_to_have_priority_3() throws IOException {
        assertThat(only("consultant_upgrade=2025-03-10").priority()).isEmpty();
        assertThat(only("consultant_upgrade=2025-03-10;@priority=2").priority())
                .contains(new NationalCode(CodeList.PRIORITY_TYPE, "2"));
    }

    @Test
    void every_attribute_finds_its_place() throws IOException {
        Referral referral = only("told_cancer=2025-03-28;@end_reason=1;@type=17;@priority=3;@source=15;@method=02;"
                + "@patient_status=14;@exclusion=01;@modality=23;@treatment_event=01;@icd10=c34.1;@provider=rtr;"
                + "@commissioner=QHM;@adj_first_seen_days=7;@adj_reason=3;@original_received=2025-03-01;"
                + "@age=70;@received_time=23:50");
        assertThat(referral.endReason()).contains(new NationalCode(CodeList.END_REASON, "01"));
        assertThat(referral.type()).contains(new NationalCode(CodeList.REFERRAL_TYPE, "17"));
        assertThat(referral.source()).contains(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "15"));
        assertThat(referral.communicationMethod()).contains(new NationalCode(CodeList.COMMUNICATION_METHOD, "02"));
        assertThat(referral.patientStatus()).contains(new NationalCode(CodeList.PATIENT_STATUS, "14"));
        assertThat(referral.exclusionReason()).contains(new NationalCode(CodeList.EXCLUSION_REASON, "01"));
        assertThat(referral.treatmentModality()).contains(new NationalCode(CodeList.TREATMENT_MODALITY, "23"));
        assertThat(referral.treatmentEvent()).contains(new NationalCode(CodeList.TREATMENT_EVENT, "01"));
        assertThat(referral.diagnosisIcd10()).contains("C34.1");
        assertThat(referral.provider()).contains("RTR");
        assertThat(referral.commissioner()).contains("QHM");
        assertThat(referral.firstSeenAdjustmentCalendarDays()).hasValue(7);
        assertThat(referral.firstSeenAdjustmentReason()).contains(new NationalCode(CodeList.ADJUSTMENT_REASON, "3"));
        assertThat(referral.originalReceivedOn()).contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void one_reason_for_two_adjustments_belongs_to_the_longer_one() throws IOException {
        Referral treatment = only("@adj_first_seen_days=2;@adj_treatment_days=10;@adj_reason=8");
        assertThat(treatment.treatmentAdjustmentReason()).contains(new NationalCode(CodeList.ADJUSTMENT_REASON, "8"));
        assertThat(treatment.firstSeenAdjustmentReason()).isEmpty();
        Referral firstSeen = only("@adj_first_seen_days=12;@adj_treatment_days=10;@adj_reason=3");
        assertThat(firstSeen.firstSeenAdjustmentReason()).contains(new NationalCode(CodeList.ADJUSTMENT_REASON, "3"));
    }

    @Test
    void the_original_day_of_receipt_may_stand_as_an_event() throws IOException {
        assertThat(only("original_received=2025-02-27").originalReceivedOn()).contains(LocalDate.of(2025, 2, 27));
    }

    @Test
    void a_row_may_bring_its_own_day_and_further_columns_are_kept() throws IOException {
        ReferralCases cases = ReferralCases.read(
                "cases.csv",
                new StringReader("id,note,referral_received,events\nA,kept,2025-03-03,@as_of=2025-03-23\n"));
        ReferralCase only = cases.cases().get(0);
        assertThat(only.asOf()).contains(LocalDate.of(2025, 3, 23));
        assertThat(only.further()).containsExactly(java.util.Map.entry("note", "kept"));
        assertThat(only.place()).hasToString("cases.csv, row 2");
    }

    @Test
    void the_id_and_further_columns_are_not_in_the_text_of_a_case() throws IOException {
        ReferralCases cases = ReferralCases.read(
                "cases.csv", new StringReader("id,note,referral_received,events\nSECRET-ID,private,2025-03-03,\n"));
        assertThat(cases.cases().get(0).toString()).doesNotContain("SECRET-ID").doesNotContain("private");
    }

    @Test
    void a_missing_day_of_receipt_is_kept_as_missing() throws IOException {
        ReferralCases cases = read("A,,told_cancer=2025-03-28");
        assertThat(cases.cases().get(0).referral().receivedOn()).isEmpty();
        assertThat(cases.problems()).isEmpty();
    }

    @Test
    void an_unknown_event_is_kept_and_listed() throws IOException {
        ReferralCases cases = read("A,2025-03-03,horoscope_read=2025-03-04");
        assertThat(cases.cases().get(0).referral().events())
                .containsExactly(ReferralEvent.of(EventKind.OTHER, LocalDate.of(2025, 3, 4)));
        assertThat(cases.problems())
                .extracting(Problem::toString)
                .containsExactly("cases.csv, row 2, column events: NSS-R003 The event horoscope_read is not known; "
                        + "it is kept and moves no clock. Use a known name if it should.");
    }

    @Test
    void text_that_is_no_name_never_gets_into_a_message() throws IOException {
        ReferralCases cases = read("A,2025-03-03,Mrs Smith rang=2025-03-04;@told her son=x");
        assertThat(cases.problems()).hasSize(2);
        assertThat(cases.problems().toString())
                .contains("token 1", "token 2")
                .doesNotContain("Smith")
                .doesNotContain("son");
    }

    @Test
    void an_unknown_attribute_and_an_unlisted_code_are_listed_and_the_row_stays() throws IOException {
        ReferralCases cases = read("A,2025-03-03,@shoe_size=42;@type=44");
        assertThat(cases.cases()).hasSize(1);
        assertThat(cases.problems()).extracting(Problem::code).containsExactly("NSS-R004", "NSS-R005");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30 | told_cancer=2025-03-28 | NSS-R002 referral_received is no day of the calendar.",
                "3/3/2025 | told_cancer=2025-03-28 | NSS-R002 referral_received is no day. Write it as 2026-03-02.",
                "2025-03-03 | told_cancer=soon | NSS-R002 The day of told_cancer is no day. Write it as 2026-03-02.",
                "2025-03-03 | told_cancer= | NSS-R002 The day of told_cancer is missing.",
                "2025-03-03 | told_cancer | NSS-R002 Token 1 is neither event=date nor @attribute=value.",
                "2025-03-03 | @adj_first_seen_days=-4 | NSS-R002 @adj_first_seen_days is no number of days. Write 0 to 999.",
                "2025-03-03 | @adj_first_seen_days=1000 | NSS-R002 @adj_first_seen_days is no number of days. Write 0 to 999.",
                "2025-03-03 | @end_reason=told by phone | NSS-R002 @end_reason is no code. Write one to four letters or digits.",
                "2025-03-03 | @type=17;@type=16 | NSS-R002 The attribute type stands twice.",
                "2025-03-03 | @provider=x | NSS-R002 @provider has not the form of its code.",
            })
    void a_token_that_cannot_be_read_rejects_its_row(String received, String events, String message)
            throws IOException {
        ReferralCases cases = read("A," + received + ",\"" + events + "\"", "B,2025-03-03,");
        assertThat(cases.rowsIn()).isEqualTo(2);
        assertThat(cases.rowsRejected()).isEqualTo(1);
        assertThat(cases.cases()).extracting(ReferralCase::id).containsExactly("B");
        assertThat(cases.problems().get(0).toString()).contains("row 2").endsWith(message + " The row is rejected.");
    }

    @Test
    void rows_without_id_with_a_second_id_or_with_broken_cells_are_rejected_and_counted() throws IOException {
        ReferralCases cases = read(",2025-03-03,", "A,2025-03-03,", "A,2025-03-04,", "B,2025-03-03", "C,2025-03-03,,x");
        assertThat(cases.rowsIn()).isEqualTo(5);
        assertThat(cases.cases()).hasSize(1);
        assertThat(cases.rowsRejected()).isEqualTo(4);
        assertThat(cases.problems())
                .extracting(Problem::code)
                .containsExactly("NSS-R001", "NSS-R007", "NSS-R001", "NSS-R001");
    }

    @Test
    void a_file_without_the_three_columns_is_refused() {
        assertThatThrownBy(() -> ReferralCases.read("x.csv", new StringReader("id,events\nA,\n")))
                .hasMessage("x.csv, row 1: column 'referral_received' is missing. The columns here are: id, events.");
    }

    @Test
    void the_cohort_tables_are_joined_and_nothing_is_assumed() throws IOException {
        ReferralCases cases =
                ReferralCases.readTables("referrals.csv", new StringReader("""
                        referral_id,person_id,received_on,priority,source,referral_type,provider,commissioner,original_received_on
                        R1,P1,2025-03-03,3,03,17,RTR,QHM,2025-03-01
                        R2,P2,2025-03-03,,,,,,
                        """), "events.csv", new StringReader("""
                        referral_id,event,on,detail,adjustment_days
                        R1,told_cancer,2025-03-28,,
                        R1,did_not_attend,2025-03-10,,7
                        R1,transferred,2025-03-12,RDR,
                        """));
        assertThat(cases.problems()).isEmpty();
        Referral first = cases.cases().get(0).referral();
        assertThat(first.originalReceivedOn()).contains(LocalDate.of(2025, 3, 1));
        assertThat(first.provider()).contains("RTR");
        assertThat(first.events())
                .containsExactly(
                        new ReferralEvent(EventKind.DID_NOT_ATTEND, LocalDate.of(2025, 3, 10), "", 7),
                        new ReferralEvent(EventKind.IPT_SENT, LocalDate.of(2025, 3, 12), "RDR", 0),
                        ReferralEvent.of(EventKind.TOLD_CANCER, LocalDate.of(2025, 3, 28)));
        Referral second = cases.cases().get(1).referral();
        assertThat(second.priority()).isEmpty();
        assertThat(second.source()).isEmpty();
    }

    @Test
    void a_bad_event_rejects_its_referral_and_a_stray_one_is_listed() throws IOException {
        ReferralCases cases = ReferralCases.readTables(
                "referrals.csv",
                new StringReader(
                        "referral_id,received_on,shoe_size\nR1,2025-03-03,4\nR2,2025-03-03,5\nR3,soon,1\n,2025-03-03,1\nR2,2025-03-03,5\n"),
                "events.csv",
                new StringReader(
                        "referral_id,event,on\nR1,told_cancer,soon\nR2,fell_asleep,2025-03-05\nR9,died,2025-03-05\nR1,died,\n"));
        assertThat(cases.rowsIn()).isEqualTo(5);
        assertThat(cases.cases()).extracting(ReferralCase::id).containsExactly("R2");
        assertThat(cases.rowsRejected()).isEqualTo(4);
        assertThat(cases.problems())
                .extracting(Problem::code)
                .contains("NSS-R004", "NSS-R002", "NSS-R001", "NSS-R003", "NSS-R007", "NSS-R008");
    }
}
