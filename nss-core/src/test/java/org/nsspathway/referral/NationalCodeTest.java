package org.nsspathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalCodeTest {

    @ParameterizedTest
    @CsvSource({
        "PRIORITY_TYPE, 3, 3",
        "PRIORITY_TYPE, 03, 3",
        "END_REASON, 1, 01",
        "END_REASON, 01, 01",
        "REFERRAL_TYPE, 7, 07",
        "ADJUSTMENT_REASON, 9, 9",
        "SOURCE_OF_REFERRAL, 92, 92",
    })
    void a_code_is_the_same_with_and_without_its_leading_zero(CodeList list, String written, String code) {
        assertThat(new NationalCode(list, written).code()).isEqualTo(code);
    }

    @Test
    void a_code_that_its_list_does_not_hold_is_kept() {
        NationalCode code = new NationalCode(CodeList.REFERRAL_TYPE, "44");
        assertThat(code.isListed()).isFalse();
        assertThat(code.isInUseOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(code).hasToString("referral-type 44 (not listed)");
    }

    @Test
    void a_retired_code_was_in_use_through_its_last_day_and_not_after() {
        NationalCode optedOut = new NationalCode(CodeList.EXCLUSION_REASON, "07");
        assertThat(optedOut.isListed()).isTrue();
        assertThat(optedOut.isInUseOn(LocalDate.of(2020, 9, 30))).isTrue();
        assertThat(optedOut.isInUseOn(LocalDate.of(2020, 10, 1))).isFalse();
    }

    @Test
    void a_new_code_was_not_in_use_before_its_first_day() {
        NationalCode other = new NationalCode(CodeList.REFERRAL_TYPE, "18");
        assertThat(other.isInUseOn(LocalDate.of(2020, 9, 30))).isFalse();
        assertThat(other.isInUseOn(LocalDate.of(2020, 10, 1))).isTrue();
    }

    @Test
    void non_specific_symptoms_is_referral_type_17() {
        assertThat(new NationalCode(CodeList.REFERRAL_TYPE, "17"))
                .hasToString("referral-type 17 (suspected cancer, non-specific symptoms)");
    }

    @Test
    void what_has_not_the_form_of_a_code_is_refused_or_read_as_nothing() {
        assertThatThrownBy(() -> new NationalCode(CodeList.END_REASON, "told at home"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a code of the list end-reason has one to four letters or digits");
        assertThat(NationalCode.read(CodeList.END_REASON, "told at home")).isEmpty();
        assertThat(NationalCode.read(CodeList.END_REASON, "")).isEmpty();
        assertThat(NationalCode.read(CodeList.END_REASON, " 2 ")).contains(new NationalCode(CodeList.END_REASON, "02"));
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void every_list_has_codes(CodeList list) {
        long listed = java.util.stream.IntStream.range(0, 100)
                .mapToObj(number -> new NationalCode(list, Integer.toString(number)))
                .filter(NationalCode::isListed)
                .distinct()
                .count();
        assertThat(listed).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_table_of_codes_holds_every_code_once() {
        assertThat(CodeTable.size()).isEqualTo(157);
    }
}
