package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.AgeGap;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** How NICE NG12 is read: what silence, organs, ages, versions and results that are back mean to its rows. */
class NiceNg12SemanticsTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final RecordReading COMPLETE = RecordReading.complete();
    private static final RecordReading PARTIAL = RecordReading.partial();

    private static Presentation person(String age, String sex, String facts) {
        return person(age, sex, "2026-03-02", facts);
    }

    private static Presentation person(String age, String sex, String day, String facts) {
        String row = String.join(",", "x", age, sex, day, '"' + facts + '"');
        CaseTable table = CaseTable.read(
                TableSource.text("test", "case_id,age,sex,assessed_on,facts\n" + row), CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0).presentation();
    }

    private static Evaluation read(Presentation person, RecordReading reading) {
        return CATALOGUE.evaluator("nice-ng12").evaluate(person, reading);
    }

    private static Set<String> met(Presentation person, RecordReading reading) {
        return ExpectedCase.with(read(person, reading), Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | male   | visible_haematuria:unexplained | 1.6.4a | urinary_tract_infection",
                "50 | male   | visible_haematuria:unexplained | 1.6.6a | urinary_tract_infection",
                "50 | female | pelvic_mass;!ascites            | 1.5.1  | mass_obviously_uterine_fibroids"
            })
    void
            what_would_exclude_a_row_and_is_not_recorded_leads_to_referral_in_a_complete_record_and_is_asked_in_a_partial_one(
                    String age, String sex, String facts, String row, String asked) {
        Presentation person = person(age, sex, facts);

        assertThat(read(person, COMPLETE).of(row).verdict()).isEqualTo(Verdict.MET);
        assertThat(read(person, PARTIAL).of(row).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(read(person, PARTIAL).of(row).missing())
                .extracting(each -> each.fact())
                .containsExactly(asked);
        assertThat(read(person(age, sex, facts + ";" + asked), COMPLETE).of(row).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "penile_mass                 | 1.6.9a | sti_excluded_as_cause",
                "oral_ulceration:unexplained | 1.8.2a | oral_ulceration_duration"
            })
    void what_a_row_needs_and_silence_does_not_give_is_a_question_under_both_readings(
            String facts, String row, String asked) {
        Presentation person = person("50", "male", facts);

        for (RecordReading reading : List.of(COMPLETE, PARTIAL)) {
            assertThat(read(person, reading).of(row).verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(read(person, reading).of(row).missing())
                    .extracting(each -> each.fact())
                    .containsExactly(asked);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "female, has_ovary=true,  MET",
        "female, has_ovary=false, NOT_MET",
        "male,   has_ovary=true,  MET",
        "male,   '',              NOT_MET",
        "other,  has_ovary=true,  MET",
        "other,  '',              UNKNOWN",
        "unknown, '',             UNKNOWN"
    })
    void an_organ_decides_before_the_sex_does(String sex, String organ, Verdict verdict) {
        assertThat(read(person("50", sex, "ascites;" + organ), COMPLETE)
                        .of("1.5.1")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void at_16_and_17_the_rows_for_adults_without_a_counterpart_are_a_gap_that_is_said_in_words() {
        Evaluation seventeen = read(person("17", "female", "rectal_mass;fit_ug_g=12"), COMPLETE);

        assertThat(seventeen.with(Verdict.MET)).isEmpty();
        assertThat(seventeen.ageGaps())
                .extracting(each -> each.criterion().id())
                .containsExactly("1.3.1f", "1.3.2", "1.3.5");
        assertThat(seventeen.ageGaps())
                .extracting(AgeGap::inWords)
                .allSatisfy(words -> assertThat(words)
                        .endsWith(
                                "the source gives no age for 'adult', which is read as 18 and over, and leaves ages 16 to 17 "
                                        + "without a rule. Decide as for an adult, or ask for advice."));
        assertThat(read(person("18", "female", "rectal_mass;fit_ug_g=12"), COMPLETE)
                        .ageGaps())
                .isEmpty();
        assertThat(read(person("15", "female", "rectal_mass;fit_ug_g=12"), COMPLETE)
                        .ageGaps())
                .isEmpty();
    }

    @Test
    void one_edit_of_the_adult_age_closes_the_gap_everywhere() {
        CriteriaCatalogue local = CATALOGUE.edited(
                "somewhere",
                CriterionEdit.read(TableSource.text(
                        "edits", "set,id,column,value,note\npopulation-ages,adult,age,16,as the service agreed")));
        Evaluation evaluation =
                local.evaluator("nice-ng12").evaluate(person("16", "female", "rectal_mass;fit_ug_g=12"), COMPLETE);

        assertThat(ExpectedCase.with(evaluation, Verdict.MET)).containsExactlyInAnyOrder("1.3.1f", "1.3.2", "1.3.5");
        assertThat(evaluation.ageGaps()).isEmpty();
        assertThat(evaluation.results().get(0).set()).hasToString("nice-ng12@2025-05-01/somewhere");
    }

    @Test
    void unexplained_is_what_the_reading_says() {
        Presentation coded = person("60", "male", "haemoptysis");

        assertThat(read(coded, COMPLETE).of("1.1.1b").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(read(coded, PARTIAL).of("1.1.1b").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(read(coded, COMPLETE.assumingUnexplained()).of("1.1.1b").verdict())
                .isEqualTo(Verdict.MET);
        assertThat(read(person("60", "male", "haemoptysis:explained"), COMPLETE.assumingUnexplained())
                        .of("1.1.1b")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_consultation_can_answer_no_by_denying_a_qualifier() {
        assertThat(read(person("30", "male", "fatigue:unexplained"), PARTIAL)
                        .of("1.10.1")
                        .missing())
                .extracting(each -> each.toString())
                .contains("fatigue:persistent");
        assertThat(read(person("60", "male", "dyspepsia:!treatment_resistant"), PARTIAL)
                        .of("1.2.3a")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void several_rows_fire_for_one_person() {
        assertThat(met(person("66", "male", "dysphagia;weight_loss:unexplained;jaundice"), COMPLETE))
                .containsExactly("1.13.2", "1.2.1a", "1.2.4", "1.2.7a", "1.3.1d");
    }

    @Test
    void a_test_that_is_back_is_not_asked_for_again() {
        Presentation before = person("60", "male", "cough:unexplained;fatigue:unexplained");
        Presentation after =
                person("60", "male", "cough:unexplained;fatigue:unexplained;chest_x_ray=normal@2026-02-20");

        assertThat(read(before, COMPLETE).of("1.1.2a").alreadyDone()).isEmpty();
        assertThat(read(after, COMPLETE).of("1.1.2a").verdict()).isEqualTo(Verdict.MET);
        assertThat(read(after, COMPLETE).of("1.1.2a").alreadyDone())
                .extracting(Evidence::fact)
                .containsExactly("chest_x_ray");
        assertThat(read(person("60", "male", "rectal_bleeding:unexplained;fit_ug_g=4@2026-02-20"), COMPLETE)
                        .of("1.3.1d")
                        .alreadyDone())
                .extracting(Evidence::fact)
                .containsExactly("fit_ug_g");
        assertThat(read(person("60", "male", "rectal_bleeding:unexplained;fit_ug_g=awaited"), COMPLETE)
                        .of("1.3.1d")
                        .alreadyDone())
                .isEmpty();
    }

    @Test
    void a_blood_count_of_last_week_does_not_stand_for_a_very_urgent_one() {
        assertThat(read(person("30", "male", "petechiae:unexplained;white_cells_10_9_l=6@2026-02-27"), COMPLETE)
                        .of("1.10.1")
                        .alreadyDone())
                .isEmpty();
        assertThat(read(person("30", "male", "petechiae:unexplained;white_cells_10_9_l=6@2026-02-28"), COMPLETE)
                        .of("1.10.1")
                        .alreadyDone())
                .extracting(Evidence::fact)
                .containsExactly("white_cells_10_9_l");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "haemoglobin_g_l=129                 | MET",
                "haemoglobin_g_l=130                 | NOT_MET",
                "haemoglobin_g_l=129(120-160)        | NOT_MET",
                "haemoglobin=low                     | MET",
                "haemoglobin=normal                  | NOT_MET",
                "iron_deficiency_anaemia             | MET",
                "ferritin_ug_l=9                     | UNKNOWN",
                "''                                  | UNKNOWN"
            })
    void a_word_of_the_laboratory_follows_from_its_results(String facts, Verdict verdict) {
        assertThat(read(person("66", "male", facts), COMPLETE).of("1.3.1e").verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 1.5.7,  MET,     2025-05-01",
        "2026-04-01, 1.5.7d, MET,     2026-04",
        "2026-04-01, 1.5.9a, NOT_MET, 2026-04",
        "2026-03-31, 1.5.9a, NOT_MET, 2025-05-01"
    })
    void a_row_that_fires_another_stays_in_its_version(String day, String row, Verdict verdict, String version) {
        Evaluation evaluation = read(person("72", "female", day, "ca125_iu_ml=36"), COMPLETE);

        assertThat(evaluation.of(row).verdict()).isEqualTo(verdict);
        assertThat(evaluation.of(row).set().version()).isEqualTo(version);
    }

    @Test
    void a_frozen_version_reads_its_own_limits_on_any_day() {
        Presentation later = person("65", "female", "2026-06-01", "ca125_iu_ml=30");

        assertThat(ExpectedCase.with(read(later, COMPLETE), Verdict.MET)).containsExactly("1.5.7c");
        assertThat(ExpectedCase.with(
                        CATALOGUE.evaluator("nice-ng12@2025-05-01").evaluate(later, COMPLETE), Verdict.MET))
                .containsExactly("1.5.9a");
    }
}
