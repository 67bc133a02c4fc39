package org.nsspathway.cohort.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.TableException;

/** Rows become what they say, and no more. */
class CohortReaderTest {

    @TempDir
    private Path folder;

    @Test
    void a_person_is_read_with_day_of_birth_or_year_and_sex() throws IOException {
        TestCohort.Result read = TestCohort.in(folder).read();

        assertThat(read.ids()).containsExactly("a1", "a2");
        assertThat(read.of("a1").person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(read.of("a1").person().born()).contains(DateInterval.on(LocalDate.of(1960, 5, 1)));
        assertThat(read.of("a2").person().born()).contains(DateInterval.parse("1950"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.inOrder()).isTrue();
    }

    @Test
    void a_symptom_keeps_its_dates_qualifiers_side_and_cause() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "symptoms",
                        "person_id,term,present,onset,recorded_on,ended_on,qualifiers,side,cause",
                        "p1,chest_pain,true,2026-01,2026-02-01,,unexplained !progressive,left,copd",
                        "p2,cough,false,,2026-02-10,,,,")
                .read();

        Symptom pain = read.of("a1").symptoms().get(0);
        assertThat(pain.term()).isEqualTo("chest_pain");
        assertThat(pain.onset()).hasToString("Optional[Since[date=2026-01]]");
        assertThat(pain.recordedOn()).contains(LocalDate.of(2026, 2, 1));
        assertThat(pain.qualifiers()).containsExactly("unexplained");
        assertThat(pain.deniedQualifiers()).containsExactly("progressive");
        assertThat(pain.side()).contains(Side.LEFT);
        assertThat(pain.cause()).contains("copd");
        assertThat(read.of("a2").symptoms().get(0).presence()).isEqualTo(Presence.ABSENT);
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(CohortTable.SYMPTOMS)).isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 2, 2, 0, 0, 0));
    }

    @Test
    void a_result_is_converted_into_the_unit_of_its_test_with_comparator_and_range() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "results",
                        "person_id,test,taken_on,value,comparator,unit,range_low,range_high,flag,finding,status",
                        "p1,haemoglobin_g_l,2026-02-20,11.2,,g/dL,12,15.5,low,,",
                        "p1,fit_ug_g,2026-02-21,4,<,ug/g,,,,,done",
                        "p2,chest_x_ray,2026-02,,,,,,,normal,",
                        "p2,fit_ug_g,2026-02-21,,,,,,,,not_returned")
                .read();

        TestResult haemoglobin = read.of("a1").results().stream()
                .filter(each -> each.test().equals("haemoglobin_g_l"))
                .findFirst()
                .orElseThrow();
        assertThat(haemoglobin.value().orElseThrow()).hasToString("112");
        assertThat(haemoglobin.range().orElseThrow().highInclusive().orElseThrow())
                .isEqualByComparingTo("155");
        assertThat(read.of("a1").results())
                .anySatisfy(each -> assertThat(each.value().orElseThrow()).hasToString("<4"));
        assertThat(read.of("a2").results())
                .anySatisfy(each -> assertThat(each.finding()).contains("normal"))
                .anySatisfy(each -> assertThat(each.status()).isEqualTo(ResultStatus.NOT_RETURNED));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_code_and_its_system_stand_for_a_term() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "symptoms",
                        "person_id,code_system,code,recorded_on",
                        "p1,SNOMED-CT,448765001,2026-02-01",
                        "p2,SNOMED-CT,401003006,2026-02-01")
                .read();

        assertThat(read.of("a1").symptoms()).singleElement().satisfies(each -> {
            assertThat(each.term()).isEqualTo("weight_loss");
            assertThat(each.qualifiers()).containsExactly("unintended");
        });
        assertThat(read.of("a2").symptoms()).isEmpty();
        assertThat(read.rows(CohortTable.SYMPTOMS)).isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 2, 1, 0, 1, 0));
    }

    @Test
    void every_assessment_of_a_person_sees_what_was_known_by_that_day() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "assessments",
                        "person_id,assessment_id,assessed_on,setting",
                        "p1,early,2025-06-01,emergency",
                        "p1,late,2026-03-02,",
                        "p2,a2,2026-03-02,")
                .table(
                        "symptoms",
                        "person_id,term,recorded_on",
                        "p1,cough,2025-05-01",
                        "p1,fatigue,2026-01-01",
                        "p2,cough,2026-03-03")
                .read();

        assertThat(read.of("early").symptoms()).extracting(Symptom::term).containsExactly("cough");
        assertThat(read.of("late").symptoms()).extracting(Symptom::term).containsExactlyInAnyOrder("cough", "fatigue");
        assertThat(read.of("a2").symptoms()).isEmpty();
        assertThat(read.rows(CohortTable.SYMPTOMS)).isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, 3, 2, 1, 0, 0));
    }

    @Test
    void history_and_concerns_are_read_and_reasons_are_not_kept() throws IOException {
        TestCohort.Result read = TestCohort.in(folder)
                .table(
                        "history",
                        "person_id,term,started_on,detail",
                        "p1,past_cancer,2017-06,breast",
                        "p2,ever_smoked,,")
                .table(
                        "concerns",
                        "person_id,recorded_on,kind,has_reasons,reasons",
                        "p1,2026-03-01,gut_feeling,,\"looks ill,\nthird visit\"",
                        "p2,2026-03-01,gut_feeling,false,")
                .read();

        HistoryItem cancer = read.of("a1").history().get(0);
        assertThat(cancer.detail()).contains("breast");
        assertThat(cancer.startedOn()).contains(DateInterval.parse("2017-06"));
        assertThat(read.of("a1").concerns()).singleElement().satisfies(each -> {
            assertThat(each.hasReasons()).isTrue();
            assertThat(each.reasons()).isEmpty();
        });
        assertThat(read.of("a2").concerns())
                .singleElement()
                .satisfies(each -> assertThat(each.hasReasons()).isFalse());
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_concern_that_is_no_longer_current_under_the_reading_is_not_read() throws IOException {
        TestCohort cohort = TestCohort.in(folder)
                .table("concerns", "person_id,recorded_on,has_reasons", "p1,2026-01-01,true", "p2,2026-01-02,true");

        TestCohort.Result read = cohort.read(RecordReading.builder()
                        .silence(RecordReading.Silence.PARTIAL)
                        .symptomsCurrentForDays(59)
                        .build())
                .read();

        assertThat(read.of("a1").concerns()).as("60 days old").isEmpty();
        assertThat(read.of("a2").concerns()).as("59 days old").hasSize(1);
    }

    @Test
    void a_table_without_a_column_that_it_needs_is_refused() throws IOException {
        TestCohort cohort = TestCohort.in(folder).table("symptoms", "person_id,present", "p1,true");

        assertThatThrownBy(cohort::read)
                .isInstanceOf(TableException.class)
                .hasMessage("symptoms.csv, row 1: there is no column term, nor code_system and code."
                        + " Name the columns in the first row.");
    }
}
