package org.nsspathway.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

class CodeListLinterTest {

    @Test
    void a_clean_list_has_no_problems() {
        CodeListReport report = lint("code,term\n89362005,Weight loss\n84229001,Fatigue\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.codes()).isEqualTo(2);
        assertThat(report.columns()).containsExactly("code");
    }

    @Test
    void what_a_spreadsheet_does_to_a_list_is_found_row_by_row() {
        CodeListReport report = lint("""
                id,term
                1556551000000100,digits cut off
                1.55655E+15,written as a number
                89362005.0,written with decimals
                '84229001,with an apostrophe
                89362006,a wrong digit
                84229001,twice
                2839948011,a description
                """);

        assertThat(report.problems().stream().map(Problem::code))
                .containsExactly("NSS-L001", "NSS-L001", "NSS-L001", "NSS-L002", "NSS-L001", "NSS-L003", "NSS-L004");
        assertThat(report.problems().get(0).toString())
                .isEqualTo(
                        "list.csv, row 2, column id: NSS-L001 '1556551000000100' fails its check digit. All digits after"
                                + " the fifteenth are zero: a spreadsheet cut them off. Take it from its source, as text.");
    }

    @Test
    void loinc_codes_have_their_own_check() {
        assertThat(lint("loinc\n718-7\n718-8\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().row()).isEqualTo(3));
    }

    @Test
    void a_column_of_other_numbers_is_not_taken_for_codes() {
        CodeListReport report = lint("count,code\n12,89362005\n7,84229001\n");

        assertThat(report.columns()).containsExactly("code");
    }

    @Test
    void a_list_without_codes_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> lint("name\nfatigue\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("no column looks like SNOMED CT identifiers or LOINC codes");
    }

    private static CodeListReport lint(String text) {
        return CodeListLinter.lint(TableSource.text("list.csv", text));
    }
}
