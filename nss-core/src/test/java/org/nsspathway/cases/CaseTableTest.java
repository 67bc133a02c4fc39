package org.nsspathway.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Sex;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** The rows of a case table: the good ones are cases, each of the others has a problem with code, place and remedy. */
class CaseTableTest {
    private static final String HEADER = "case_id,age,date_of_birth,year_of_birth,sex,assessed_on,facts\n";

    private static CaseTable read(String... rows) {
        return CaseTable.read(TableSource.text("cases.csv", HEADER + String.join("\n", rows)), SmallVocabulary.FACTS);
    }

    private static Presentation only(String row) {
        return read(row).cases().get(0).presentation();
    }

    @Test
    void a_row_becomes_a_person_on_a_day() {
        Presentation presentation = only("A,61,,,Female,2026-03-02,fatigue");
        assertThat(presentation.assessedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(presentation.person().ageInYears()).contains(61);
        assertThat(presentation.person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(presentation.symptoms()).hasSize(1);
    }

    @Test
    void a_birth_may_be_known_in_part_and_an_age_may_be_left_out() {
        assertThat(only("A,,1966-07-13,,,2026-03-02,").person().born()).contains(DateInterval.parse("1966-07-13"));
        assertThat(only("A,,,1966,,2026-03-02,").person().born()).contains(DateInterval.parse("1966"));
        assertThat(only("A,,,,,2026-03-02,").person().ageOn(LocalDate.of(2026, 3, 2)))
                .isEmpty();
    }

    /** What is wrong, its code and its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,61,,,female,2026-03-02                   | NSS-C001 | cases.csv, row 2",
                "A,61,,,female,2026-03-02,fatigue,more      | NSS-C001 | cases.csv, row 2",
                "A,sixty,,,female,2026-03-02,fatigue        | NSS-C002 | cases.csv, row 2, column age",
                "A,131,,,female,2026-03-02,fatigue          | NSS-C002 | cases.csv, row 2, column age",
                "A,61,1966-07-13,,female,2026-03-02,fatigue | NSS-C002 | cases.csv, row 2, column age",
                "A,,13/07/1966,,female,2026-03-02,fatigue   | NSS-C002 | cases.csv, row 2, column date_of_birth",
                "A,,1966-07-13,1965,female,2026-03-02,fatigue | NSS-C002 | cases.csv, row 2, column year_of_birth",
                "A,61,,,woman,2026-03-02,fatigue            | NSS-C002 | cases.csv, row 2, column sex",
                "A,61,,,female,2026-03,fatigue              | NSS-C002 | cases.csv, row 2, column assessed_on",
                "A,61,,,female,02/03/2026,fatigue           | NSS-C002 | cases.csv, row 2, column assessed_on",
                ",61,,,female,2026-03-02,fatigue            | NSS-C002 | cases.csv, row 2, column case_id",
                "A,61,,,female,2026-03-02,fatique           | NSS-C003 | cases.csv, row 2, column facts",
                "A,61,,,female,2026-03-02,fatigue:sever     | NSS-C004 | cases.csv, row 2, column facts",
                "A,61,,,female,2026-03-02,fatigue 6w        | NSS-C005 | cases.csv, row 2, column facts",
                "A,61,,,female,2026-03-02,fatigue;!fatigue  | NSS-C006 | cases.csv, row 2",
                "A,,2027-01-01,,female,2026-03-02,fatigue   | NSS-C006 | cases.csv, row 2",
                "A,61,,,female,,fatigue                     | NSS-C007 | cases.csv, row 2, column assessed_on"
            })
    void a_row_that_cannot_be_read_is_rejected_with_code_and_place(String row, String code, String place) {
        CaseTable table = read(row, "Z,61,,,female,2026-03-02,fatigue");
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).hasToString(place);
        });
        assertThat(table.cases()).extracting(Case::id).containsExactly("Z");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.rejected()).isEqualTo(1);
    }

    @Test
    void an_id_stands_once() {
        CaseTable table = read("A,61,,,female,2026-03-02,fatigue", "A,62,,,male,2026-03-02,fatigue");
        assertThat(table.problems()).singleElement().extracting(Problem::code).isEqualTo("NSS-C008");
        assertThat(table.cases()).hasSize(1);
    }

    @Test
    void all_that_is_wrong_with_a_row_is_reported_at_once() {
        CaseTable table = read("A,sixty,,,woman,2026-03-02,fatique;fatigue:sever;fatigue 6w");
        assertThat(table.problems())
                .extracting(Problem::code)
                .containsExactly("NSS-C002", "NSS-C002", "NSS-C003", "NSS-C004", "NSS-C005");
        assertThat(table.rejected()).isEqualTo(1);
    }

    @Test
    void an_unclosed_quote_rejects_its_row_and_the_row_is_counted() {
        CaseTable table = read(
                "A,61,,,female,2026-03-02,fatigue",
                "B,61,,,female,2026-03-02,\"fatigue",
                "C,1,,,male,2026-03-02,fatigue");
        assertThat(table.cases()).extracting(Case::id).containsExactly("A");
        assertThat(table.problems()).singleElement().extracting(Problem::code).isEqualTo("NSS-C001");
        assertThat(table.rows()).isEqualTo(table.cases().size() + table.rejected());
    }

    @Test
    void a_day_for_the_whole_table_stands_in_where_a_row_has_none() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        CaseTable table = CaseTable.read(
                TableSource.text("cases.csv", "case_id,facts,assessed_on\nA,fatigue,\nB,fatigue,2026-03-02\n"),
                SmallVocabulary.FACTS,
                day);
        assertThat(table.cases())
                .extracting(each -> each.presentation().assessedOn())
                .containsExactly(day, LocalDate.of(2026, 3, 2));
    }

    @Test
    void further_columns_are_passed_through() {
        CaseTable table = CaseTable.read(
                TableSource.text(
                        "cases.csv", "case_id;facts;assessed_on;expected_met\nA;fatigue;2026-03-02;CORE-CONST\n"),
                SmallVocabulary.FACTS);
        assertThat(table.cases().get(0).furtherColumns())
                .containsOnlyKeys("expected_met")
                .containsValue("CORE-CONST");
    }

    @Test
    void a_table_without_ids_or_facts_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> CaseTable.read(
                        TableSource.text("cases.csv", "case_id,fact\nA,fatigue\n"), SmallVocabulary.FACTS))
                .withMessage("cases.csv, row 1: column 'facts' is missing. The columns here are: case_id, fact.");
    }

    @Test
    void no_message_repeats_a_birth_or_the_reasons_of_a_concern() {
        CaseTable table = read(
                "A,,13/07/1957,,female,2026-03-02,fatigue",
                "B,,,1957-13,female,2026-03-02,fatigue",
                "C,61,,,female,2026-03-02,\"gut_feeling=\"\"Example, grey\"\" fatigue\"",
                "D,61,,,female,2026-03-02,\"gut_feeling=\"\"Example, grey\"",
                "E,61,,,female,2026-03-02,gut_feeling=Example");
        assertThat(table.rejected()).isEqualTo(5);
        assertThat(table.problems().toString()).doesNotContain("1957", "Example", "grey");
    }

    @Test
    void a_case_prints_nothing_of_whom() {
        assertThat(read("A,61,,,female,2026-03-02,fatigue").cases().get(0).toString())
                .doesNotContain("61", "FEMALE", "fatigue");
    }
}
