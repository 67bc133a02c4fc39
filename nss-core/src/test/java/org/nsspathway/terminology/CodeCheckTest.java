package org.nsspathway.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Form and check digit of codes. The identifiers are published ones, seen in public lists. */
class CodeCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89362005",
                "1556551000000104",
                "84229001",
                "1105861000000106",
                "39704511000001106",
                "221000119102"
            })
    void a_published_snomed_identifier_passes(String id) {
        assertThat(CodeCheck.faultOf(new Code(Code.SNOMED_CT, id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"718-7", "29463-7", "57905-2", "4548-4", "10334-1"})
    void a_published_loinc_code_passes(String code) {
        assertThat(CodeCheck.faultOf(new Code(Code.LOINC, code))).isEmpty();
    }

    @Test
    void every_change_of_a_single_digit_is_noticed() {
        String id = "1556551000000104";
        for (int at = 1; at < id.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = id.substring(0, at) + digit + id.substring(at + 1);
                assertThat(CodeCheck.faultOf(new Code(Code.SNOMED_CT, changed)).isEmpty())
                        .as(changed)
                        .isEqualTo(changed.equals(id));
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_noticed() {
        String id = "1105861000000106";
        for (int at = 0; at < id.length() - 1; at++) {
            String swapped = id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
            assertThat(CodeCheck.faultOf(new Code(Code.SNOMED_CT, swapped)).isEmpty())
                    .as(swapped)
                    .isEqualTo(swapped.equals(id));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SNOMED-CT | 1556551000000100 | All digits after the fifteenth are zero",
                "SNOMED-CT | 999001741000000128 | It looks rounded",
                "SNOMED-CT | 89362006 | A digit is wrong or missing",
                "SNOMED-CT | 12345 | 6 to 18 digits",
                "SNOMED-CT | 1.5565E+15 | 6 to 18 digits",
                "SNOMED-CT | 2839948011 | names a description and not a concept",
                "LOINC | 718-8 | fails its check digit",
                "LOINC | 7187 | digits, a hyphen and one check digit"
            })
    void a_damaged_code_is_told_what_is_wrong_with_it(String system, String code, String fault) {
        assertThat(CodeCheck.faultOf(new Code(system, code)).orElseThrow()).contains(fault);
    }

    @Test
    void a_system_without_a_known_check_is_left_alone() {
        assertThat(CodeCheck.faultOf(new Code("ICD-10", "C50.9"))).isEmpty();
    }
}
