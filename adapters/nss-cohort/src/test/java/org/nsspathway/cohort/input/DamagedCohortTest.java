package org.nsspathway.cohort.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;

/** Every row that cannot be read is told with its place, is counted, and is not taken for silence. */
class DamagedCohortTest {
    private static final String SYMPTOMS = "person_id,term,present,onset,recorded_on,ended_on,qualifiers,side,cause";
    private static final String RESULTS =
            "person_id,test,taken_on,value,comparator,unit,range_low,range_high,flag,finding,status";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1,tiredness,,,2026-02-01,,,,          | symptoms 2 term TERM_UNKNOWN",
                "p1,,,,2026-02-01,,,,                   | symptoms 2 term MISSING",
                ",fatigue,,,2026-02-01,,,,              | symptoms 2 person_id MISSING",
                "nobody,fatigue,,,2026-02-01,,,,        | symptoms 2 person_id PERSON_UNKNOWN",
                "p1,fatigue,perhaps,,2026-02-01,,,,     | symptoms 2 present NO_SUCH_WORD",
                "p1,fatigue,,01/02/2026,2026-02-01,,,,  | symptoms 2 onset NO_DATE",
                "p1,fatigue,,2026-02-30,2026-03-01,,,,  | symptoms 2 onset NO_DATE",
                "p1,fatigue,,,2926-02-01,,,,            | symptoms 2 recorded_on UNLIKELY_YEAR",
                "p1,fatigue,,,1026-02-01,,,,            | symptoms 2 recorded_on UNLIKELY_YEAR",
                "p1,fatigue,,,1926-02-01,,,,            | symptoms 2 DATE_BEFORE_BIRTH",
                "p1,fatigue,,2026-02-02,2026-02-01,,,,  | symptoms 2 onset DATE_AFTER_RECORD",
                "p1,fatigue,,2026-01-02,2026-02-01,2026-01-01,,,  | symptoms 2 WRONG_WAY_ROUND",
                "p1,fatigue,,,2026-02-01,,very sad,,    | symptoms 2 qualifiers QUALIFIER_UNKNOWN",
                "p1,chest_pain,,,2026-02-01,,,up,       | symptoms 2 side NO_SUCH_WORD",
                "p1,fatigue,,,2026-02-01,,,,Her husband | symptoms 2 cause NO_CODE",
                "p1,fatigue,no,2026-01-01,2026-02-01,,,,| symptoms 2 ABSENT_BUT_DESCRIBED",
                "p1,fatigue,,,2026-02-01,               | symptoms 2 NOT_WHOLE",
                "p1,fatigue,,,2026-02-01,,,,,,          | symptoms 2 NOT_WHOLE"
            })
    void a_symptom_that_cannot_be_read_is_located_and_counted(String row, String problem) throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table("symptoms", SYMPTOMS, row.strip(), "p2,cough,,,2026-02-01,,,,")
                .read();

        assertThat(read.problems()).containsExactly(problem);
        assertThat(read.rows(CohortTable.SYMPTOMS)).isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 2, 1, 0, 0, 1));
        assertThat(read.of("a2").symptoms()).extracting(Symptom::term).containsExactly("cough");
        assertThat(read.of("a1").symptoms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1,fatigue,perhaps,,2026-02-01,,,,",
                "p1,fatigue,,01/02/2026,2026-02-01,,,,",
                "p1,fatigue,,,1926-02-01,,,,",
                "p1,fatigue,,,2026-02-01,,very sad,,",
                "p1,fatigue,,,2026-02-01,"
            })
    void what_a_refused_row_spoke_of_is_unread_and_not_silence(String row) throws IOException {
        TestCohort.Result read =
                TestCohort.in(folder).table("symptoms", SYMPTOMS, row).read();

        assertThat(read.of("a1").unread()).containsExactly("fatigue");
        assertThat(read.of("a2").unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1,fit_ug_g,2026-02-21,12,,,,,,,          | results 2 unit UNIT_UNKNOWN",
                "p1,fit_ug_g,2026-02-21,12,,furlongs,,,,,  | results 2 unit UNIT_UNKNOWN",
                "p1,fit_ug_g,2026-02-21,twelve,,ug/g,,,,,  | results 2 value NO_NUMBER",
                "p1,fit_ug_g,2026-02-21,<12,,ug/g,,,,,     | results 2 value NO_NUMBER",
                "p1,fit_ug_g,2026-02-21,12,~,ug/g,,,,,     | results 2 comparator NO_SUCH_WORD",
                "p1,fit_ug_g,,12,,ug/g,,,,,                | results 2 taken_on MISSING",
                "p1,fit_ug_g,2026-02-21,,,ug/g,,,,,        | results 2 RESULT_INCOMPLETE",
                "p1,fit_ug_g,2026-02-21,12,,ug/g,,,,,awaited | results 2 RESULT_INCOMPLETE",
                "p1,fit_ug_g,2026-02-21,12,,ug/g,9,3,,,    | results 2 WRONG_WAY_ROUND",
                "p1,fit_ug_g,2026-02-21,12,,ug/g,,,huge,,  | results 2 flag NO_SUCH_WORD"
            })
    void a_result_that_cannot_be_read_is_located_and_unread(String row, String problem) throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table("results", RESULTS, row.strip(), "p2,fit_ug_g,2026-02-21,12,,ug/g,,,,,")
                .read();

        assertThat(read.problems()).containsExactly(problem);
        assertThat(read.rows(CohortTable.RESULTS)).isEqualTo(new RowLedger.Rows(CohortTable.RESULTS, 2, 1, 0, 0, 1));
        assertThat(read.of("a1").unread()).containsExactly("fit_ug_g");
        assertThat(read.of("a2").unread()).isEmpty();
    }

    @Test
    void a_newer_result_that_was_not_read_keeps_its_day_before_an_older_one() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "results",
                        RESULTS,
                        "p1,fit_ug_g,2026-01-21,4,,ug/g,,,,,",
                        "p1,fit_ug_g,2026-02-21,400,,mg/g stool,,,,,")
                .read();

        assertThat(read.of("a1").results()).anySatisfy(each -> {
            assertThat(each.takenOn()).hasToString("Optional[2026-02-21]");
            assertThat(each.value().orElseThrow()).hasToString("any");
        });
    }

    @Test
    void a_person_who_stands_twice_in_the_same_way_is_kept_once() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "persons",
                        "person_id,sex,date_of_birth",
                        "p1,female,1960-05-01",
                        "p1,female,1960-05-01",
                        "p2,male,1950")
                .read();

        assertThat(read.ids()).containsExactly("a1", "a2");
        assertThat(read.problems()).containsExactly("persons 3 person_id PERSON_REPEATED");
        assertThat(read.rows(CohortTable.PERSONS)).isEqualTo(new RowLedger.Rows(CohortTable.PERSONS, 3, 2, 0, 0, 1));
    }

    @Test
    void a_person_who_stands_twice_and_differs_is_not_read_at_all() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "persons",
                        "person_id,sex,date_of_birth",
                        "p1,female,1960-05-01",
                        "p1,male,1960-05-01",
                        "p2,male,1950")
                .table("symptoms", SYMPTOMS, "p1,fatigue,,,2026-02-01,,,,")
                .read();

        assertThat(read.ids()).containsExactly("a2");
        assertThat(read.problems())
                .containsExactly(
                        "persons 3 person_id PERSON_DIFFERS",
                        "persons 2 person_id PERSON_DIFFERS",
                        "assessments 2 person_id PERSON_DIFFERS",
                        "symptoms 2 person_id PERSON_DIFFERS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1,woman,1960-05-01 | persons 2 sex NO_SUCH_WORD",
                "p1,female,1/5/1960  | persons 2 date_of_birth NO_DATE",
                "p1,female,1860-05-01| persons 2 date_of_birth UNLIKELY_YEAR",
                "p1,female,1891-05-01| persons 2 date_of_birth BIRTH_UNLIKELY",
                "p1,female,2060-05-01| persons 2 date_of_birth BIRTH_UNLIKELY"
            })
    void a_person_whose_sex_or_birth_cannot_be_read_stays_with_it_unknown(String row, String problem)
            throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table("persons", "person_id,sex,date_of_birth", row.strip(), "p2,male,1950")
                .read();

        assertThat(read.problems()).containsExactly(problem);
        assertThat(read.ids()).containsExactly("a1", "a2");
        boolean sexKnown = read.of("a1").person().sex() == Sex.FEMALE;
        boolean birthKnown = read.of("a1").person().born().isPresent();
        assertThat(sexKnown).isNotEqualTo(birthKnown);
        assertThat(read.rows(CohortTable.PERSONS)).isEqualTo(new RowLedger.Rows(CohortTable.PERSONS, 2, 2, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1,a1,2026-03  | assessments 2 assessed_on NO_DAY",
                "p1,a1,         | assessments 2 assessed_on MISSING",
                "p1,,2026-03-02 | assessments 2 assessment_id MISSING",
            })
    void an_assessment_needs_a_name_and_a_whole_day(String row, String problem) throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table("assessments", "person_id,assessment_id,assessed_on", row.strip(), "p2,a2,2026-03-02")
                .read();

        assertThat(read.problems()).containsExactly(problem);
        assertThat(read.ids()).containsExactly("a2");
    }

    @Test
    void an_assessment_of_a_person_stands_once() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table("assessments", "person_id,assessment_id,assessed_on", "p1,a1,2026-03-02", "p1,a1,2026-03-03")
                .read();

        assertThat(read.problems()).containsExactly("assessments 3 assessment_id ASSESSMENT_REPEATED");
        assertThat(read.ids()).containsExactly("a1");
    }

    @Test
    void what_is_there_and_not_there_on_one_day_stays_there_in_whatever_order_it_stands() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table("symptoms", SYMPTOMS, "p1,cough,no,,2026-02-01,,,,", "p1,cough,yes,,2026-02-01,,,,")
                .read();

        assertThat(read.problems()).containsExactly("symptoms 2 PRESENT_AND_ABSENT");
        assertThat(read.of("a1").symptoms())
                .singleElement()
                .satisfies(each -> assertThat(each.term()).isEqualTo("cough"));
    }

    @Test
    void a_last_row_that_may_be_cut_off_is_not_read() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .text(
                        "results",
                        "person_id,test,taken_on,value,unit\np1,fit_ug_g,2026-02-21,12,ug/g\np2,fit_ug_g,2026-02-21,125,ug/")
                .read();

        assertThat(read.problems()).containsExactly("results 3 NOT_WHOLE");
        assertThat(read.rows(CohortTable.RESULTS)).isEqualTo(new RowLedger.Rows(CohortTable.RESULTS, 2, 1, 0, 0, 1));
        assertThat(read.of("a2").unread()).containsExactly("fit_ug_g");
    }

    @Test
    void rows_behind_a_quote_that_is_not_closed_are_found_again() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "symptoms",
                        "person_id,term,recorded_on",
                        "p1,cough,2026-01-31",
                        "p1,\"fatigue,2026-02-01",
                        "p1,nausea,2026-02-01",
                        "p2,\"cough\",2026-02-01")
                .read();

        assertThat(read.problems()).containsExactly("symptoms 3 NOT_WHOLE");
        assertThat(read.rows(CohortTable.SYMPTOMS)).isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 4, 3, 0, 0, 1));
        assertThat(read.of("a1").symptoms()).extracting(Symptom::term).containsExactlyInAnyOrder("cough", "nausea");
    }

    @Test
    void rows_inside_a_quote_that_another_row_closes_are_counted_as_lost() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "symptoms",
                        "person_id,term,recorded_on,cause",
                        "p1,\"fatigue,2026-02-01,",
                        "p1,nausea,2026-02-01,",
                        "p1,cough,2026-02-01\",,",
                        "p2,cough,2026-02-01,")
                .read();

        assertThat(read.problems()).containsExactly("symptoms 2 NOT_WHOLE");
        assertThat(read.rows(CohortTable.SYMPTOMS)).isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 4, 1, 0, 0, 3));
    }
}
