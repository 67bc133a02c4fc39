package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.problem.TableException;
import org.nsspathway.terminology.Code;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.terminology.CodeMeaning;
import org.nsspathway.terminology.CodeStanding;
import org.nsspathway.terminology.CodeUse;
import org.nsspathway.vocabulary.TableSource;

/** The installed code map: a code says what it says and no more. */
class CodeMapTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CodeMap CODES = CATALOGUE.codes();
    private static final String HEADER = "system,code,display,use,term,qualifiers,value,source,confidence,note\n";

    @ParameterizedTest
    @CsvSource({
        "89362005, weight_loss, ''",
        "448765001, weight_loss, unintended",
        "422868009, weight_loss, unexplained",
        "84229001, fatigue, ''",
        "314212008, abdominal_pain, unexplained",
        "429087003, past_cancer, ''"
    })
    void a_code_brings_the_qualifiers_that_stand_in_it_and_no_others(String code, String term, String qualifier) {
        CodeMeaning meaning = CODES.meanings(new Code(Code.SNOMED_CT, code)).get(0);

        assertThat(meaning.term()).isEqualTo(term);
        assertThat(String.join("", meaning.qualifiers())).isEqualTo(qualifier);
    }

    @Test
    void one_code_may_mean_two_things() {
        assertThat(CODES.meanings(new Code(Code.SNOMED_CT, "271795006")))
                .extracting(CodeMeaning::term)
                .containsExactly("malaise", "fatigue");
    }

    @Test
    void two_generations_of_laboratory_codes_mean_one_test() {
        assertThat(List.of("1000821000000103", "1105861000000106"))
                .allSatisfy(code -> assertThat(CODES.meanings(new Code(Code.SNOMED_CT, code)))
                        .extracting(CodeMeaning::term)
                        .containsExactly("albumin_g_l"));
    }

    @Test
    void no_code_asserts_that_a_pain_is_unexplained_or_new_unless_its_words_do() {
        assertThat(CODES.all())
                .filteredOn(each -> each.qualifiers().contains("unexplained"))
                .extracting(CodeMeaning::display)
                .containsExactlyInAnyOrder("Unexplained weight loss", "Abdominal pain - cause unknown");
        assertThat(CODES.all()).noneMatch(each -> each.qualifiers().contains("new"));
    }

    @Test
    void a_code_that_is_not_read_says_why() {
        assertThat(CODES.all())
                .filteredOn(each -> each.use() == CodeUse.NOT_READ)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.note()).isNotBlank());
    }

    @Test
    void a_qualitative_or_buffer_based_stool_test_is_never_a_quantitative_fit() {
        assertThat(CODES.meanings(new Code(Code.LOINC, "57905-2")))
                .extracting(CodeMeaning::use)
                .containsExactly(CodeUse.NOT_READ);
    }

    @Test
    void the_referral_code_of_the_pathway_is_written_and_a_code_to_reconfirm_is_not() {
        assertThat(CODES.toWrite(Code.SNOMED_CT, "nss", "17")
                        .orElseThrow()
                        .code()
                        .value())
                .isEqualTo("1556551000000104");
        assertThat(CODES.all())
                .filteredOn(each -> each.standing() == CodeStanding.RECONFIRM)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(CODES.toWrite(each.code().system(), each.term(), each.value()))
                        .isNotEqualTo(java.util.Optional.of(each)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SNOMED-CT,89362006,x,finding,weight_loss,,,s,seen, | column code: '89362006' fails its check digit",
                "SNOMED-CT,89362005,x,finding,wieght_loss,,,s,seen, | fact 'wieght_loss' is not known. Did you mean 'weight_loss'?",
                "SNOMED-CT,89362005,x,finding,weight_loss,sudden,,s,seen, | qualifier 'sudden' is not known",
                "SNOMED-CT,89362005,x,find,weight_loss,,,s,seen, | 'find' is not known. Write one of",
                "SNOMED-CT,89362005,x,not_read,,,,s,seen, | needs a note that says why",
                "SNOMED-CT,89362005,x,finding,weight_loss,,,s,sure, | 'sure' is not known. Write one of [seen reconfirm legacy]"
            })
    void a_row_that_cannot_be_right_stops_the_load(String row, String fault) {
        assertThatThrownBy(() -> load(HEADER + row + "\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("codes.csv, row 2")
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace(",", ""))
                        .contains(fault.replace(",", "")));
    }

    @Test
    void the_same_meaning_twice_stops_the_load() {
        String row = "SNOMED-CT,89362005,Weight loss,finding,weight_loss,,,s,seen,\n";

        assertThatThrownBy(() -> load(HEADER + row + row)).hasMessageContaining("stands twice");
    }

    private static CodeMap load(String text) {
        return CodeMap.load(List.of(TableSource.text("codes.csv", text)), CATALOGUE.vocabulary());
    }
}
