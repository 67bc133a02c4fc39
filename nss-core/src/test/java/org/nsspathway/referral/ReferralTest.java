package org.nsspathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void events_stand_in_the_order_of_their_days_whatever_the_order_of_adding() {
        Referral referral = Referral.builder()
                .receivedOn(DAY)
                .event(EventKind.TOLD_CANCER, DAY.plusDays(20))
                .event(EventKind.FIRST_SEEN, DAY.plusDays(5))
                .build();
        assertThat(referral.events())
                .extracting(ReferralEvent::kind)
                .containsExactly(EventKind.FIRST_SEEN, EventKind.TOLD_CANCER);
        Referral same = Referral.builder()
                .receivedOn(DAY)
                .event(EventKind.FIRST_SEEN, DAY.plusDays(5))
                .event(EventKind.TOLD_CANCER, DAY.plusDays(20))
                .build();
        assertThat(same).isEqualTo(referral).hasSameHashCodeAs(referral);
    }

    @Test
    void the_first_event_of_a_kind_is_the_earliest() {
        Referral referral = Referral.builder()
                .event(EventKind.UPGRADED, DAY.plusDays(9))
                .event(EventKind.UPGRADED, DAY.plusDays(4))
                .build();
        assertThat(referral.upgradedOn()).contains(DAY.plusDays(4));
        assertThat(referral.first(EventKind.DIED)).isEmpty();
    }

    @Test
    void the_text_of_a_referral_shows_codes_and_days_and_no_detail() {
        Referral referral = Referral.builder()
                .receivedOn(DAY)
                .type(new NationalCode(CodeList.REFERRAL_TYPE, "17"))
                .addEvents(new ReferralEvent(EventKind.EXCLUDED, DAY, "anything that was typed", 0))
                .build();
        assertThat(referral.toString())
                .contains("receivedOn=2025-03-03", "referral-type 17", "excluded=2025-03-03")
                .doesNotContain("typed");
    }

    @Test
    void a_code_of_another_list_is_refused() {
        Referral.Builder builder = Referral.builder().priority(new NationalCode(CodeList.REFERRAL_TYPE, "17"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("priority must be a code of priority-type but was one of referral-type");
    }

    @Test
    void an_adjustment_of_more_than_three_digits_is_refused() {
        Referral.Builder builder = Referral.builder().firstSeenAdjustmentCalendarDays(1000);
        assertThatThrownBy(builder::build).hasMessage("firstSeenAdjustmentCalendarDays must be 0 to 999 but was 1000");
        assertThatThrownBy(() -> new ReferralEvent(EventKind.FIRST_SEEN, DAY, "", -1))
                .hasMessage("adjustmentCalendarDays must be 0 to 999 but was -1");
    }

    @Test
    void organisation_codes_may_have_any_usual_length() {
        assertThat(Referral.builder()
                        .provider("RTR")
                        .commissioner("S3H9L")
                        .build()
                        .provider())
                .contains("RTR");
        Referral.Builder builder = Referral.builder().provider("South Tees");
        assertThatThrownBy(builder::build)
                .hasMessage("provider must be an organisation code of 3 to 12 capitals and digits");
    }

    @Test
    void a_diagnosis_has_the_form_of_icd_10() {
        assertThat(Referral.builder().diagnosisIcd10("C34.1").build().diagnosisIcd10())
                .contains("C34.1");
        Referral.Builder builder = Referral.builder().diagnosisIcd10("lung");
        assertThatThrownBy(builder::build).hasMessage("diagnosisIcd10 must be an ICD-10 code such as C34.1");
    }

    @Test
    void nothing_can_be_set_twice() {
        Referral.Builder builder = Referral.builder().receivedOn(DAY);
        assertThatThrownBy(() -> builder.receivedOn(DAY)).isInstanceOf(IllegalStateException.class);
    }
}
